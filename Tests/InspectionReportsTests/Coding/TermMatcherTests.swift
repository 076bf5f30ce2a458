import Testing

@testable import InspectionReports

@Suite struct TermMatcherTests {
  private static let file = """
    same midwife midwives midwifery
    service maternity | Maternity | m
    midwife
    midwife team lead
    ? birth
    birth plan/partner
    - birth certificate
    - star midwife
    theme training | Training | t
    share & skill
    ? share & lesson
    theme sexual-health | S | s
    clinic
    service sexual-health | S | s
    clinic
    """

  private func found(_ text: String) throws -> [String] {
    // This file alone, without the built-in cues that a file of one's own keeps.
    let vocabulary = try Vocabulary([VocabularyFile(Array(Self.file.utf8))], codebook: Vocabulary.builtIn.labels)
    let report = Report.invented(.clasReview, [("1.1", "Maternity", text, [])])
    let mentions = Coder(vocabulary).mentions(in: report)
    return mentions.hits.map { hit in
      let words = mentions.text.words(hit.first...hit.last, ofText: 0).text
      let label = vocabulary.labels[Int(hit.label)]
      return "\(label.kind.rawValue)/\(label.id) \(hit.strength) \(words)"
    }
  }

  /// Texts and what is found in them, in order.
  @Test(arguments: [
    (
      "Midwives and a midwife’s midwifery",
      ["Midwives", "midwife’s", "midwifery"].map { "service/maternity strong \($0)" }
    ),
    ("The midwife team leads.", ["service/maternity strong midwife team leads"]),
    ("The midwife team left.", ["service/maternity strong midwife"]),
    (
      "A birth, birth plans, birth-partners",
      ["weak birth", "strong birth plans", "strong birth-partners"].map { "service/maternity \($0)" }
    ),
    ("A birth certificate. A birth.", ["service/maternity weak birth"]),
    ("The star midwife team lead", ["service/maternity strong midwife team lead"]),
    ("Star midwives", []), ("Midwifes rebirth midwifeX", []),
    ("Skills that they share", ["theme/training strong share"]), ("They share. Skills", []),
    ("share share skill lesson", ["theme/training weak lesson", "theme/training strong skill"]),
    ("The clinic", ["service/sexual-health strong clinic", "theme/sexual-health strong clinic"]),
  ])
  func hits(_ text: String, _ expected: [String]) throws {
    #expect(try found(text).sorted() == expected.sorted())
  }

  /// No two words that a term begins with are passed over, and nearly all others are.
  @Test func twoWordsThatMayBeginATerm() {
    let (index, roles) = (Vocabulary.builtIn.index, Vocabulary.builtIn.words.roles)
    let known = roles.indices.map { KnownWord(number: Int32($0), role: roles[$0]) }
    let strange = [KnownWord(), KnownWord(number: Int32(roles.count + 5), role: .capitals)]
    var (terms, passed) = (0, 0)
    for first in known {
      for second in known {
        let mayBegin = index.mayBegin(with: first, second) == 1
        let begins =
          index.begins(with: first.number) && index.node(after: index.root(first.number), second.number) >= 0
        if begins && !mayBegin { Issue.record("\(first.number) \(second.number)") }
        if begins { terms += 1 } else if !mayBegin { passed += 1 }
      }
      for other in strange {
        #expect(index.mayBegin(with: first, other) == 0 && index.mayBegin(with: other, first) == 0)
      }
    }
    #expect(terms > 500)
    #expect(passed > known.count * known.count * 99 / 100)
  }

  /// An abbreviation stands for the service whose name it follows, in all findings.
  @Test func abbreviationsOfTheReport() throws {
    let vocabulary = try Vocabulary(Array(Self.file.utf8))
    let report = Report.invented(
      .clasReview,
      [
        ("1.1", "Maternity", "Staff of the MST wait.", []),
        ("1.2", "Maternity", "The midwife team leads service (MST) saw the CCG (ICB), and the MSTs wait.", []),
      ])
    let mentions = Coder(vocabulary).mentions(in: report)
    let found = mentions.hits.filter { $0.term < 0 }.map { hit in
      mentions.text.words(hit.first...hit.last, ofText: mentions.text.texts.count - 1).text
    }
    #expect(found == ["MST", "MST", "MSTs"])
    #expect(Set(mentions.hits.map(\.label)).count == 1)
  }

  /// Time in step with the length, though terms overlap and lie in each other all the way.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: ["midwife team lead ", "share ", "share skill lesson ", "birth certificate ", "star midwife team "])
  func pathological(_ piece: String) throws {
    let count = 100_000
    let vocabulary = try Vocabulary(Array(Self.file.utf8))
    let text = String(repeating: piece, count: count)
    var report = Report.invented(.clasReview, [("1.1", "Maternity", text, []), ("1.2", "Maternity", text, [])])
    Coder(vocabulary).code(&report)
    #expect(Coder(vocabulary).mentions(in: report).hits.count <= 4 * count * 2)
  }
}
