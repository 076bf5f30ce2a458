import Testing

@testable import FindingsAnalysis

@Suite struct TextSearchTests {
  @Test(arguments: [
    ("risk", "Identifying RISK", true), ("children's", "The children’s ward", true), ("", "anything", true),
    ("risks", "risk", false), ("aab", "aaab", true), ("a long phrase", "A long  phrase", false),
  ])
  func contains(_ words: String, _ text: String, _ expected: Bool) {
    #expect(TextSearch.contains(words, in: text) == expected)
  }
}
