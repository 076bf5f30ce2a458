/// The words that a report writes with a hyphen, by the hash of their letters without it: "decisionmaking" ->
/// "decision-making".
struct HyphenatedWords {
  struct Word {
    var hash: UInt64
    var last: UInt8
    /// Bytes of the word, and those before its first hyphen.
    var length: Int
    var hyphen: Int
  }

  private var words: [UInt64: Word] = [:]
  /// A bit for each word, by its hash: most words that are asked for are none.
  private var bits = [UInt64](repeating: 0, count: 16)

  init(_ lines: [PrintedLine]) {
    for index in lines.indices where lines[index].signs.contains(.hyphen) {
      lines[index].text.withBytes { add($0) }
    }
  }

  private mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    /// The end of the word of the last hyphen.
    var passed = 0
    for place in BytePlaces(of: UInt8(ascii: "-"), in: line) where place >= passed {
      var start = place
      while start > passed, line[start - 1] != 0x20 { start -= 1 }
      let word = BareWord(line, from: start)
      passed = word.next
      guard let hyphen = word.hyphen else { continue }
      let hash = BareWord.hashWithoutHyphens(line, word.range)
      bits[Self.place(of: hash)] |= Self.bit(of: hash)
      words[hash] = Word(
        hash: word.hash, last: line[word.range.upperBound - 1], length: word.range.count,
        hyphen: hyphen - word.range.lowerBound)
    }
  }

  /// The word with its hyphen that a word without it would be.
  subscript(hash: UInt64) -> Word? { bits[Self.place(of: hash)] & Self.bit(of: hash) == 0 ? nil : words[hash] }

  private static func place(of hash: UInt64) -> Int { Int(hash >> 6 & 15) }
  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
