/// Calls of a footnote in plain text: the raised number has become a digit that stands directly behind a word.
///
///     in Durham1. The partnership   ->  "1" is called, and taken out: in Durham. The partnership
struct FootnoteCall {
  let number: Int
  /// The number as digits, and as raised ones: "12", "¹²".
  private let marks: [[UInt8]]
  /// A line without any of them makes no call.
  private let signs: LineSigns

  init(_ number: Int) {
    self.number = number
    let digits = Array(String(number).utf8)
    marks = [digits, digits.flatMap(Self.raised)]
    signs = [.digit(digits[digits.count - 1]), .raised]
  }

  /// "2" -> "²"
  private static func raised(_ digit: UInt8) -> [UInt8] {
    switch digit {
    case UInt8(ascii: "1"): [0xC2, 0xB9]
    case UInt8(ascii: "2"), UInt8(ascii: "3"): [0xC2, 0x80 + digit]
    default: [0xE2, 0x81, 0x80 + digit]
    }
  }

  func isMade(in line: PrintedLine) -> Bool {
    !line.signs.isDisjoint(with: signs) && line.text.withBytes { range(in: $0) } != nil
  }

  /// Takes the first call out of a line; nil where the line has none.
  func taken(from line: PrintedLine) -> (text: String, isAtEnd: Bool)? {
    guard !line.signs.isDisjoint(with: signs), let range = line.text.withBytes({ range(in: $0) }) else {
      return nil
    }
    var bytes = Array(line.text.utf8)
    let isAtEnd = range.upperBound == bytes.count
    bytes.removeSubrange(range)
    return (String(decoding: bytes, as: UTF8.self), isAtEnd)
  }

  private func range(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    for mark in marks {
      var index = 1
      while index + mark.count <= bytes.count {
        let end = index + mark.count
        if bytes[index] == mark[0], bytes[index..<end].elementsEqual(mark), Self.isBehindWord(index, bytes),
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
  private static func isBehindWord(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = bytes[index - 1]
    if before.isLetter || stops.contains(before) { return true }
    return index > 2 && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80 && (before == 0x99 || before == 0x9D)
  }

  private static let stops = Array(".,;:')".utf8)

  /// A line may begin with a number: it begins with a digit, or some character of several bytes.
  @inline(__always)
  static func mayOpen(_ line: PrintedLine) -> Bool { line.edges.first.isDigit || line.edges.first >= 0x80 }

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
