import Testing

@testable import FindingsAnalysis
@testable import InspectionReports

@Suite struct ReferenceLookupTests {
  typealias Draft = InventedReview

  static let lookup: ReferenceLookup = {
    var marl = Draft.report(
      "Marl", [Draft.finding("1.1"), Draft.finding("2.1"), Draft.finding("3.1"), Draft.finding("3.1")],
      [Draft.recommendation("2.1"), Draft.recommendation("4.1")])
    marl.examples = [
      Example(number: "E1", label: "Case example", section: "Early help", text: "Once.", place: Draft.place(3))
    ]
    var lode = Draft.report("Lode", kind: .jtaiLetter, [Draft.finding("S1"), Draft.finding("1.1")])
    lode.findings[0].printed = "12"
    var plan = Draft.report("Marl", kind: .actionPlan, [], [Draft.recommendation("B")])
    plan.actions = [Action(id: "marl-action-plan/B.1", number: "B.1", text: "Done.", place: Draft.place(4))]
    return ReferenceLookup([marl, lode, plan])
  }()

  @Test(arguments: [
    ("marl-clas/1.1", ["marl-clas/1.1"]), ("MARL-CLAS/r2.1", ["marl-clas/R2.1"]), ("2.1", ["marl-clas/2.1"]),
    ("R2.1", ["marl-clas/R2.1"]), ("4.1", ["marl-clas/R4.1"]), ("marl/1.1", ["marl-clas/1.1"]),
    ("E1", ["marl-clas/E1"]),
    ("12", ["lode-jtai/S1"]), ("B", ["marl-action-plan/RB"]), ("marl/B.1", ["marl-action-plan/B.1"]),
    // A report that numbers two paragraphs alike: both are shown.
    ("3.1", ["marl-clas/3.1", "marl-clas/3.1"]),
  ])
  func finds(_ text: String, _ ids: [String]) throws {
    #expect(try Self.lookup.elements(of: #require(Reference(text))).map(\.id) == ids)
  }

  @Test(
    arguments: [
      ("1.1", .several(candidates: ["marl-clas/1.1", "lode-jtai/1.1"])),
      ("derby/1.1", .unknownReport(known: ["marl-clas", "lode-jtai", "marl-action-plan"])),
      ("lode/9.9", .unknownNumber(known: ["lode-jtai/S1", "lode-jtai/1.1"])),
      ("9.9", .unknownNumber(known: ["1.1", "2.1", "3.1", "R2.1", "R4.1", "E1", "S1", "RB", "B.1"])),
    ] as [(String, ReferenceLookup.Doubt)])
  func doubts(_ text: String, _ doubt: ReferenceLookup.Doubt) throws {
    let reference = try #require(Reference(text))
    #expect(throws: doubt) { try Self.lookup.elements(of: reference) }
  }

  /// The same report in two files: its id leads to both, so that the files are named.
  @Test func twoFilesOfOneReport() throws {
    var reports = [Draft.report("Marl", [Draft.finding("1.1")]), Draft.report("Marl", [Draft.finding("1.1")])]
    reports[1].source.file = "marl.md"
    let reference = try #require(Reference("marl-clas/1.1"))
    #expect(
      throws: ReferenceLookup.Doubt.several(candidates: ["marl-clas/1.1 of marl.txt", "marl-clas/1.1 of marl.md"])
    ) { try ReferenceLookup(reports).elements(of: reference) }
  }
}
