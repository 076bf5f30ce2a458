import InspectionReports

/// Shows a report on a terminal: what it is, and its findings and recommendations with their links.
struct ReportTable {
  /// Columns of the terminal.
  var width: Int

  /// Tables of a width in columns.
  init(width: Int) {
    self.width = width
  }

  /// The report as text.
  func text(_ report: Report) -> String {
    var findings = TextTable(["Finding", "Section", "Line", "Cites", "Text"])
    for finding in report.findings {
      let line = String(finding.place.lines.lowerBound)
      let cites = finding.recommendations.joined(separator: ", ")
      findings.add([finding.number, finding.section, line, cites, finding.text])
    }
    var recommendations = TextTable(["Recommendation", "Line", "Cited by", "Text"])
    for recommendation in report.recommendations {
      let line = String(recommendation.place.lines.lowerBound)
      let cited = recommendation.findings.isEmpty ? "nobody" : recommendation.findings.joined(separator: ", ")
      recommendations.add([recommendation.number, line, cited, recommendation.text])
    }
    return facts(report) + "\n" + findings.render(width: width) + "\n" + recommendations.render(width: width)
  }

  private func facts(_ report: Report) -> String {
    let title = report.title ?? report.kind.title
    let inspected = report.inspected.map { "\($0.start) to \($0.end)" } ?? "unknown"
    let counts = [
      count(report.findings.count, "finding"), count(report.recommendations.count, "recommendation"),
      count(report.examples.count, "example"), count(report.voices.count, "voice"),
    ]
    let lines = [
      report.id,
      title,
      "Area: \(report.area ?? "unknown")   Inspected: \(inspected)   Published: \(report.published?.description ?? "unknown")",
      counts.joined(separator: ", "),
    ]
    return lines.map { PrintableText.cleaned($0) + "\n" }.joined()
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
