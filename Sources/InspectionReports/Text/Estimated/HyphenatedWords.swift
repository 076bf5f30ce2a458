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
    var (place, start) = (0, 0)
    while place < line.count {
      if line[place] == 0x20 {
        start = place + 1
      } else if line[place] == UInt8(ascii: "-") {
        let word = BareWord(line, from: start)
        if let hyphen = word.hyphen {
          words[BareWord.hashWithoutHyphens(line, word.range)] = Word(
            hash: word.hash, last: line[word.range.upperBound - 1], length: word.range.count,
            hyphen: hyphen - word.range.lowerBound)
        }
        (place, start) = (word.next, word.next + 1)
      }
      place += 1
    }
  }

  /// The word with its hyphen that a word without it would be.
  subscript(hash: UInt64) -> Word? { words[hash] }
}
