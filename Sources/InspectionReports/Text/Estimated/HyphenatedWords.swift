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
      words[BareWord.hashWithoutHyphens(line, word.range)] = Word(
        hash: word.hash, last: line[word.range.upperBound - 1], length: word.range.count,
        hyphen: hyphen - word.range.lowerBound)
    }
  }

  /// The word with its hyphen that a word without it would be.
  subscript(hash: UInt64) -> Word? { words[hash] }
}
