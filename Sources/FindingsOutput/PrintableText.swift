/// Text made safe and fit for a terminal.
public enum PrintableText {
  /// The text with every control character, line ends and direction marks too, as one space: text from
  /// reports and names of files may not move the cursor or hide what follows.
  public static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isControl(scalar) ? " " : scalar) }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// How many columns of a terminal a text takes: none for marks that combine, two for wide characters.
  public static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + width($1) }
  }

  /// How many columns a text takes, counted no further than just beyond a limit: texts are long, and tables show their beginnings.
  static func width(_ text: String, upTo limit: Int) -> Int {
    if text.utf8.prefix(limit + 1).allSatisfy({ $0 < 0x80 }) { return min(text.utf8.count, limit + 1) }
    var width = 0
    for character in text {
      if width > limit { break }
      width += Self.width(character)
    }
    return width
  }

  private static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The text cut to so many columns, at least one, with an ellipsis where something was cut.
  public static func cut(_ text: String, to columns: Int) -> String {
    if text.utf8.count <= columns { return text }  // no character is wider than it has bytes
    var (used, end) = (0, text.startIndex)
    for index in text.indices {
      used += width(text[index])
      if used > columns { return String(text[..<end]) + "…" }
      if used < columns { end = text.index(after: index) }
    }
    return text
  }
}
