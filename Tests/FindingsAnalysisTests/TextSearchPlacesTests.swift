import Testing

@testable import FindingsAnalysis

@Suite struct TextSearchPlacesTests {
  /// What is found stands in brackets.
  @Test(arguments: [
    (["risk"], "Risk of RISKs", "[Risk] of [RISK]s"),
    (["children's"], "The children’s ward", "The [children’s] ward"),
    (["aa"], "aaaaa aa", "[aa]aaa [aa]"), (["ab c", "c d"], "ab cd c d", "[ab c]d [c d]"),
    (["ab c", "c d"], "ab c d", "[ab c d]"), (["a-", "-b"], "a-b", "[a-b]"), (["a", "b"], "a b", "[a] [b]"),
    ([""], "any", "any"),
    ([], "any", "any"), (["x"], "any", "any"), (["é"], "CAFÉ é e\u{301}t", "CAFÉ [é] [e\u{301}]t"),
    (["think family"], "a Think \u{A0} Family.", "a [Think \u{A0} Family]."), ([" a "], " a b", " [a] b"),
    (["end"], "the end", "the [end]"),
  ])
  func places(_ words: [String], _ text: String, _ marked: String) {
    var (result, done) = ("", text.startIndex)
    for place in TextSearch.places(of: words, in: text) {
      result += text[done..<place.lowerBound] + "[" + text[place] + "]"
      done = place.upperBound
    }
    #expect(result + text[done...] == marked)
    #expect(
      TextSearch.firstPlace(of: words, in: text)?.lowerBound
        == TextSearch.places(of: words, in: text).first?.lowerBound)
  }
}
