/// A part of a sentence that is judged on its own: "Audits are regular, | but they do not cover referrals."
struct Clause {
  /// Its words, as positions in `CodingText.tokens`.
  var tokens: Range<Int>

  /// Shorter ones say nothing: "However, |".
  private static let fewestWords = 3
  /// A conceding part that opens a sentence ends at a comma, but not at one before this many words: "Although, in some
  /// teams, ...".
  private static let fewestConceding = 5

  /// Adds the clauses of a sentence: cut before a word of contrast, and after a conceding part that opens a sentence.
  /// "(Recommendation 2.1)" is none.
  static func add(
    clausesOf sentence: CodingText.Sentence, _ tokens: Span<CodingText.Token>, to clauses: inout [Clause]
  ) {
    var first = sentence.tokens.lowerBound
    if !sentence.roles.isDisjoint(with: [.contrast, .concession]) {
      for position in sentence.tokens.dropFirst() {
        let role = tokens[position].role
        let endsConcession =
          role.contains(.afterComma) && position - first >= fewestConceding
          && tokens[first].role.contains(.concession)
        if role.contains(.contrast) || endsConcession {
          add(first..<position, tokens, &clauses)
          first = position
        }
      }
    }
    add(first..<sentence.tokens.upperBound, tokens, &clauses)
  }

  private static func add(_ range: Range<Int>, _ tokens: Span<CodingText.Token>, _ clauses: inout [Clause]) {
    if range.count >= fewestWords, !tokens[range.lowerBound].role.contains(.recommendation) {
      clauses.append(Clause(tokens: range))
    }
  }
}
