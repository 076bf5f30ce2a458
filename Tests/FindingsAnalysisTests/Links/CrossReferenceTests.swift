import Testing

@testable import FindingsAnalysis
@testable import InspectionReports

@Suite struct CrossReferenceTests {
  typealias Draft = InventedReview

  static let reports: [Report] = {
    var marl = Draft.report(
      "Marl",
      [
        Draft.finding("1.1", "The ED.", judgement: .improvement, services: ["emergency-care"], cites: ["2.1"]),
        Draft.finding("1.2", "The wards.", judgement: .mixed, cites: ["2.1", "2.2"]),
        Draft.finding(
          "1.3", "Nobody is asked to mend this.", judgement: .improvement, services: ["emergency-care"]),
        Draft.finding("1.4", "All is well.", judgement: .strength),
      ],
      [
        Draft.recommendation("2.1"), Draft.recommendation("2.2", to: "Lode Trust"),
        Draft.recommendation("2.3", "Tell the wards."),
      ])
    marl.organisations = ["Marl Trust", "Lode Trust"].map {
      ReportOrganisation(name: $0, kind: .provider, code: nil, names: [$0], role: .provider, isRegistered: false)
    }
    let letter = Draft.report("Lode", kind: .jtaiLetter, [Draft.finding("I1", judgement: .improvement)])
    let uncoded = Draft.report("Wold", [Draft.finding("1.1")], [Draft.recommendation("1.1")])
    return [marl, letter, uncoded]
  }()

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var cited: [String]
    var uncited: [String]
    var unanswered: [String]
    var set: @Sendable (inout FindingFilter) -> Void

    init(
      _ name: String, _ cited: [String], _ uncited: [String], _ unanswered: [String],
      _ set: @escaping @Sendable (inout FindingFilter) -> Void
    ) {
      (testDescription, self.cited, self.uncited, self.unanswered, self.set) = (
        name, cited, uncited, unanswered, set
      )
    }
  }

  static let cases = [
    Case("nothing asked", ["2.1: 1.1 1.2", "2.2: 1.2"], ["2.3"], ["1.3"]) { _ in },
    Case("service", ["2.1: 1.1"], [], ["1.3"]) { $0.services = ["emergency-care"] },
    Case("judgement", ["2.1: 1.2", "2.2: 1.2"], [], []) { $0.judgements = [.mixed] },
    Case("cited", ["2.1: 1.1 1.2", "2.2: 1.2"], [], []) { $0.isCiting = true },
    Case("uncited", [], ["2.3"], ["1.3"]) { $0.isCiting = false },
    Case("recommendation", ["2.2: 1.2"], [], []) { $0.recommendations = [Reference("R2.2")].compactMap(\.self) },
    Case("words of a finding or a recommendation", ["2.1: 1.2", "2.2: 1.2"], ["2.3"], []) {
      $0.texts = ["the wards"]
    },
  ]

  @Test(arguments: cases)
  func links(_ filters: Case) {
    var filter = FindingFilter()
    filters.set(&filter)
    let links = CrossReference([Self.reports[0]], filter: filter)
    let cited = links.cited.map {
      "\($0.recommendation.number): \($0.findings.map(\.number).joined(separator: " "))"
    }
    #expect(cited == filters.cited)
    #expect(links.uncited.map(\.recommendation.number) == filters.uncited)
    #expect(links.unanswered.map(\.finding.number) == filters.unanswered)
  }

  /// What was asked of a provider, with every finding that led to it, whomever the finding names.
  @Test func provider() throws {
    var filter = FindingFilter()
    filter.providers = [
      try ProviderMeaning("Lode Trust", in: .builtIn, reports: Self.reports, withPredecessors: false)
    ]
    let links = CrossReference(Self.reports, filter: filter)
    #expect(links.cited.map(\.recommendation.number) == ["2.2"])
    #expect(links.cited.flatMap(\.findings).map(\.number) == ["1.2"])
    #expect(links.uncited.isEmpty && links.unanswered.isEmpty)
  }

  /// A letter has nothing to link; a review that is not coded shows no improvements. Both are said.
  @Test func reportsThatCannotTell() {
    let links = CrossReference(Self.reports, filter: FindingFilter())
    #expect(links.withoutLinks.map(\.id) == ["lode-jtai"])
    #expect(links.withoutJudgements.map(\.id) == ["wold-clas"])
    #expect(links.unanswered.map(\.finding.number) == ["1.3"])
  }
}
