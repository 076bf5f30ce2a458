/// Glyphs that begin the items of a list, as they come out of PDFs, Word and Markdown converters.
enum BulletGlyph {
  /// 1 for a list, 2 for a list within a list, 0 for any other character.
  static func level(_ scalar: Unicode.Scalar) -> Int {
    if isSquare(scalar) { return 1 }
    switch scalar {
    case "-", "*": return 1
    case "\u{2212}", "\u{2013}", "\u{2014}", "\u{F02D}", "o": return 2
    default: return 0
    }
  }

  /// The level of a word that is one glyph and nothing else.
  static func level(_ word: String) -> Int {
    // The count of a long word is not asked: it takes time, and a second scalar says enough.
    var scalars = word.unicodeScalars.makeIterator()
    guard let scalar = scalars.next(), scalars.next() == nil else { return 0 }
    return level(scalar)
  }

  /// Squares and dots, and what the symbol fonts of Word have in their place: no text is written with them.
  static func isSquare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xF06E, 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC, 0x25FC, 0x25A0, 0x25AA, 0x25FE, 0x2022, 0x25CF, 0x25E6: true
    default: false
    }
  }

  /// Glyphs that are a bullet at the beginning of a line though no blank stands behind them. (A dash may be text.)
  static func needsNoBlank(_ scalar: Unicode.Scalar) -> Bool {
    isSquare(scalar) || scalar == "\u{2212}" || scalar == "\u{F02D}"
  }
}
