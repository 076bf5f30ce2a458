/// Calls of footnotes in plain text: the raised number has become a digit that stands directly behind a word.
///
///     in Durham1. The partnership   ->  "1" is called, and taken out: in Durham. The partnership
enum FootnoteCall {
  /// Takes the first call of a note out of a line; nil where the line has none.
  static func taken(_ number: Int, from text: String) -> (text: String, isAtEnd: Bool)? {
    guard text.withBytes({ mayHold(number, $0) }) else { return nil }
    let bytes = Array(text.utf8)
    guard let range = range(of: number, in: bytes) else { return nil }
    let rest = bytes[..<range.lowerBound] + bytes[range.upperBound...]
    return (String(decoding: rest, as: UTF8.self), range.upperBound == bytes.count)
  }

  static func isMade(_ number: Int, in text: String) -> Bool {
    guard text.withBytes({ mayHold(number, $0) }) else { return false }
    return range(of: number, in: Array(text.utf8)) != nil
  }

  /// Whether the last digit stands in a line, or the first byte of a raised one: most lines are done with here.
  private static func mayHold(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let mark = UInt8(ascii: "0") + UInt8(number % 10)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == mark || byte == 0xC2 { return true }  // C2: ¹ ² ³
      if byte == 0xE2, bytes[index + 1] == 0x81 { return true }  // E2 81: ⁰ ⁴ to ⁹
    }
    return false
  }

  private static func range(of number: Int, in bytes: [UInt8]) -> Range<Int>? {
    for mark in [Array(String(number).utf8), Array(superscript(number).utf8)] {
      var index = 1
      while index + mark.count <= bytes.count {
        let end = index + mark.count
        if bytes[index] == mark[0], bytes[index..<end].elementsEqual(mark), isBehindWord(index, bytes),
          end == bytes.count || !bytes[end].isDigit
        {
          return index..<end
        }
        index += 1
      }
    }
    return nil
  }

  /// A letter, a stop, a closing bracket or quotation mark stands before; no digit, as that makes a longer number.
  private static func isBehindWord(_ index: Int, _ bytes: [UInt8]) -> Bool {
    let before = bytes[index - 1]
    if before.isLetter || stops.contains(before) { return true }
    return index > 2 && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80 && (before == 0x99 || before == 0x9D)
  }

  private static let stops = Array(".,;:')".utf8)

  /// 12 -> "¹²"
  static func superscript(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(number).compactMap(\.wholeNumberValue).map { digits[$0] })
  }

  /// The number that a footnote begins with, alone on its line or before its text: "1", "1 This joint", "¹ This joint".
  static func openingNumber(_ text: String) -> (number: Int, length: Int)? {
    guard let first = text.utf8.first, first.isDigit || first >= 0x80 else { return nil }
    var (number, length, count) = (0, 0, 0)
    for character in text.prefix(3) {
      guard let digit = character.wholeNumberValue, (0...9).contains(digit) else { break }
      (number, length, count) = (number * 10 + digit, length + character.utf8.count, count + 1)
    }
    guard (1...2).contains(count) else { return nil }
    let rest = text.utf8.dropFirst(length)
    guard rest.isEmpty || rest.first == 0x20 else { return nil }
    return (number, length)
  }
}
