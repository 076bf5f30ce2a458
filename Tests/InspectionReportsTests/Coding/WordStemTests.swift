import Testing

@testable import InspectionReports

@Suite struct WordStemTests {
  /// Words and what is left of them.
  @Test(arguments: [
    ("visitors", "visitor"), ("visitor", "visitor"), ("agencies", "agency"), ("ties", "tie"),
    ("processes", "process"), ("churches", "church"), ("boxes", "box"), ("pushes", "push"), ("nurses", "nurs"),
    ("nurse", "nurs"), ("crisis", "crisis"), ("status", "status"), ("access", "access"), ("visited", "visit"),
    ("visiting", "visit"), ("planning", "plan"), ("planned", "plan"), ("called", "call"), ("missed", "miss"),
    ("need", "need"), ("bring", "bring"), ("string", "string"), ("seeing", "see"), ("service", "servic"),
    ("servicing", "servic"), ("care", "care"), ("gas", "gas"), ("0to19s", "0to19s"), ("teams", "team"),
    ("Midwives", "Midwiv"), ("AGENCIES", "AGENCy"),
  ])
  func stems(_ word: String, _ stem: String) {
    let bytes = Array(word.utf8)
    let found = WordStem(bytes.span, at: 0, count: bytes.count)
    let letters = String(decoding: bytes.prefix(found.count - (found.lastIsY ? 1 : 0)), as: UTF8.self)
    #expect(letters + (found.lastIsY ? "y" : "") == stem)
  }

  /// Words that are one word to the built-in vocabulary, and words that are not.
  @Test(arguments: [
    ("midwife", "Midwives", true), ("midwifery", "midwife’s", true), ("child", "children's", true),
    ("ED", "EDs", true), ("ED", "ed", false), ("CAMHS", "CAMHs", true), ("note", "not", false),
    ("care", "caring", true), ("missing", "missed", false), ("plan", "planners", true), ("don't", "dont", true),
    ("substance", "substances", true), ("centred", "centre", false),
    ("neurodevelopmental", "Neurodevelopmental", true),
    ("neurodevelopmentals", "neurodevelopmental", true),
  ])
  func sameWord(_ one: String, _ other: String, _ same: Bool) {
    let words = Vocabulary.builtIn.words
    #expect((key(one, words) == key(other, words)) == same)
  }

  private func key(_ word: String, _ words: WordTable) -> [UInt64] {
    let count = word.utf8.count
    let bytes = Array(word.utf8) + [UInt8](repeating: 0, count: WordHash.width)
    let key = TextWord(bytes.span, 0, count).key(bytes.span, words)
    return key.word >= 0 ? [UInt64(key.word)] : [.max, key.hash]
  }
}
