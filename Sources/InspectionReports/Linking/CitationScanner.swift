/// Finds the places where a paragraph cites recommendations or refers to other paragraphs.
///
///     (Recommendation 2.1)                     -> 2.1
///     (Recommendations 4.3 and 4.4)            -> 4.3, 4.4
///     (Recommendation, 3.3, 7.2 and 10.1)      -> 3.3, 7.2, 10.1
///     as set out above (para 1.9)              -> a reference to paragraph 1.9
///
/// Grammar: `["("] ("recommendation" | "rec" | "para" | "paragraph") ["s"] number {separator number} ["."] [")"]`
/// with separators `,`, `:`, `;`, `/`, `and`, `&`; `to` and a dash between two numbers of one section stand for all
/// from one to the other.
struct CitationScanner {
  /// One place, as a range of the text's UTF-8.
  struct Match {
    var range: Range<Int>
    var numbers: [String]
    var isReference: Bool
  }

  /// How far from "(Recommendation" its closing parenthesis may be.
  private static let longestCitation = 120

  private let bytes: [UInt8]
  private(set) var matches: [Match] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var index = 0
    while let start = nextStart(from: index) {
      if let match = match(at: start) {
        matches.append(match)
        index = match.range.upperBound
      } else {
        index = start + 1
      }
    }
  }

  /// The next place where a word begins with "rec" or "par", and which is worth a closer look.
  private func nextStart(from index: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = index
      while index + 4 < bytes.count {
        if index &+ 10 <= bytes.count {
          let places = Self.mayBegin(bytes, at: index)
          index &+= EightBytes.first(places)
          if places == 0 || index + 4 >= bytes.count { continue }
        }
        defer { index += 1 }
        let first = bytes[index] | 0x20
        guard first == UInt8(ascii: "r") || first == UInt8(ascii: "p") else { continue }
        let isReco =
          first == UInt8(ascii: "r") && bytes[index + 1] | 0x20 == UInt8(ascii: "e")
          && bytes[index + 2] | 0x20 == UInt8(ascii: "c")
        let isPara =
          first == UInt8(ascii: "p") && bytes[index + 1] | 0x20 == UInt8(ascii: "a")
          && bytes[index + 2] | 0x20 == UInt8(ascii: "r")
        if (isReco || isPara) && (index == 0 || !bytes[index - 1].isLetter) { return index }
      }
      return nil
    }
  }

  /// Of eight places those where "rec" or "par" may stand, and little else: the letters that may stand in one place differ in
  /// bits that are set before they are compared.
  @inline(__always)
  private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let first = (EightBytes(bytes, at: index).value | ones &* 0x22) ^ ones &* 0x72  // P, R, p, r
    let second = (EightBytes(bytes, at: index &+ 1).value | ones &* 0x24) ^ ones &* 0x65  // A, E, a, e
    let third = (EightBytes(bytes, at: index &+ 2).value | ones &* 0x31) ^ ones &* 0x73  // C, R, c, r
    let differs = first | second | third
    return (differs &- ones) & ~differs & EightBytes.highBits
  }

  private func match(at index: Int) -> Match? {
    var scanner = ByteScanner(bytes, index..<bytes.count)
    let isReference: Bool
    if scanner.skip("recommendation") || scanner.skip("recs ") || scanner.skip("rec ") {
      isReference = false
    } else if scanner.skip("paragraph") || scanner.skip("para") {
      isReference = true
    } else {
      return nil
    }
    _ = scanner.skip("s")
    let open = openingParenthesis(before: index)
    guard let numbers = numbers(&scanner) else {
      // "(Recommendation two)": nothing to link, but a reader meant a recommendation.
      guard !isReference, let open, let close = closingParenthesis(after: index) else { return nil }
      return Match(range: open..<close + 1, numbers: [], isReference: false)
    }
    let end = scanner.position
    if scanner.current == UInt8(ascii: ".") { scanner.position += 1 }
    scanner.skipBlanks()
    if let open, scanner.current == UInt8(ascii: ")") {
      return Match(range: open..<scanner.position + 1, numbers: numbers, isReference: isReference)
    }
    return Match(range: index..<end, numbers: numbers, isReference: isReference)
  }

  private func openingParenthesis(before index: Int) -> Int? {
    var index = index
    while index > 0, bytes[index - 1].isBlank { index -= 1 }
    return index > 0 && bytes[index - 1] == UInt8(ascii: "(") ? index - 1 : nil
  }

  private func closingParenthesis(after index: Int) -> Int? {
    bytes[index..<min(bytes.count, index + Self.longestCitation)].firstIndex(of: UInt8(ascii: ")"))
  }

  /// The citation that a match is, as printed.
  func citation(_ match: Match) -> Citation {
    Citation(text: String(decoding: bytes[match.range], as: UTF8.self), numbers: match.numbers)
  }
}
