/// How often each word stands in a report, without regard to capitals and the punctuation around it.
struct WordCounts {
  private var counts: [UInt64: Int] = [:]
  /// Words with a hyphen, by the hash of their letters without it: "decisionmaking" -> "decision-making".
  private var hyphenated: [UInt64: String] = [:]

  init(_ lines: [PrintedLine]) {
    for line in lines {
      var text = line.text
      text.withUTF8 { bytes in
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
          if end > start { add(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
          start = end + 1
        }
      }
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    let word = Self.bareRange(word)
    if word.isEmpty { return }
    counts[Self.hash(word), default: 0] += 1
    guard word.contains(UInt8(ascii: "-")) else { return }
    hyphenated[Self.hash(word.lazy.filter { $0 != UInt8(ascii: "-") })] =
      String(decoding: word.map(\.lowercased), as: UTF8.self)
  }

  /// How often a word stands in the report.
  func count(of word: some StringProtocol) -> Int { counts[Self.hash(word.utf8), default: 0] }

  /// The word with its hyphen that a word without it would be.
  func hyphenated(_ word: some StringProtocol) -> String? { hyphenated[Self.hash(word.utf8)] }

  /// A word in small letters without the punctuation around it.
  static func bare(_ word: some StringProtocol) -> String {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { String(decoding: bareRange($0).map(\.lowercased), as: UTF8.self) }
  }

  private static func bareRange(_ word: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var (start, end) = (0, word.count)
    while start < end, !isInner(word[start]) { start += 1 }
    while end > start, !isInner(word[end - 1]) { end -= 1 }
    return word[start..<end]
  }

  private static func isInner(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }

  /// FNV-1a over small letters.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1.lowercased)) &* 0x100_0000_01b3 }
  }
}
