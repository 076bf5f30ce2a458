import InspectionReports

/// Writes the findings, recommendations, examples, voices and actions of reports as rows of one table.
struct ReportCSV {
  private static let columns = [
    "type", "report", "kind", "area", "published", "id", "number", "chapter", "section", "addressed_to", "label",
    "speaker", "text", "judgement", "priority", "services", "themes", "organisations", "recommendations",
    "findings", "lead", "timescale",
    "page", "first_line", "last_line",
  ]

  /// A writer of rows.
  init() {}

  /// The row of column names.
  func header(hasByteOrderMark: Bool = false) -> [UInt8] {
    var writer = CSVWriter(hasByteOrderMark: hasByteOrderMark)
    for column in Self.columns { writer.cell(column) }
    writer.endRow()
    return writer.bytes
  }

  /// The rows of a report. Lists in a cell are separated by `; `.
  func rows(_ report: Report) -> [UInt8] {
    var writer = CSVWriter()
    for finding in report.findings { write(row(finding), report, &writer) }
    for recommendation in report.recommendations { write(row(recommendation), report, &writer) }
    for example in report.examples { write(row(example, report), report, &writer) }
    for voice in report.voices { write(row(voice, report), report, &writer) }
    for action in report.actions { write(row(action), report, &writer) }
    return writer.bytes
  }

  /// The cells of a row that are not empty, by column.
  private typealias Row = [String: String]

  private func write(_ row: Row, _ report: Report, _ writer: inout CSVWriter) {
    var row = row
    row["report"] = report.id
    row["kind"] = report.kind.rawValue
    row["area"] = report.area
    row["published"] = report.published?.description
    for column in Self.columns { writer.cell(row[column] ?? "") }
    writer.endRow()
  }

  private func list(_ items: [String]) -> String { items.joined(separator: "; ") }

  private func row(_ type: String, _ place: Place) -> Row {
    var row: Row = ["type": type]
    row["page"] = place.page.map(String.init)
    row["first_line"] = String(place.lines.lowerBound)
    row["last_line"] = String(place.lines.upperBound)
    return row
  }

  private func row(_ finding: Finding) -> Row {
    var row = row("finding", finding.place)
    row["id"] = finding.id
    row["number"] = finding.number
    row["chapter"] = finding.chapter
    row["section"] = finding.section
    row["text"] = finding.text
    row["judgement"] = finding.judgement?.rawValue
    row["priority"] = finding.priority ? "true" : "false"
    row["services"] = list(finding.services)
    row["themes"] = list(finding.themes)
    row["organisations"] = list(finding.organisations)
    row["recommendations"] = list(finding.recommendations)
    return row
  }

  private func row(_ recommendation: Recommendation) -> Row {
    var row = row("recommendation", recommendation.place)
    row["id"] = recommendation.id
    row["number"] = recommendation.number
    row["addressed_to"] = recommendation.addressedTo
    row["text"] = recommendation.text
    row["services"] = list(recommendation.services)
    row["themes"] = list(recommendation.themes)
    row["organisations"] = list(recommendation.addressees)
    row["findings"] = list(recommendation.findings)
    return row
  }

  private func row(_ example: Example, _ report: Report) -> Row {
    var row = row("example", example.place)
    row["id"] = "\(report.id)/\(example.number)"
    row["number"] = example.number
    row["section"] = example.section
    row["label"] = example.label
    row["text"] = example.text
    row["judgement"] = example.judgement?.rawValue
    return row
  }

  private func row(_ voice: Voice, _ report: Report) -> Row {
    var row = row("voice", voice.place)
    row["id"] = "\(report.id)/\(voice.number)"
    row["number"] = voice.number
    row["speaker"] = voice.speaker
    row["text"] = voice.text
    return row
  }

  private func row(_ action: Action) -> Row {
    var row = row("action", action.place)
    row["id"] = action.id
    row["number"] = action.number
    row["text"] = action.text
    row["organisations"] = list(action.organisations)
    row["recommendations"] = action.recommendation
    row["lead"] = action.lead
    row["timescale"] = action.timescale
    return row
  }
}
