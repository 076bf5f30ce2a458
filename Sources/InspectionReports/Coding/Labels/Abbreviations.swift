/// The abbreviations that a report defines itself, with the services they name: "... drug and alcohol service (VYPS)".
struct Abbreviations {
  /// The services of each word as bits, by the number of the word; empty where the report defines none.
  private(set) var labels: [UInt64] = []

  /// Words that may stand between the name and the bracket: "Marlhaven maternity [service unit] (MSU)".
  private static let mostGeneric = 2
  private static let role: WordRole = [.capitals, .inParenthesis]

  /// Reads the sentences of findings. A word in capitals after "(" takes the services of each strong term that ends right before it, or
  /// before generic words; but no word that begins a term of the vocabulary.
  init(_ text: CodingText, sentences: Range<Int>, _ vocabulary: Vocabulary) {
    let services = vocabulary.labels(of: .service)
    var matcher = TermMatcher(vocabulary)
    var hits: [TermHit] = []
    let tokens = text.tokens.span
    for number in sentences where text.sentences[number].roles.isSuperset(of: Self.role) {
      let sentence = text.sentences[number]
      var isRead = false
      for position in sentence.tokens.dropFirst() {
        let token = tokens[position]
        guard token.role.isSuperset(of: Self.role), !token.role.contains(.beginsTerm) else { continue }
        if !isRead {
          hits.removeAll(keepingCapacity: true)
          matcher.match(sentence, tokens, abbreviations: [], into: &hits)
          isRead = true
        }
        let back = Self.endOfName(before: position, tokens, sentence)
        for hit in hits where hit.isStrong && (hit.last == position - 1 || hit.last == back) {
          let bit = 1 << UInt64(hit.label) & services
          if bit == 0 { continue }
          if labels.isEmpty { labels = Array(repeating: 0, count: text.wordCount) }
          labels[Int(token.word)] |= bit
        }
      }
    }
  }

  private static func endOfName(
    before position: Int, _ tokens: Span<CodingText.Token>, _ sentence: CodingText.Sentence
  ) -> Int {
    var back = position - 1
    while back > sentence.tokens.lowerBound, back >= position - mostGeneric, tokens[back].role.contains(.generic) {
      back -= 1
    }
    return back
  }
}
