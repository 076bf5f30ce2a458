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

  /// Letters are read eight at once, but for the last of a text: the hash is the same as letter by letter.
  @Test(arguments: [
    "a", "Trust", "Services", "Constabulary", "Commissioning", "Safeguarding", "élan", "Ünderhöhle", "co-operation",
    "OECT", "iPAD", "a–Z", "seventeenletterss",
  ])
  func lettersAreReadAtOnceAsOneByOne(_ word: String) {
    var hash = LetterHash()
    for byte in word.utf8 { hash.append(byte) }
    let capitals = word.utf8.count { $0.isUppercase || $0 >= 0xC0 }
    for text in [word, "\(word) and more words", "some words and \(word)"] {
      let words = PlanWords(text)
      let index = text.hasPrefix("some") ? 3 : 0
      #expect(words.token(index) == word)
      #expect(words.hash(index) == hash.value)
      #expect(words.marks(index).contains(.mayBeAbbreviation) == (capitals > 1))
    }
  }

  @Test func namesAreTheirWords() {
    let words = PlanWords("to  (Marl   and “Vale” (Trust’s), which")
    #expect(words.name(1...4) == "Marl and “Vale” Trust")
    #expect(words.name(4...4) == "Trust")
    #expect(words.name(0...1) == "to Marl")
  }

  @Test(arguments: [
    ("end.", true), ("end!", true), ("end?”", true), ("end.’)\"", true), ("end", false), ("end,", false),
    ("end”", false), ("’", false), (".", true), ("end.‘", false), ("…", false),
  ])
  func endsSentence(_ word: String, _ expected: Bool) {
    #expect(PlanWords("a \(word) b").endsSentence(1) == expected)
  }

  @Test func wordsAreAskedFor() {
    let words = PlanWords("(The trusts' \"the")
    #expect(
      words.token(0, isLetters: ["to", "the"]) && !words.token(0, is: ["the"]) && words.token(0, is: ["The"]))
    #expect(!words.word(0, isLetters: ["the"]) && words.token(2, isLetters: ["the"]))
    #expect(words.token(1, endsWith: UInt8(ascii: "s")) && !words.token(0, endsWith: UInt8(ascii: "s")))
    #expect(!words.token(-1, isLetters: ["the"]) && !words.token(-1, endsWith: UInt8(ascii: "s")))
    #expect(words.lastByte(1) == UInt8(ascii: "'"))
  }
}
