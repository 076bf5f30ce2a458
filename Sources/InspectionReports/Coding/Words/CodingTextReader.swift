/// Reads texts into words and sentences, each byte once.
struct CodingTextReader {
  private(set) var sentences: [CodingText.Sentence] = []
  /// The sentences of each text.
  private(set) var texts: [Range<Int>] = []
  private(set) var known: KnownWords
  private let words: WordTable
  private let marks = CodingMark.of

  init(_ words: WordTable) {
    self.words = words
    known = KnownWords(words)
  }

  /// Reads another text.
  ///
  /// - Parameters:
  ///   - tokens: has room for every word.
  ///   - count: how many words it holds.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into tokens: UnsafeMutableBufferPointer<CodingText.Token>,
    _ count: inout Int
  ) {
    let firstSentence = sentences.count
    var (index, before) = (range.lowerBound, WordRole())
    var (first, verb, roles) = (count, -1, WordRole())
    while index < range.upperBound {
      switch marks[Int(bytes[unchecked: index])] {  // index is in the range
      case .other: index += 1
      case .word:
        let word = TextWord(bytes, index, range.upperBound)
        let found = known.find(word, bytes, words)
        let role = found.role.union(before)
        if verb < 0, count > first, role.contains(.finite) { verb = count }
        roles.formUnion(role)
        precondition(count < tokens.count)
        tokens.initializeElement(at: count, to: CodingText.Token(start: index, word: found.number, role: role))
        count += 1
        (index, before) = (word.end, [])
      case .comma:
        before.insert(.afterComma)
        index += 1
      case .parenthesis:
        before.insert(.inParenthesis)
        index += 1
      case .stop:
        let stop = SentenceStop(bytes, index, range.upperBound)
        if stop.endsSentence, count > first {
          end(first..<count, verb, roles)
          (first, verb, roles) = (count, -1, [])
        }
        index = stop.end
      }
    }
    if count > first { end(first..<count, verb, roles) }
    texts.append(firstSentence..<sentences.count)
  }

  private mutating func end(_ tokens: Range<Int>, _ verb: Int, _ roles: WordRole) {
    let verb = verb < 0 ? tokens.upperBound : verb
    sentences.append(CodingText.Sentence(tokens: tokens, verb: verb, roles: roles))
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
