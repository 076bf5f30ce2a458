import Testing

@testable import FindingsAnalysis
@testable import InspectionReports

/// What a check finds in reviews that are made for it.
@Suite struct ReportCheckTests {
  private static func finding(
    _ number: String, _ themes: [String] = [], cites: [String] = [], _ judgement: Judgement? = nil, line: Int = 1
  ) -> Finding {
    Finding(
      id: "r/\(number)", number: number, section: "Early help", text: "Text.", judgement: judgement, themes: themes,
      recommendations: cites, citations: cites.map { Citation(text: "(Recommendation \($0))", numbers: [$0]) },
      place: Place(page: nil, lines: line...line))
  }

  private static func recommendation(_ number: String, _ themes: [String], by findings: [String]) -> Recommendation
  {
    Recommendation(
      id: "r/R\(number)", number: number, group: "2", addressedTo: "They should:", text: "Text.", themes: themes,
      findings: findings, place: Place(page: nil, lines: 90...90))
  }

  private static func report(
    _ findings: [Finding], _ recommendations: [Recommendation] = [], _ diagnostics: [Diagnostic] = [],
    kind: ReportKind = .clasReview
  ) -> Report {
    var report = Report(kind: kind, source: Source(file: "r.txt", bytes: 1, lines: 99, pages: nil))
    (report.findings, report.recommendations, report.diagnostics) = (findings, recommendations, diagnostics)
    return report
  }

  /// The slip that a review of 2016 has: 2.14 is on young people who move to adult services, and cites 2.9, which is on alerts.
  @Test func aCitationOfTheWrongRecommendation() {
    let report = Self.report(
      [
        Self.finding("2.14", ["emotional-wellbeing", "transitions"], cites: ["2.9"], .improvement, line: 775),
        Self.finding("3.11", ["alerts-and-systems"], cites: ["2.9"], line: 900),
      ],
      [
        Self.recommendation("2.7", ["transitions"], by: []),
        Self.recommendation("2.8", ["training"], by: []),
        Self.recommendation("2.9", ["alerts-and-systems", "child-protection-process"], by: ["2.14", "3.11"]),
      ])
    #expect(
      ReportCheck(report).problems == [
        Problem(
          kind: .themeMismatch,
          message: "2.14 (emotional-wellbeing, transitions) cites recommendation 2.9 "
            + "(alerts-and-systems, child-protection-process), which shares no theme with it; nobody cites 2.7 (transitions)",
          lines: 775...775)
      ])
  }

  /// Nothing is said where a theme is shared, or where one of them has none.
  @Test(arguments: [
    (["training"], ["training", "supervision"]), ([], ["training"]), (["training"], []), ([], []),
  ])
  func citationsThatFit(_ ofFinding: [String], _ ofRecommendation: [String]) {
    let report = Self.report(
      [Self.finding("1.1", ofFinding, cites: ["2.1"])],
      [Self.recommendation("2.1", ofRecommendation, by: ["1.1"])])
    #expect(ReportCheck(report).problems == [])
  }

  /// Only those that nobody cites are named, the nearest, and none where too many are as near.
  @Test(arguments: [
    ([["supervision"]], "; nobody cites 3.1 (supervision)"), ([["neglect"]], ""), ([], ""),
    ([["supervision"], ["supervision", "fgm"]], "; nobody cites 3.2 (supervision, fgm)"),
    ([["fgm"], ["fgm"]], "; nobody cites 3.1 (fgm) or 3.2 (fgm)"), ([["fgm"], ["fgm"], ["fgm"], ["fgm"]], ""),
  ])
  func whichMayBeMeant(_ uncited: [[String]], _ hint: String) throws {
    let report = Self.report(
      [Self.finding("1.1", ["supervision", "fgm"], cites: ["2.1"])],
      [Self.recommendation("2.1", ["training"], by: ["1.1"])]
        + uncited.enumerated().map { Self.recommendation("3.\($0 + 1)", $1, by: []) })
    let problem = try #require(ReportCheck(report).problems.first)
    #expect(
      problem.message
        == "1.1 (supervision, fgm) cites recommendation 2.1 (training), which shares no theme with it" + hint)
  }

  @Test(arguments: [
    (ReportKind.clasReview, Judgement.improvement, true), (.clasReview, .strength, false),
    (.clasReview, .mixed, false), (.jtaiLetter, .improvement, false),
  ])
  func improvementsWithoutARecommendation(_ kind: ReportKind, _ judgement: Judgement, _ isFound: Bool) {
    let report = Self.report([Self.finding("1.4", [], cites: [], judgement, line: 7)], kind: kind)
    let problem = Problem(
      kind: .improvementWithoutRecommendation, message: "1.4 asks for improvement and cites no recommendation",
      lines: 7...7)
    #expect(ReportCheck(report).problems == (isFound ? [problem] : []))
  }

  /// A citation that leads nowhere is said once.
  @Test func anImprovementWhoseCitationLeadsNowhere() {
    var finding = Self.finding("1.4", [], cites: ["9.9"], .improvement)
    finding.recommendations = []
    let diagnostic = Diagnostic(code: .citationUnresolved, message: "1.4 cites 9.9", lines: 1...1)
    let problems = ReportCheck(Self.report([finding], [], [diagnostic])).problems
    #expect(problems.map(\.kind) == [.diagnostic(.citationUnresolved)])
  }

  /// Every warning of the reading is a problem, no note is; they come in order of their lines.
  @Test func warningsButNoNotes() {
    let codes = Diagnostic.Code.allCases
    let diagnostics = codes.enumerated().map { index, code in
      Diagnostic(code: code, message: code.rawValue, lines: index == 5 ? nil : (100 - index)...100)
    }
    let problems = ReportCheck(Self.report([], [], diagnostics)).problems
    let notes: Set = [
      "decoded-as-windows-1252", "control-characters-removed", "paragraph-end-uncertain", "hyphens-lost",
    ]
    #expect(Set(problems.map(\.kind.name)) == Set(codes.map(\.rawValue)).subtracting(notes))
    #expect(problems.first?.message == codes[5].rawValue)
    let lines = problems.dropFirst().compactMap { $0.lines?.lowerBound }
    #expect(lines == lines.sorted())
    #expect(lines.count == problems.count - 1)
  }
}
