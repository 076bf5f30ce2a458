import Testing

@testable import FindingsAnalysis

@Suite struct TextSearchTests {
  @Test(arguments: [
    ("risk", "Identifying RISK", true), ("", "anything", true), (" ", "anything", true), ("risks", "risk", false),
    // Print has signs of its own for what a keyboard has one for.
    ("children's", "The children’s ward", true), ("the children’s", "The children's ward", true),
    ("\"think family\"", "A “Think Family” plan", true), ("\"think family\"", "A „Think Family‟ plan", true),
    ("“think family”", "A \"Think Family\" plan", true), ("follow-up", "A follow‑up", true),
    ("2015-2016", "In 2015–2016", true), ("2015–2016", "In 2015-2016", true),
    // White space is one space.
    ("a long phrase", "A long  phrase", true), ("a long  phrase", "A long phrase", true),
    ("a long phrase", "A long\u{A0}\u{2009}phrase", true), (" long ", "A long\nphrase", true),
    ("longphrase", "A long phrase", false),
    // A letter with its accent, as one character or as two.
    ("café", "Our CAFE\u{301} is open", true), ("cafe\u{301}", "Our CAFÉ is open", true),
    ("ŵ", "W\u{302}yn", true), ("cafe", "Our café", false), ("\u{301}a", "x \u{301}a", true),
    // From the beginning of a word on.
    ("paris", "A comparison", false), ("paris", "In Paris", true), ("paris", "(PARIS", true),
    ("paris", "Parisian", true), ("paris", "comparison, Paris", true), ("risk", "at-risk", true),
    ("risk", "…risk", true), ("risk", "•risk", true), ("cole", "école", false), ("col", "e\u{301}col", false),
    ("école", "l’école", true), ("cole", "w\u{303}cole", false), ("16", "2016", false), ("16", "aged 16", true),
    ("(r", "cited(R2.1)", true), ("aab", "aaab", false),
  ])
  func contains(_ words: String, _ text: String, _ expected: Bool) {
    #expect(TextSearch.contains(words, in: text) == expected)
    let isMarked = !TextSearch.places(of: [words], in: text).isEmpty
    #expect(isMarked == (expected && words.contains { $0 != " " }))
  }

  /// Searching a long text for what it nearly holds takes time in line with its length.
  @Test(arguments: ["a", "a ", "é", "e\u{301}", "  ", "’", "\u{301}"])
  func repeatedText(_ part: String) {
    let text = String(repeating: part, count: 200_000)
    let time = ContinuousClock().measure {
      #expect(!TextSearch.contains("a a a a b", in: text))
      #expect(TextSearch.firstPlace(of: ["a a a a b", "x"], in: text) == nil)
    }
    #expect(time < .seconds(5))
  }
}
