/// The texts of a report as words and sentences, read in one pass.
///
/// A word is a run of ASCII letters and digits, with an apostrophe inside where a letter follows; all else parts words
/// (hyphens, slashes, "&"). A sentence ends at . ! ? before a blank and a capital, a digit or an opening mark, and at the end.
struct CodingText {
  struct Token {
    /// Its offset into the UTF-8 of all texts.
    var start: Int
    /// The number of the word, as `KnownWords` has it.
    var word: Int32
    var role: WordRole

    /// The word with the marks before it.
    var known: KnownWord { KnownWord(number: word, role: role) }
  }

  struct Sentence {
    /// Words of it, as positions in `tokens`.
    var tokens: Range<Int>
    /// The first verb after its first word; the end where there is none. The words before it are taken for the subject.
    var verb: Int
    /// What its words do, all together: most sentences need not be looked through for a word of a rare kind.
    var roles: WordRole
  }

  let tokens: [Token]
  let sentences: [Sentence]
  /// The sentences of each text.
  let texts: [Range<Int>]
  /// How many words have numbers: those of the vocabulary, and the report's own abbreviations.
  let wordCount: Int
  /// The UTF-8 of all texts.
  private let utf8: [UInt8]
  /// Where each text begins in it.
  private let starts: [Int]

  init(_ texts: [String], _ words: WordTable) {
    var known = KnownWords(words)
    self.init(texts, words, &known)
  }

  /// - Parameter known: words that have been met, but no abbreviations.
  init(_ texts: [String], _ words: WordTable, _ known: inout KnownWords) {
    // A zero parts the texts, so that no word goes on in the next.
    var (bytes, starts) = ([UInt8](), [Int]())
    bytes.reserveCapacity(texts.reduce(WordHash.width) { $0 + $1.utf8.count + 1 })
    starts.reserveCapacity(texts.count)
    for text in texts {
      starts.append(bytes.count)
      bytes.append(contentsOf: text.utf8)
      bytes.append(0)
    }
    let end = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: WordHash.width))
    var reader = CodingTextReader(words)
    let span = bytes.span
    // A word takes a byte, and another that parts it from the next.
    tokens = Array(unsafeUninitializedCapacity: end / 2) { tokens, count in
      for (number, start) in starts.enumerated() {
        let next = number + 1 < starts.count ? starts[number + 1] : end
        reader.read(span, start..<(next - 1), &known, into: tokens, &count)
      }
    }
    (sentences, self.texts, wordCount) = (reader.sentences, reader.texts, known.count)
    (utf8, self.starts) = (bytes, starts)
  }

  /// Words as printed, and where they stand in the UTF-8 of their text.
  func words(_ words: ClosedRange<Int>, ofText text: Int) -> (text: String, range: Range<Int>) {
    let last = TextWord(utf8.span, tokens[words.upperBound].start, utf8.count - WordHash.width)
    let range = tokens[words.lowerBound].start..<last.end
    let place = (range.lowerBound - starts[text])..<(range.upperBound - starts[text])
    return (String(decoding: utf8[range], as: UTF8.self), place)
  }
}
