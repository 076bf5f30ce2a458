/// A full stop, exclamation or question mark, with the marks and blanks after it: does a sentence end there?
///
/// "... e.g. on" does not end one, "(see 1.2). Staff" does.
struct SentenceStop {
  /// Behind the marks and blanks: none of them can end a sentence that this one does not end.
  private(set) var end: Int
  private(set) var endsSentence: Bool

  init(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) {
    var (index, hasBlank) = (start + 1, false)
    scan: while index < limit {
      switch bytes[index] {
      case UInt8(ascii: " "):
        hasBlank = true
        index += 1
      case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        index += 1
      case 0xE2 where Self.isQuote(bytes, index, limit, (0x99, 0x9D)):  // ’ ”
        index += 3
      default: break scan
      }
    }
    end = index
    endsSentence = index >= limit || (hasBlank && Self.isOpening(bytes, index, limit))
  }

  /// A capital, a digit, an opening parenthesis or quotation mark.
  private static func isOpening(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "("): true
    case 0xE2: isQuote(bytes, index, limit, (0x98, 0x9C))  // ‘ “
    case 0xC3: index + 1 < limit && (0x80...0x9E).contains(bytes[index + 1]) && bytes[index + 1] != 0x97  // À to Þ
    default: bytes[index].isUppercase || bytes[index].isDigit
    }
  }

  private static func isQuote(
    _ bytes: Span<UInt8>, _ index: Int, _ limit: Int, _ last: (UInt8, UInt8)
  ) -> Bool {
    index + 2 < limit && bytes[index + 1] == 0x80 && (bytes[index + 2] == last.0 || bytes[index + 2] == last.1)
  }
}
