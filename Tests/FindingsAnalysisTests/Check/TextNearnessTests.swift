import Testing

@testable import FindingsAnalysis

@Suite struct TextNearnessTests {
  /// Of three texts "midwives" is in two, so that it weighs ln(3/2) = 0.4055, and what only one has weighs ln 3 = 1.0986. Texts 0 and 1
  /// share "midwives" and have one word each of their own: 0.4055^2 / (0.4055^2 + 1.0986^2) = 0.1199.
  @Test func cosine() {
    let nearness = TextNearness(["Midwives weigh.", "MIDWIVES smile", "Boards meet"])
    #expect(abs(nearness.nearness(0, 1) - 0.1199) < 0.0001)
    #expect(nearness.nearness(0, 1) == nearness.nearness(1, 0))
    #expect(nearness.nearness(0, 2) == 0)
    #expect(abs(nearness.nearness(2, 2) - 1) < 1e-9)
  }

  /// Endings, capitals, numbers, citations and common words do not part what is the same.
  @Test(arguments: [
    ("visiting midwives", "The Midwives VISITED (Recommendation 2.1)"),
    ("agencies weigh babies", "agency weighs, 2 baby's"), ("should weigh", "weighing children with staff"),
  ])
  func sameWords(_ one: String, _ other: String) {
    #expect(abs(TextNearness([one, other, "Boards meet"]).nearness(0, 1) - 1) < 1e-9)
  }

  @Test(arguments: [["", ""], ["of 2 (2.1)", "weigh"], ["the children", "the children"], ["weigh", "weigh"]])
  func nothingToTell(_ texts: [String]) {
    #expect(TextNearness(texts).nearness(0, 1) == 0)
  }

  /// Of a text only the first 500 different words count.
  @Test func longTexts() {
    let words = (0..<600).map { number in
      String([100, 10, 1].map { Character(UnicodeScalar(UInt8(ascii: "b") + UInt8(number / $0 % 10))) }) + "oo"
    }
    let nearness = TextNearness([words.joined(separator: " "), words[0], words[599], "Boards meet"])
    #expect(nearness.nearness(0, 1) > 0)
    #expect(nearness.nearness(0, 2) == 0)
  }
}
