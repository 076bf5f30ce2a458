import Testing

@testable import FindingsAnalysis
@testable import InspectionReports

@Suite struct FindingFilterTests {
  typealias Draft = InventedReview

  /// Two areas; each facet tells some of their findings from the others.
  static let reports: [Report] = {
    var marl = Draft.report(
      "Marl",
      [
        Draft.finding(
          "1.1", "Midwives see risk.", judgement: .strength, services: ["maternity"], themes: ["risk-assessment"]),
        Draft.finding(
          "1.2", "The ED does not see risk.", judgement: .improvement, services: ["emergency-care"],
          themes: ["risk-assessment", "training"], cites: ["2.1"]),
        Draft.finding(
          "5.1", "Boards meet.", section: "Governance", judgement: .context, services: ["emergency-care", "camhs"],
          cites: ["2.2"]),
      ], [Draft.recommendation("2.1"), Draft.recommendation("2.2", to: "Lode Trust")])
    marl.findings[0].organisations = ["Lode Trust"]
    marl.findings[2].chapter = "Management"
    marl.organisations = ["Marl Trust", "Lode Trust"].map {
      ReportOrganisation(name: $0, kind: .provider, code: nil, names: [$0], role: .provider, isRegistered: false)
    }
    let lode = Draft.report(
      "Lode", kind: .jtaiLetter, [Draft.finding("S1", "Officers see RISK.", section: "Key strengths")])
    return [marl, lode]
  }()

  static func numbers(_ set: (inout FindingFilter) throws -> Void) rethrows -> [String] {
    var filter = FindingFilter()
    try set(&filter)
    let numbers = reports.flatMap(filter.findings).map(\.number)
    // One by one they fit as they do all at once.
    let fitting = reports.flatMap { report in report.findings.filter { filter.includes($0, in: report) } }
    #expect(fitting.map(\.number) == numbers)
    return numbers
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var set: @Sendable (inout FindingFilter) -> Void
    var numbers: [String]

    init(_ name: String, _ numbers: [String], _ set: @escaping @Sendable (inout FindingFilter) -> Void) {
      (testDescription, self.numbers, self.set) = (name, numbers, set)
    }
  }

  static let cases = [
    Case("nothing asked", ["1.1", "1.2", "5.1", "S1"]) { _ in },
    Case("kind", ["S1"]) { $0.kinds = [.jtaiLetter] },
    Case("two kinds", ["1.1", "1.2", "5.1", "S1"]) { $0.kinds = [.jtaiLetter, .clasReview] },
    Case("section in any case", ["5.1"]) { $0.sections = ["governance"] },
    Case("chapter", ["5.1"]) { $0.sections = ["Management"] },
    Case("a section is no part of a heading", []) { $0.sections = ["Govern"] },
    Case("service", ["1.2", "5.1"]) { $0.services = ["emergency-care"] },
    Case("one service or the other", ["1.1", "5.1"]) { $0.services = ["maternity", "camhs"] },
    Case("service and theme", ["1.2"]) { ($0.services, $0.themes) = (["emergency-care"], ["risk-assessment"]) },
    Case("judgement", ["1.1", "5.1"]) { $0.judgements = [.strength, .context] },
    Case("words in any case", ["1.1", "1.2", "S1"]) { $0.texts = ["see risk"] },
    Case("words or other words", ["1.1", "5.1"]) { $0.texts = ["midwives", "boards"] },
    Case("citing", ["1.2", "5.1"]) { $0.isCiting = true },
    Case("citing nothing", ["1.1", "S1"]) { $0.isCiting = false },
    Case("recommendation", ["1.2"]) { $0.recommendations = [Reference("R2.1")].compactMap(\.self) },
    Case("recommendation of another report", []) {
      $0.recommendations = [Reference("lode/R2.1")].compactMap(\.self)
    },
    Case("recommendation by area", ["5.1"]) { $0.recommendations = [Reference("marl/2.2")].compactMap(\.self) },
  ]

  @Test(arguments: cases)
  func finds(_ facet: Case) {
    #expect(Self.numbers(facet.set) == facet.numbers)
  }

  /// Lode Trust is named in 1.1, and 5.1 cites what it was asked to do.
  @Test func provider() throws {
    let lode = try ProviderMeaning("Lode Trust", in: .builtIn, reports: Self.reports, withPredecessors: false)
    #expect(Self.numbers { $0.providers = [lode] } == ["1.1", "5.1"])
  }

  /// Eight times the findings and recommendations take eight times the time, or a little more.
  @Test(.timeLimit(.minutes(10))) func growth() throws {
    var filter = FindingFilter()
    filter.providers = [
      try ProviderMeaning("Lode Trust", in: .builtIn, reports: Self.reports, withPredecessors: false)
    ]
    func time(_ count: Int) -> Duration {
      var report = Self.reports[0]
      report.recommendations = (0..<count).map { Draft.recommendation("2.\($0)", to: "Lode Trust") }
      report.findings = (0..<count).map { Draft.finding("1.\($0)", cites: ["2.\($0)"]) }
      let question = FindingQuestion(filter)
      #expect(question.answer(in: [report]).total == count)
      return (0..<3).map { _ in ContinuousClock().measure { _ = filter.findings(of: report) } }.min() ?? .zero
    }
    let (once, eightfold) = (time(250), time(2_000))
    // What is quadratic takes 64 times as long. Below 2 ms the clock says more than the work.
    #expect(eightfold < max(once, .milliseconds(2)) * 20, "\(once) and \(eightfold)")
  }

  @Test func area() throws {
    let marl = try AreaFilter(["marl"], in: Self.reports)
    #expect(Self.numbers { $0.areas = marl } == ["1.1", "1.2", "5.1"])
  }
}
