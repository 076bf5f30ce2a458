/// The texts of a report as words and sentences, read in one pass.
///
/// A word is a run of ASCII letters and digits, with an apostrophe inside where a letter follows; all else parts words
/// (hyphens, slashes, "&"). A sentence ends at . ! ? before a blank and a capital, a digit or an opening mark, and at the end.
struct CodingText {
  struct Token {
    /// Offsets into the UTF-8 of all texts.
    var start: Int
    var end: Int
    /// The number of the word. Abbreviations that the vocabulary does not know are numbered on from its words; -1 for all
    /// other words that it does not know.
    var word: Int32
    var role: WordRole
  }

  struct Sentence {
    /// Words of it, as positions in `tokens`.
    var tokens: Range<Int>
    /// The first verb after its first word; the end where there is none. The words before it are taken for the subject.
    var verb: Int
  }

  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  /// The sentences of each text.
  private(set) var texts: [Range<Int>] = []
  /// Where each text begins in the UTF-8 of all.
  private(set) var starts: [Int] = []
  /// How many words have numbers: those of the vocabulary, and the report's own abbreviations.
  private(set) var wordCount: Int
  private var abbreviations: [UInt64: Int32] = [:]
  private var known = KnownKeys()
  private let utf8: [UInt8]

  private static let bytesPerWord = 5

  init(_ texts: [String], _ words: WordTable) {
    wordCount = words.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(WordHash.width) { $0 + $1.utf8.count })
    for text in texts {
      starts.append(bytes.count)
      bytes.append(contentsOf: text.utf8)
    }
    let end = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: WordHash.width))
    tokens.reserveCapacity(bytes.count / Self.bytesPerWord)
    utf8 = bytes
    let (span, marks) = (bytes.span, CodingMark.of)
    for (number, start) in starts.enumerated() {
      let first = sentences.count
      read(span, start..<(number + 1 < starts.count ? starts[number + 1] : end), words, marks)
      self.texts.append(first..<sentences.count)
    }
  }

  /// Words as printed, and where they stand in the UTF-8 of their text.
  func words(_ words: ClosedRange<Int>, ofText text: Int) -> (text: String, range: Range<Int>) {
    let range = tokens[words.lowerBound].start..<tokens[words.upperBound].end
    let place = (range.lowerBound - starts[text])..<(range.upperBound - starts[text])
    return (String(decoding: utf8[range], as: UTF8.self), place)
  }

  private mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>, _ words: WordTable, _ marks: [CodingMark]) {
    var (index, before) = (range.lowerBound, WordRole())
    var (first, verb) = (tokens.count, -1)
    while index < range.upperBound {
      switch marks[Int(bytes[unchecked: index])] {  // index is in the range
      case .other: index += 1
      case .word:
        let word = TextWord(bytes, index, range.upperBound, marks)
        let token = token(known.key(of: word, bytes, words), word, before, words)
        if verb < 0, tokens.count > first, token.role.contains(.finite) { verb = tokens.count }
        tokens.append(token)
        (index, before) = (word.end, [])
      case .comma:
        before.insert(.afterComma)
        index += 1
      case .parenthesis:
        before.insert(.inParenthesis)
        index += 1
      case .stop:
        let stop = SentenceStop(bytes, index, range.upperBound)
        if stop.endsSentence, tokens.count > first {
          sentences.append(Sentence(tokens: first..<tokens.count, verb: verb < 0 ? tokens.count : verb))
          (first, verb) = (tokens.count, -1)
        }
        index = stop.end
      }
    }
    if tokens.count > first {
      sentences.append(Sentence(tokens: first..<tokens.count, verb: verb < 0 ? tokens.count : verb))
    }
  }

  private mutating func token(
    _ key: WordTable.Key, _ word: TextWord, _ before: WordRole, _ words: WordTable
  ) -> Token {
    var (number, role) = (key.word, before)
    if number >= 0 {
      role.formUnion(words.roles[Int(number)])
    } else if key.isCapitals {
      role.insert(.capitals)
      number = abbreviations[key.hash] ?? Int32(wordCount)
      if number == wordCount {
        abbreviations[key.hash] = number
        wordCount += 1
      }
    }
    return Token(start: word.start, end: word.end, word: number, role: role)
  }
}

/// What a byte is to the coding.
enum CodingMark: UInt8 {
  case other, word, stop, comma, parenthesis

  /// The mark of each byte value.
  static let of: [CodingMark] = (0...255).map { byte in
    let byte = UInt8(byte)
    return switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): .comma
    case UInt8(ascii: "("): .parenthesis
    default: byte.isLetter || byte.isDigit ? .word : .other
    }
  }
}
