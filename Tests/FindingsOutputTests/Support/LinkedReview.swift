@testable import InspectionReports

/// A review of an invented area with every kind of link, made without a text.
enum LinkedReview {
  static let report: Report = {
    var report = Report(
      kind: .clasReview, source: Source(file: "marl.txt", bytes: 1, lines: 90, pages: nil))
    (report.id, report.area) = ("marl-clas", "Marl")
    report.findings = [
      finding("1.1", "The ED does not see risk.", .improvement, cites: ["2.1"], line: 10),
      finding("1.2", "Midwives \"see\" risk.", .mixed, cites: ["2.1"], line: 12),
      finding("1.3", "No one asks.", .improvement, cites: [], line: 14),
    ]
    report.findings[0].services = ["emergency-care"]
    report.findings[0].themes = ["risk-assessment"]
    report.findings[2].citations = [Citation(text: "(Recommendation 9.9)", numbers: ["9.9"])]
    report.recommendations = [
      recommendation("2.1", "See risk.", findings: ["1.1", "1.2"], line: 80),
      recommendation("2.2", "Ask.", findings: [], line: 82),
    ]
    report.examples = [
      Example(
        number: "E1", label: "Case example", section: "Early help", after: "1.1", text: "A boy came.\nHe left.",
        place: Place(page: nil, lines: 11...11))
    ]
    return report
  }()

  private static func finding(
    _ number: String, _ text: String, _ judgement: Judgement, cites: [String], line: Int
  ) -> Finding {
    var finding = Finding(
      id: "marl-clas/\(number)", number: number, chapter: "The child's journey", section: "Early help", text: text,
      place: Place(page: 3, lines: line...line + 1))
    (finding.judgement, finding.recommendations) = (judgement, cites)
    finding.citations = cites.map { Citation(text: "(Recommendation \($0))", numbers: [$0]) }
    return finding
  }

  private static func recommendation(
    _ number: String, _ text: String, findings: [String], line: Int
  ) -> Recommendation {
    var recommendation = Recommendation(
      id: "marl-clas/R\(number)", number: number, group: "2", addressedTo: "Marl Trust and Lode CCG should:",
      text: text, place: Place(page: nil, lines: line...line))
    (recommendation.findings, recommendation.addressees) = (findings, ["Marl Trust", "Lode CCG"])
    return recommendation
  }
}
