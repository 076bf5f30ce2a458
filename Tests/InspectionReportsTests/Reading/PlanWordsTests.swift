import Testing

@testable import InspectionReports

/// The words of a text with and without what stands around them.
@Suite struct PlanWordsTests {
  @Test(arguments: [
    ("Trust", "Trust"), ("Trust's", "Trust"), ("Trust’s", "Trust"), ("Trusts’", "Trusts"), ("(OECT),", "OECT"),
    ("“wards”.", "wards"), ("‘wards’", "wards"), ("\"wards\"?", "wards"), ("[wards]", "wards"),
    ("**Trust**", "Trust"),
    ("_wards_!", "wards"), ("0-19", "0-19"), ("Élan", "Élan"), ("café", "café"), ("It's", "It"), ("s", "s"),
    ("’s", "s"),
    ("(", ""), ("’", ""), ("–", "–"), ("s'", "s"),
  ])
  func token(_ word: String, _ token: String) {
    let words = PlanWords("a \(word) b")
    #expect(words.count == 3)
    #expect(words.word(1) == word)
    #expect(words.token(1) == token)
  }

  @Test(arguments: [
    ("Trust", true), ("trust", false), ("(Trust)", true), ("“Trust”", true), ("Élan", true), ("élan", false),
    ("7Trust", false), ("(", false),
  ])
  func isCapitalised(_ word: String, _ expected: Bool) {
    #expect(PlanWords(word).marks(0).contains(.isCapitalised) == expected)
  }

  @Test(arguments: [
    ("Trust,", true), ("Trust.", true), ("Trust;", true), ("(Trust)", true), ("Trust”", true), ("Trust\"", true),
    ("Trust!", true), ("Trust", false), ("Trust’", false), ("Trust'", false), ("Trust*", false), ("Trust–", false),
  ])
  func closes(_ word: String, _ expected: Bool) {
    #expect(PlanWords(word).marks(0).contains(.closes) == expected)
  }

  @Test func runsOfSpacesPartWordsOnce() {
    let words = PlanWords("  Marl   Police ")
    #expect((0..<words.count).map(words.word) == ["Marl", "Police"])
  }

  @Test func textWithoutWordsHasNone() {
    #expect(PlanWords("").count == 0)
    #expect(PlanWords("   ").count == 0)
  }
}
