import InspectionReports

/// Shows a report on a terminal: what it is, and its findings and recommendations with their links, or the actions of a plan
/// with who acts.
struct ReportTable {
  /// Columns of the terminal.
  var width: Int

  /// Tables of a width in columns.
  init(width: Int) {
    self.width = width
  }

  /// The report as text.
  func text(_ report: Report) -> String {
    let parts = report.kind == .actionPlan ? [asked(report), done(report)] : [found(report), recommended(report)]
    return facts(report) + parts.map { "\n" + $0.render(width: width) }.joined()
  }

  private func found(_ report: Report) -> TextTable {
    var table = TextTable(["Finding", "Section", "Line", "Cites", "Text"])
    for finding in report.findings {
      let cites = finding.recommendations.joined(separator: ", ")
      table.add([finding.number, finding.section, line(finding.place), cites, finding.text])
    }
    return table
  }

  private func recommended(_ report: Report) -> TextTable {
    var table = TextTable(["Recommendation", "Line", "Cited by", "Text"])
    for recommendation in report.recommendations {
      let cited = recommendation.findings.isEmpty ? "nobody" : recommendation.findings.joined(separator: ", ")
      table.add([recommendation.number, line(recommendation.place), cited, recommendation.text])
    }
    return table
  }

  private func asked(_ report: Report) -> TextTable {
    var table = TextTable(["Recommendation", "Line", "Addressed to", "Text"])
    for recommendation in report.recommendations {
      let addressees = recommendation.addressees.joined(separator: ", ")
      table.add([recommendation.number, line(recommendation.place), addressees, recommendation.text])
    }
    return table
  }

  private func done(_ report: Report) -> TextTable {
    var table = TextTable(["Action", "Line", "Organisations", "Text"])
    for action in report.actions {
      table.add([action.number, line(action.place), action.organisations.joined(separator: ", "), action.text])
    }
    return table
  }

  private func line(_ place: Place) -> String { String(place.lines.lowerBound) }

  private func facts(_ report: Report) -> String {
    let title = report.title ?? report.kind.title
    let inspected = report.inspected.map { "\($0.start) to \($0.end)" } ?? "unknown"
    let counts =
      report.kind == .actionPlan
      ? [count(report.recommendations.count, "recommendation"), count(report.actions.count, "action")]
      : [
        count(report.findings.count, "finding"), count(report.recommendations.count, "recommendation"),
        count(report.examples.count, "example"), count(report.voices.count, "voice"),
      ]
    let lines = [
      report.id,
      title,
      "Area: \(report.area ?? "unknown")   Inspected: \(inspected)   Published: \(report.published?.description ?? "unknown")",
      counts.joined(separator: ", "),
    ]
    return lines.flatMap { WrappedText.lines($0, columns: width) }.map { $0 + "\n" }.joined()
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
