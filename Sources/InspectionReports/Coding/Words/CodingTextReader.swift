/// Reads texts into words and sentences, each byte once.
struct CodingTextReader {
  private(set) var sentences: [CodingText.Sentence] = []
  /// The sentences of each text.
  private(set) var texts: [Range<Int>] = []
  private let words: WordTable

  init(_ words: WordTable) { self.words = words }

  /// Reads another text.
  ///
  /// - Parameters:
  ///   - known: the words met before in the report.
  ///   - tokens: has room for every word.
  ///   - count: how many words it holds.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ known: inout KnownWords,
    into tokens: UnsafeMutableBufferPointer<CodingText.Token>, _ count: inout Int
  ) {
    let firstSentence = sentences.count
    var next = count
    var (index, before) = (range.lowerBound, WordRole())
    var (first, roles) = (next, WordRole())
    while index < range.upperBound {
      let byte = bytes[unchecked: index]  // index is in the range
      if byte == UInt8(ascii: " ") {
        index += 1
        continue
      }
      if byte.isLetter || byte.isDigit {
        let word = TextWord(bytes, index, range.upperBound)
        let found = known.find(word, bytes, words)
        let role = found.role.union(before)
        roles.formUnion(role)
        precondition(next < tokens.count)
        tokens.initializeElement(at: next, to: CodingText.Token(start: index, word: found.number, role: role))
        next += 1
        (index, before) = (word.end, [])
        continue
      }
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
        before.insert(.afterComma)
        index += 1
      case UInt8(ascii: "("):
        before.insert(.inParenthesis)
        index += 1
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        let stop = SentenceStop(bytes, index, range.upperBound)
        if stop.endsSentence, next > first {
          end(first..<next, tokens, roles)
          (first, roles) = (next, [])
        }
        index = stop.end
      default: index += 1
      }
    }
    if next > first { end(first..<next, tokens, roles) }
    count = next
    texts.append(firstSentence..<sentences.count)
  }

  /// Ends a sentence with some words, at least one.
  private mutating func end(
    _ words: Range<Int>, _ tokens: UnsafeMutableBufferPointer<CodingText.Token>, _ roles: WordRole
  ) {
    var verb = words.lowerBound + 1
    while verb < words.upperBound, !tokens[verb].role.contains(.finite) { verb += 1 }
    sentences.append(CodingText.Sentence(tokens: words, verb: verb, roles: roles))
  }
}
