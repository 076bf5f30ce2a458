import InspectionReports

/// A report as a Markdown document: its facts, findings by section, recommendations, actions.
enum ReportMarkdown {
  static func text(_ report: Report) -> String {
    var text = "# " + escaped(report.title ?? report.kind.title) + "\n\n"
    let inspected = report.inspected.map { "\($0.start) to \($0.end)" } ?? "unknown"
    text += "- Report: \(report.id)\n- Area: \(escaped(report.area ?? "unknown"))\n- Inspected: \(inspected)\n"
    text += "- Published: \(report.published?.description ?? "unknown")\n"
    var section: String?
    for finding in report.findings {
      if finding.section != section { text += "\n## " + escaped(finding.section) + "\n\n" }
      section = finding.section
      text += item(finding.number, finding.text)
    }
    if !report.recommendations.isEmpty { text += "\n## Recommendations\n\n" }
    for recommendation in report.recommendations {
      text += item(recommendation.number, recommendation.text)
      text += "  Addressed to: \(escaped(recommendation.addressees.joined(separator: ", ")))\n"
    }
    if !report.actions.isEmpty { text += "\n## Actions\n\n" }
    for action in report.actions { text += item(action.number, action.text) }
    return text
  }

  private static func item(_ number: String, _ text: String) -> String {
    "- **\(escaped(number))** \(escaped(text))\n"
  }

  private static func escaped(_ text: String) -> String { MarkdownTable.escaped(text) }
}
