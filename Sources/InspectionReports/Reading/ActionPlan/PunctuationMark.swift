/// Punctuation at the ends of a word, and how many bytes it takes.
enum PunctuationMark {
  /// The mark that a stretch begins with: ' " ( [ * _ ‘ ’ “.
  static func opening(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let first = range.first else { return nil }
    switch bytes[first] {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"),
      UInt8(ascii: "_"):
      return 1
    case 0xE2: return curly(bytes, range.prefix(3), upTo: 0x9C)
    default: return nil
    }
  }

  /// The mark that a stretch ends with: . , ; : ) ] ! ? ' " * _ ‘ ’ “ ”.
  static func closing(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let last = range.last else { return nil }
    switch bytes[last] {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "*"), UInt8(ascii: "_"): return 1
    case let byte where isStop(byte): return 1
    case 0x80...: return curly(bytes, range.suffix(3), upTo: 0x9D)
    default: return nil
    }
  }

  /// The apostrophe that a stretch ends with: ' or ’.
  static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let last = range.last else { return nil }
    if bytes[last] == UInt8(ascii: "'") { return 1 }
    return bytes[last] == 0x99 ? curly(bytes, range.suffix(3), upTo: 0x99) : nil
  }

  /// Whether a word ends with punctuation that no name goes over: . , ; : ) ] ! ? " ”.
  static func closes(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let last = bytes[range.upperBound - 1]
    if last < 0x80 { return isStop(last) || last == UInt8(ascii: "\"") }
    return last == 0x9D && curly(bytes, range.suffix(3), upTo: 0x9D) != nil
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// A curly quotation mark, U+2018 up to one of U+201C and U+201D: three bytes.
  private static func curly(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, upTo last: UInt8
  ) -> Int? {
    guard range.count == 3, bytes[range.lowerBound] == 0xE2, bytes[range.lowerBound + 1] == 0x80 else { return nil }
    let third = bytes[range.lowerBound + 2]
    return third == 0x98 || third == 0x99 || (0x9C...0x9D).contains(third) && third <= last ? 3 : nil
  }
}
