/// How sentences end and begin.
enum Sentence {
  static func isComplete(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case "’", "”", "'", "\"", ")", "]": continue
      case ".", "!", "?", "…": return true
      default: return false
      }
    }
    return false
  }

  static func beginsWithCapital(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "A"..."Z" ~= first || first == "‘" || first == "“"
  }

  /// A small letter, "(" or "&": no paragraph begins so.
  static func beginsInTheMiddle(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    return "a"..."z" ~= first || first == "(" || first == "&"
  }

  static func endsWithColon(_ text: String) -> Bool {
    text.utf8.last == UInt8(ascii: ":") || text.utf8.last == UInt8(ascii: ";")
  }
}
