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

  private static func report(
    _ findings: [Finding], _ diagnostics: [Diagnostic] = [], kind: ReportKind = .clasReview
  ) -> Report {
    var report = Report(kind: kind, source: Source(file: "r.txt", bytes: 1, lines: 99, pages: nil))
    (report.findings, report.diagnostics) = (findings, diagnostics)
    return report
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
    let problems = ReportCheck(Self.report([finding], [diagnostic])).problems
    #expect(problems.map(\.kind) == [.diagnostic(.citationUnresolved)])
  }

  /// Every warning of the reading is a problem, no note is; they come in order of their lines.
  @Test func warningsButNoNotes() {
    let codes = Diagnostic.Code.allCases
    let diagnostics = codes.enumerated().map { index, code in
      Diagnostic(code: code, message: code.rawValue, lines: index == 5 ? nil : (100 - index)...100)
    }
    let problems = ReportCheck(Self.report([], diagnostics)).problems
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
