/// A line of a page as facts about it, whatever showed them: the place and size of its words in a PDF.
struct PrintedLine {
  /// From 1, over the whole report.
  var number: Int
  /// From 1.
  var page: Int
  /// The text without bullet and marks of footnotes.
  var text: String
  /// The left edge of the bullet, or of the text where there is none; and of the text after the bullet.
  var left: Double
  var textLeft: Double
  var right: Double
  var bottom: Double
  /// Height of the print in multiples of the body's.
  var size: Double
  /// The distance to the line above on the page in multiples of the body's height; nil at the top of the page.
  var gap: Double?
  /// 0 for none, 1 for a square, 2 for the dash of a list within a list.
  var bullet: Int
  var isBold: Bool
  var firstWordWidth: Double
  /// Marks of footnotes that stand in the line: `1`.
  var marks: [String]
  /// The mark that the line begins with, where it is a footnote.
  var openingMark: String?
  /// A number printed before a paragraph: `12`.
  var printed: String?

  /// More room above than between the lines of a paragraph. Lines stand 0.99 to 1.04 heights apart in these letters,
  /// paragraphs 1.38 and more.
  static let paragraphGap = 1.25

  /// A paragraph, bullet or heading begins with the line: room above it, or the top of a page.
  var standsApart: Bool { gap.map { $0 > Self.paragraphGap } ?? true }
}

/// Glyphs that begin the items of a list.
enum BulletGlyph {
  /// 1 for a list, 2 for a list within a list, 0 for any other word.
  static func level(_ word: String) -> Int {
    guard let scalar = word.unicodeScalars.first, word.unicodeScalars.count == 1 else { return 0 }
    switch scalar.value {
    case 0xF06E, 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC, 0x25FC, 0x25A0, 0x25AA, 0x25FE, 0x2022, 0x25CF, 0x25E6, 0x2D:
      return 1
    case 0x2212, 0x2013, 0x2014, 0xF02D: return 2
    default: return 0
    }
  }
}
