import InspectionReports
import Testing

@testable import FindingsAnalysis

@Suite struct ComparedReportsTests {
  private static let reports = [
    InventedReport.report("marlhaven-clas", "Marlhaven", findings: InventedReport.findings(2, "training")),
    InventedReport.report("marlhaven-jtai-2019", "Marlhaven", findings: InventedReport.findings(1, nil)),
    InventedReport.report("marlhaven-action-plan", "Marlhaven", .actionPlan),
    InventedReport.report("calderwick-clas", "Calderwick", findings: InventedReport.findings(1, "consent")),
  ]

  @Test(arguments: [
    ("marlhaven", ["marlhaven-clas", "marlhaven-jtai-2019"]), ("MARLHAVEN-JTAI-2019", ["marlhaven-jtai-2019"]),
    ("Calderwick", ["calderwick-clas"]), ("marlhaven-action-plan", []),
  ])
  func finds(_ name: String, _ ids: [String]) throws {
    #expect(try ComparedReports(name, in: Self.reports).reports.map(\.id) == ids)
  }

  @Test func unknown() {
    #expect(
      throws: ComparedReports.Unknown(
        name: "Mars", known: ["Marlhaven", "Calderwick"] + Self.reports.map(\.id))
    ) {
      try ComparedReports("Mars", in: Self.reports)
    }
  }

  @Test func common() throws {
    let area = try ComparedReports("Marlhaven", in: Self.reports)
    let report = try ComparedReports("marlhaven-clas", in: Self.reports)
    #expect(area.common(with: report) == ["marlhaven-clas"])
    #expect(area.common(with: try ComparedReports("Calderwick", in: Self.reports)).isEmpty)
    #expect(area.tally(.theme).findings == 3)
    #expect(
      area.findings(by: .theme)["training"]?.map(\.finding.id) == ["marlhaven-clas/1.1", "marlhaven-clas/1.2"])
  }
}
