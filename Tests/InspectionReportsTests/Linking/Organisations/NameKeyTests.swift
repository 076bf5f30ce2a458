import Testing

@testable import InspectionReports

@Suite struct NameKeyTests {
  /// One body in several spellings.
  @Test(arguments: [
    [
      "Marl Vale Hospitals NHS Foundation Trust", "Marl Vale Hospital NHSFT", "marl vale hospitals NHS FT",
      "the Marl Vale Hospitals Trust", "Marl-Vale Hospital Foundation Trust", "MARL VALE HOSPITALS FT",
    ],
    ["NHS Marl & Dean CCG", "Marl and Dean Clinical Commissioning Group", "Marl and Dean CCG’s"],
    ["NHS Marl Integrated Care Board", "Marl ICB"],
    ["Marlshire Constabulary", "Marlshire Police"],
    ["Alder Marl Children's NHS Trust", "Alder Marl Children’s Trust", "Alder Marl Childrens NHS Trust"],
    ["Tees, Esk and Marl Valleys NHS Trust", "Tees Esk & Marl Valleys NHS Trust"],
    ["St. Marl Hospital NHS Trust", "St Marl Hospitals NHS Trust"],
  ])
  func oneKey(_ names: [String]) {
    for name in names { #expect(NameKey(name) == NameKey(names[0]), "\(name)") }
  }

  /// Two bodies that look alike.
  @Test(arguments: [
    ("Marl Hospitals NHS Trust", "Marl Healthcare NHS Trust"), ("Marl CCG", "Marl CCGs"),
    ("North Marl CCG", "Marl CCG"), ("Marl CCG", "Marl ICB"), ("Marl District CCG", "Marl Districts CCG"),
    ("Marl and Dean CCG", "Marl CCG"), ("Marlshire Healthcare Trust", "Marl Healthcare Trust"),
    ("Marl Partnership Trust", "Marl Trust"),
  ])
  func twoKeys(_ a: String, _ b: String) {
    #expect(NameKey(a) != NameKey(b))
  }

  @Test func nothingButMarks() {
    #expect(NameKey("").isEmpty)
    #expect(NameKey("(–), “”").isEmpty)
  }

  @Test(arguments: [
    ("Marl Vale Hospitals NHS Trust", "Marl Vale Hospitals"),
    ("Marlshire Healthcare NHS FT", "Marlshire Healthcare"),
    ("University Hospitals of Marl NHS Trust", "University Hospitals of Marl"), ("Solent Marl NHS Trust", nil),
    ("Marl NHS Trust", nil), ("Marl CCG", nil),
  ])
  func shortForms(_ name: String, _ short: String?) {
    #expect(NameKey(name).shortForm == short.map { NameKey($0) })
  }

  @Test func placesOfWords() {
    let text = "BHFT’s Queen's Unit, A&E"
    let bytes = Array(text.utf8)
    let words = NameWord.words(of: text).map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
    #expect(words == ["BHFT", "Queen", "Unit", ",", "A", "&", "E"])
  }

  /// Words at the end of a text are taken letter by letter, others eight letters at once: both are the same words.
  @Test(arguments: [
    "Marl", "MVFT", "Queen's", "Queen’s", "Children’s", "o'Neill", "Safeguarding", "Commissioning", "ofsted1234567",
    "Bassetlaw,", "St. Peter", "(MVFT)", "Café", "CCG’s", "CCGs.", "North-East", "x",
  ])
  func wordsOfEveryLength(_ word: String) {
    func facts(_ words: [NameWord]) -> [[Int]] {
      words.map { [Int(truncatingIfNeeded: $0.hash), Int($0.start), Int($0.end), Int($0.shape.rawValue)] }
    }
    #expect(facts(NameWord.words(of: word)) == facts(NameWord.words(of: word + "          ")))
  }

  @Test(arguments: [
    ("trust", NameWord.Shape.plain), ("Trust", .capital), ("NHS", .acronym), ("DfE", .acronym), ("iPad", .plain),
    ("0-19", .plain), ("Commissioning", .capital), ("commissioningCapitalS", .acronym), ("Éva", .plain),
  ])
  func shapes(_ word: String, _ shape: NameWord.Shape) {
    #expect(NameWord.words(of: word + " and more words").first?.shape == shape)
  }

  @Test func wordsAreComparedWithoutTheirCase() {
    let hashes = ["commissioning", "Commissioning", "COMMISSIONING", "commissioning’s"].map {
      NameWord.words(of: "\($0) group").first?.hash
    }
    #expect(Set(hashes) == [NameWords.commissioning])
    #expect(NameWord.words(of: "Childrens’ trust").map(\.hash).contains(NameWords.trust))
  }
}
