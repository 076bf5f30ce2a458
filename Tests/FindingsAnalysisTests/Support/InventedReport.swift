@testable import InspectionReports

/// Reports of invented places, coded by hand.
enum InventedReport {
  static func report(
    _ id: String, _ area: String?, _ kind: ReportKind = .clasReview, published: ReportDate? = nil,
    findings: [Finding] = [], recommendations: [Recommendation] = [], actions: [Action] = []
  ) -> Report {
    var report = Report(kind: kind, source: Source(file: "\(id).txt", bytes: 0, lines: 9, pages: nil))
    (report.id, report.area, report.published) = (id, area, published)
    report.findings = findings
    for index in findings.indices { report.findings[index].id = "\(id)/\(findings[index].number)" }
    report.recommendations = recommendations
    for index in recommendations.indices {
      report.recommendations[index].id = "\(id)/R\(recommendations[index].number)"
    }
    report.actions = actions
    return report
  }

  static func finding(
    _ number: String, _ judgement: Judgement?, themes: [String] = [], services: [String] = [],
    section: String = "Early help"
  ) -> Finding {
    Finding(
      id: number, number: number, section: section, text: "Finding \(number).", judgement: judgement,
      services: services, themes: themes, place: Place(page: nil, lines: 1...1))
  }

  static func recommendation(
    _ number: String, themes: [String] = [], services: [String] = [], to addressees: [String] = []
  ) -> Recommendation {
    Recommendation(
      id: number, number: number, group: "1", addressedTo: "", addressees: addressees, text: "Do \(number).",
      services: services, themes: themes, place: Place(page: nil, lines: 2...2))
  }

  static func action(_ number: String, under recommendation: String?) -> Action {
    Action(
      id: number, number: number, recommendation: recommendation, text: "Done \(number).",
      place: Place(page: nil, lines: 3...3))
  }

  /// So many findings with a theme (none where it is nil), numbered from `first` on.
  static func findings(
    _ count: Int, _ theme: String?, _ judgement: Judgement = .improvement, from first: Int = 1
  ) -> [Finding] {
    (first..<first + count).map { finding("1.\($0)", judgement, themes: theme.map { [$0] } ?? []) }
  }
}
