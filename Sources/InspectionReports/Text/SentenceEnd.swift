/// Whether a text ends like a sentence: with a full stop, question or exclamation mark, colon, semicolon,
/// closing parenthesis or closing quotation mark, marks of emphasis after it not counted.
enum SentenceEnd {
  static func isComplete(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = lastByte(bytes, range) else { return true }
    switch bytes[last] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"):
      return true
    case 0x99, 0x9D, 0xA6:  // the last byte of ’ ” …
      return last >= range.lowerBound + 2 && bytes[last - 1] == 0x80 && bytes[last - 2] == 0xE2
    default:
      return false
    }
  }

  /// The last byte that is no blank and no mark of emphasis.
  static func lastByte(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.upperBound - 1
    while index >= range.lowerBound {
      let byte = bytes[index]
      if !byte.isBlank && byte != UInt8(ascii: "*") && byte != UInt8(ascii: "_") { return index }
      index -= 1
    }
    return nil
  }
}
