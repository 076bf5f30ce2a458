import FindingsAnalysis
import InspectionReports

/// Pages on areas as one table for other programs: a row for each fact, told apart by its `part`.
public enum SummaryTable {
  /// The rows of the areas, part by part: report, section, theme (that stands out), strength, addressee, problem.
  public static func table(_ summaries: [AreaSummary]) -> AnswerTable {
    var table = AnswerTable([
      .init("area", "Area"), .init("part", "Part"), .init("name", "Name"), .init("count", "Count", isNumber: true),
      .init("share", "Share", isNumber: true), .init("shareElsewhere", "Elsewhere", isNumber: true),
      .init("strengths", "Strengths", isNumber: true), .init("improvements", "Improvements", isNumber: true),
      .init("mixed", "Mixed", isNumber: true), .init("context", "Context", isNumber: true),
      .init("unjudged", "Not judged", isNumber: true), .init("inspected", "Inspected"),
      .init("published", "Published"), .init("report", "Report"), .init("items", "Items"),
      .init("recommendations", "Recommendations", isNumber: true), .init("actions", "Actions", isNumber: true),
    ])
    for summary in summaries {
      for row in rows(summary) { table.add(row.cells(area: summary.area.name)) }
    }
    return table
  }

  private static func rows(_ summary: AreaSummary) -> [Row] {
    let reports = summary.area.reports.map { report in
      Row(
        part: "report", name: report.id, count: report.findings.count, counts: JudgementCounts(report.findings),
        inspected: report.inspected.map { "\($0.start)/\($0.end)" }, published: report.published?.description,
        report: report.id, recommendations: report.recommendations.count, actions: report.actions.count)
    }
    let sections = summary.sections.map {
      Row(part: "section", name: $0.name, count: $0.counts.total, counts: $0.counts)
    }
    let themes = (summary.outstanding ?? []).map {
      Row(part: "theme", name: $0.label, count: $0.a.total, shares: ($0.shareA, $0.shareB), counts: $0.a)
    }
    let strengths = summary.strengths.map {
      Row(part: "strength", name: $0.theme, count: $0.findings.count, counts: $0.counts, items: $0.findings)
    }
    let addressees = summary.addressees.map {
      Row(part: "addressee", name: $0.name, count: $0.recommendations.count, items: $0.recommendations)
    }
    let problems = summary.problems.map {
      Row(part: "problem", name: $0.kind, count: $0.count, report: $0.report, items: $0.lines.map(String.init))
    }
    return reports + sections + themes + strengths + addressees + problems
  }

  /// One fact; what does not belong to its part is nil.
  private struct Row {
    var part: String
    var name: String
    var count: Int
    var shares: (here: Double, elsewhere: Double)?
    var counts: JudgementCounts?
    var inspected: String?
    var published: String?
    var report: String?
    var items: [String] = []
    var recommendations: Int?
    var actions: Int?

    func cells(area: String) -> [AnswerTable.Cell] {
      func number(_ count: Int?) -> AnswerTable.Cell { count.map { .number($0) } ?? .text(nil) }
      return [
        .text(area), .text(part), .text(name), .number(count), .share(shares?.here), .share(shares?.elsewhere),
        number(counts?.strengths), number(counts?.improvements), number(counts?.mixed), number(counts?.context),
        number(counts?.unjudged), .text(inspected), .text(published), .text(report), .list(items),
        number(recommendations), number(actions),
      ]
    }
  }
}
