@testable import InspectionReports

/// Two invented areas of 20 findings each, coded by hand. In Marlhaven 15 are on training, 2 of them strengths; in Calderwick 1 is on
/// training and 2, which are mixed, on neglect.
enum InventedAreas {
  static let marlhaven: Report = {
    var report = Self.report(
      "marlhaven-clas", "Marlhaven",
      findings: findings(1...13, .improvement, "training") + findings(14...18, .improvement, nil)
        + findings(1...2, .strength, "training", section: "Governance", chapter: 2))
    report.published = ReportDate(year: 2016, month: 5, day: 8)
    report.recommendations = [
      recommendation("1.1", to: ["Vale CCG"]), recommendation("1.2", to: ["Vale CCG", "Marl Trust"]),
    ]
    report.diagnostics = [Diagnostic(code: .recommendationUncited, message: "", lines: 40...41)]
    return report
  }()

  static let calderwick = report(
    "calderwick-clas", "Calderwick",
    findings: findings(1...1, .improvement, "training") + findings(2...3, .mixed, "neglect")
      + findings(4...20, .improvement, nil))

  static func report(_ id: String, _ area: String, _ kind: ReportKind = .clasReview, findings: [Finding]) -> Report
  {
    var report = Report(kind: kind, source: Source(file: "\(id).txt", bytes: 0, lines: 99, pages: nil))
    (report.id, report.area, report.findings) = (id, area, findings)
    for index in findings.indices { report.findings[index].id = "\(id)/\(findings[index].number)" }
    return report
  }

  static func findings(
    _ numbers: ClosedRange<Int>, _ judgement: Judgement, _ theme: String?, section: String = "Early help",
    chapter: Int = 1
  ) -> [Finding] {
    numbers.map { number in
      Finding(
        id: "", number: "\(chapter).\(number)", section: section, text: "Finding \(chapter).\(number).",
        judgement: judgement, themes: theme.map { [$0] } ?? [], place: Place(page: nil, lines: 10...10))
    }
  }

  static func recommendation(
    _ number: String, themes: [String] = [], to addressees: [String] = []
  ) -> Recommendation {
    Recommendation(
      id: "marlhaven-clas/R\(number)", number: number, group: "1", addressedTo: "", addressees: addressees,
      text: "Do \(number).", themes: themes, place: Place(page: nil, lines: 40...41))
  }
}
