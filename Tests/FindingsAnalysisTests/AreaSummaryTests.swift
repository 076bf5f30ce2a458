@testable import InspectionReports
import Testing

@testable import FindingsAnalysis

@Suite struct AreaSummaryTests {
  private typealias Invented = InventedReport

  /// Marlhaven: 20 findings, 15 on training; Calderwick: 12 findings, 1 on training; Ashmereshire: 8 on nothing.
  private static func reports() -> [Report] {
    let late = Invented.report(
      "marlhaven-jtai-2019", "Marlhaven", .jtaiLetter, published: ReportDate(year: 2019, month: 5, day: 8),
      findings: [Invented.finding("S1", .strength, themes: ["training", "neglect"], section: "Key strengths")])
    var early = Invented.report(
      "marlhaven-clas-2016", "Marlhaven", published: ReportDate(year: 2016, month: 5, day: 8),
      findings: Invented.findings(14, "training") + Invented.findings(4, nil, .mixed, from: 15)
        + [Invented.finding("1.19", .strength, themes: ["neglect"])],
      recommendations: [
        Invented.recommendation("1.1", to: ["Marl Trust"]), Invented.recommendation("1.2", to: ["Vale CCG"]),
        Invented.recommendation("2.1", to: ["Vale CCG", "Marl Trust"]),
        Invented.recommendation("2.2", to: ["Vale CCG"]),
      ])
    early.diagnostics = [
      Diagnostic(code: .recommendationUncited, message: "", lines: 40...41),
      Diagnostic(code: .hyphensLost, message: "", lines: nil),
      Diagnostic(code: .recommendationUncited, message: "", lines: 7...7),
      Diagnostic(code: .areaUnknown, message: "", lines: nil),
    ]
    return [
      late, early,
      Invented.report(
        "calderwick-clas", "Calderwick",
        findings: Invented.findings(1, "training") + Invented.findings(11, "consent", .context, from: 2)),
      Invented.report("ashmereshire-clas", "Ashmereshire", findings: Invented.findings(8, nil)),
    ]
  }

  private static func marlhaven() throws -> AreaSummary {
    try #require(AreaSummary.pages(of: reports()) { $0.name == "Marlhaven" }.first)
  }

  @Test func whatWasInspectedAndFound() throws {
    let page = try Self.marlhaven()
    #expect(page.area.reports.map(\.id) == ["marlhaven-clas-2016", "marlhaven-jtai-2019"])
    #expect(page.counts.total == 20 && page.counts.improvements == 14 && page.counts.strengths == 2)
    #expect(page.sections.map(\.name) == ["Early help", "Key strengths"])
    #expect(page.sections.map(\.counts.total) == [19, 1])
    #expect(page.strengths.map(\.theme) == ["neglect", "training"])
    #expect(page.strengths[0].findings == ["marlhaven-clas-2016/1.19", "marlhaven-jtai-2019/S1"])
    #expect(page.strengths[1].counts.total == 15)
  }

  /// Training in 15 of 20 against 1 of 20 elsewhere is clear, consent in 0 of 20 against 11 of 20 too; neglect in 2 against none
  /// is too little.
  @Test func whatStandsOut() throws {
    let outstanding = try #require(try Self.marlhaven().outstanding)
    #expect(outstanding.map(\.label) == ["training", "consent"])
    #expect(outstanding.map(\.shareA) == [0.75, 0])
    #expect(outstanding.map(\.shareB) == [0.05, 0.55])
  }

  @Test func whoIsAskedAndWhatIsDoubtful() throws {
    let page = try Self.marlhaven()
    #expect(page.addressees.map(\.name) == ["Vale CCG", "Marl Trust"])
    #expect(page.addressees[1].recommendations == ["marlhaven-clas-2016/R1.1", "marlhaven-clas-2016/R2.1"])
    #expect(
      page.problems == [
        AreaSummary.ProblemCount(report: "marlhaven-clas-2016", kind: "area-unknown", count: 1, lines: []),
        // The findings on training all ask for improvement, cite nothing, and stand in line 1.
        AreaSummary.ProblemCount(
          report: "marlhaven-clas-2016", kind: "improvement-without-recommendation", count: 14,
          lines: Array(repeating: 1, count: 14)),
        AreaSummary.ProblemCount(
          report: "marlhaven-clas-2016", kind: "recommendation-uncited", count: 2, lines: [7, 40]),
      ])
  }

  @Test func areasAlone() throws {
    #expect(AreaSummary.pages(of: Self.reports()).map(\.area.name) == ["Marlhaven", "Calderwick", "Ashmereshire"])
    let alone = try #require(AreaSummary.pages(of: Array(Self.reports().prefix(2))).first)
    #expect(alone.outstanding == nil)
    let plan = InventedReport.report("marlhaven-action-plan", "Marlhaven", .actionPlan)
    let empty = try #require(AreaSummary.pages(of: [plan]).first)
    #expect(empty.sections.isEmpty && empty.strengths.isEmpty && empty.addressees.isEmpty)
    #expect(AreaSummary.pages(of: []).isEmpty)
  }
}
