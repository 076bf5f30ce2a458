/// How sentences end and begin.
enum Sentence {
  /// A stop ends the text, closing brackets and quotation marks behind it not counted.
  static func isComplete(_ text: String) -> Bool {
    text.withBytes { bytes in
      var end = bytes.count
      while end > 0 {
        switch bytes[end - 1] {
        case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "]"): end -= 1
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case 0x99, 0x9D:  // the last byte of ’ and ”
          guard end > 2, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE2 else { return false }
          end -= 3
        case 0xA6:  // the last byte of …
          return end > 2 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
        default: return false
        }
      }
      return false
    }
  }

  /// A capital of English, or an opening quotation mark.
  static func beginsWithCapital(_ text: String) -> Bool {
    text.withBytes { bytes in
      guard let first = bytes.first else { return false }
      return first.isUppercase
        || bytes.count > 2 && first == 0xE2 && bytes[1] == 0x80 && (bytes[2] == 0x98 || bytes[2] == 0x9C)
    }
  }

  /// A small letter, "(" or "&": no paragraph begins so.
  static func beginsInTheMiddle(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    return first.isLowercase || first == UInt8(ascii: "(") || first == UInt8(ascii: "&")
  }

  static func endsWithColon(_ text: String) -> Bool {
    text.utf8.last == UInt8(ascii: ":") || text.utf8.last == UInt8(ascii: ";")
  }
}
