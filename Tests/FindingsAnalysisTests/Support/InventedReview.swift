@testable import InspectionReports

/// Reports of invented areas, made without a text.
enum InventedReview {
  /// A review of an area: id `area-clas`.
  static func report(
    _ area: String, kind: ReportKind = .clasReview, _ findings: [Finding] = [],
    _ recommendations: [Recommendation] = []
  ) -> Report {
    let name = area.lowercased()
    var report = Report(
      kind: kind, source: Source(file: "\(name).txt", bytes: 1, lines: 1, pages: nil))
    report.area = area
    report.id = report.idOfAreaAndYear()
    report.findings = findings.map { finding in
      var finding = finding
      finding.id = "\(report.id)/\(finding.number)"
      return finding
    }
    report.recommendations = recommendations.map { recommendation in
      var recommendation = recommendation
      recommendation.id = "\(report.id)/R\(recommendation.number)"
      recommendation.findings = findings.filter { $0.recommendations.contains(recommendation.number) }.map(\.number)
      return recommendation
    }
    return report
  }

  /// A finding that cites recommendations.
  static func finding(
    _ number: String, _ text: String = "A finding.", section: String = "Early help", judgement: Judgement? = nil,
    services: [String] = [], themes: [String] = [], cites: [String] = []
  ) -> Finding {
    var finding = Finding(id: "", number: number, section: section, text: text, place: place(1))
    (finding.judgement, finding.services, finding.themes) = (judgement, services, themes)
    finding.recommendations = cites
    finding.citations = cites.map { Citation(text: "(Recommendation \($0))", numbers: [$0]) }
    return finding
  }

  /// A recommendation to an organisation that no data file knows.
  static func recommendation(
    _ number: String, _ text: String = "Do better.", to addressee: String = "Marl Trust"
  ) -> Recommendation {
    var recommendation = Recommendation(
      id: "", number: number, group: "1", addressedTo: "\(addressee) should:", text: text, place: place(9))
    recommendation.addressees = [addressee]
    recommendation.addresseeLinks = [AddresseeLink(printed: addressee, meaning: .organisation(addressee))]
    return recommendation
  }

  /// A line without a page.
  static func place(_ line: Int) -> Place { Place(page: nil, lines: line...line) }
}
