import FindingsAnalysis
import InspectionReports

/// The parts of a page on an area, each as a table, or a sentence where there is nothing to show.
enum SummaryParts {
  static func reports(_ summary: AreaSummary) -> AnswerTable {
    var table = AnswerTable([
      .init("report", "Report"), .init("kind", "Kind"), .init("inspected", "Inspected"),
      .init("published", "Published"), .init("findings", "Findings", isNumber: true),
      .init("recommendations", "Recommendations", isNumber: true), .init("actions", "Actions", isNumber: true),
    ])
    for report in summary.area.reports {
      table.add([
        .text(report.id), .text(report.kind.rawValue),
        .text(report.inspected.map { "\($0.start) to \($0.end)" } ?? "unknown"),
        .text(report.published?.description ?? "unknown"), .number(report.findings.count),
        .number(report.recommendations.count), .number(report.actions.count),
      ])
    }
    return table
  }

  static func sections(_ summary: AreaSummary) -> AnswerTable {
    var table = AnswerTable([
      .init("section", "Section"), .init("findings", "Findings", isNumber: true),
      .init("strengths", "Strengths", isNumber: true), .init("improvements", "Improvements", isNumber: true),
      .init("mixed", "Mixed", isNumber: true), .init("context", "Context", isNumber: true),
      .init("unjudged", "Not judged", isNumber: true, isHidden: summary.counts.unjudged == 0),
    ])
    if summary.sections.isEmpty {
      table.notes = ["The reports hold no findings."]
      return table
    }
    var rows = summary.sections.map { (name: $0.name, counts: $0.counts) }
    if rows.count > 1 { rows.append(("All", summary.counts)) }
    for (name, counts) in rows {
      table.add([
        .text(name), .number(counts.total), .number(counts.strengths), .number(counts.improvements),
        .number(counts.mixed), .number(counts.context), .number(counts.unjudged),
      ])
    }
    return table
  }

  static func outstanding(_ summary: AreaSummary) -> AnswerTable {
    var table = AnswerTable([
      .init("theme", "Theme"), .init("share", "Share here", isNumber: true),
      .init("others", "Elsewhere", isNumber: true), .init("strengths", "Strengths", isNumber: true),
      .init("improvements", "Improvements", isNumber: true), .init("mixed", "Mixed", isNumber: true),
    ])
    guard let rows = summary.outstanding else {
      table.notes = [
        summary.counts.total == 0 ? "There are no findings to compare." : "There is no other area to compare with."
      ]
      return table
    }
    for row in rows {
      table.add([
        .text(row.label), .share(row.shareA), .share(row.shareB), .number(row.a.strengths),
        .number(row.a.improvements), .number(row.a.mixed),
      ])
    }
    if rows.isEmpty { table.notes = ["No theme is clearly more or less frequent here than elsewhere."] }
    if summary.differsInKinds {
      table.notes.append(
        "Here and elsewhere differ in the kinds of their reports, which look into different things; "
          + "findings diff A B --kind KIND compares those of one kind.")
    }
    return table
  }

  static func strengths(_ summary: AreaSummary) -> AnswerTable {
    var table = AnswerTable([
      .init("theme", "Theme"), .init("strengths", "Strengths", isNumber: true),
      .init("of", "Of findings", isNumber: true), .init("findings", "Numbers"),
    ])
    for strength in summary.strengths {
      table.add([
        .text(strength.theme), .number(strength.findings.count), .number(strength.counts.total),
        .list(numbers(strength.findings, summary)),
      ])
    }
    if summary.strengths.isEmpty { table.notes = ["No finding with a theme is judged a strength."] }
    return table
  }

  static func addressees(_ summary: AreaSummary) -> AnswerTable {
    var table = AnswerTable([
      .init("addressee", "Addressed to"), .init("count", "Count", isNumber: true),
      .init("recommendations", "Numbers"),
    ])
    for addressee in summary.addressees {
      table.add([
        .text(addressee.name), .number(addressee.recommendations.count),
        .list(numbers(addressee.recommendations, summary)),
      ])
    }
    if table.rows.isEmpty {
      let isEmpty = summary.area.reports.allSatisfy(\.recommendations.isEmpty)
      table.notes = [isEmpty ? "The reports hold no recommendations." : "No recommendation names an addressee."]
    }
    return table
  }

  static func problems(_ summary: AreaSummary) -> AnswerTable {
    var table = AnswerTable([
      .init("report", "Report"), .init("count", "Count", isNumber: true), .init("problem", "What"),
    ])
    for problem in summary.problems {
      table.add([.text(problem.report), .number(problem.count), .text(problem.kind)])
    }
    table.notes = [table.rows.isEmpty ? "Nothing." : "findings check shows each with its line."]
    return table
  }

  /// Numbers without the id of the report where there is only one.
  private static func numbers(_ ids: [String], _ summary: AreaSummary) -> [String] {
    guard summary.area.reports.count == 1, let report = summary.area.reports.first else { return ids }
    return ids.map { $0.hasPrefix(report.id + "/") ? String($0.dropFirst(report.id.utf8.count + 1)) : $0 }
  }
}
