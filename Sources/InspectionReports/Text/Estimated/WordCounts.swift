/// How often each word stands in a report, without regard to capitals and the punctuation around it.
struct WordCounts {
  private var counts: [UInt64: Int] = [:]
  /// Words with a hyphen, by their letters without it: "decisionmaking" -> "decision-making".
  private var hyphenated: [String: String] = [:]

  init(_ lines: [PrintedLine]) {
    for line in lines {
      for word in line.text.utf8.split(separator: 0x20) {
        let word = Self.bare(word)
        counts[Self.hash(word), default: 0] += 1
        if word.contains(UInt8(ascii: "-")) {
          let text = String(decoding: word.map(\.lowercased), as: UTF8.self)
          hyphenated[text.replacing("-", with: "")] = text
        }
      }
    }
  }

  func count(of word: some StringProtocol) -> Int { counts[Self.hash(Array(word.utf8)[...]), default: 0] }

  /// The word with its hyphen that a word without it would be.
  func hyphenated(_ word: String) -> String? { hyphenated[word] }

  /// A word in small letters without the punctuation around it.
  static func bare(_ word: some StringProtocol) -> String {
    String(decoding: bare(Array(word.utf8)[...]).map(\.lowercased), as: UTF8.self)
  }

  private static func bare(_ word: some BidirectionalCollection<UInt8>) -> [UInt8] {
    let isEdge = { (byte: UInt8) in !byte.isLetter && !byte.isDigit }
    var bytes = Array(word.drop(while: isEdge))
    while let last = bytes.last, isEdge(last) { bytes.removeLast() }
    return bytes
  }

  /// FNV-1a over small letters.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1.lowercased)) &* 0x100_0000_01b3 }
  }
}
