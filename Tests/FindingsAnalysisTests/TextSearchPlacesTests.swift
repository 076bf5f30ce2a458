import Testing

@testable import FindingsAnalysis

@Suite struct TextSearchPlacesTests {
  /// What is found stands in brackets.
  @Test(arguments: [
    (["risk"], "Risk of RISKs", "[Risk] of [RISK]s"),
    (["children's"], "The children’s ward", "The [children’s] ward"),
    (["aa"], "aaaaa", "[aaaa]a"), (["ab", "bc"], "abcd", "[abc]d"), (["a", "b"], "a b", "[a] [b]"),
    ([""], "any", "any"),
    ([], "any", "any"), (["x"], "any", "any"), (["é"], "CAFÉ é", "CAF[É] [é]"), (["end"], "the end", "the [end]"),
  ])
  func places(_ words: [String], _ text: String, _ marked: String) {
    var (result, done) = ("", text.startIndex)
    for place in TextSearch.places(of: words, in: text) {
      result += text[done..<place.lowerBound] + "[" + text[place] + "]"
      done = place.upperBound
    }
    #expect(result + text[done...] == marked)
  }
}
