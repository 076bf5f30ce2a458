import InspectionReports

/// Writes reports as JSON, after the contract: a report is an object, its lists have one element on a line.
struct ReportJSON {
  private var writer = JSONWriter(lists: .indented(4), capacity: 1 << 18)

  /// A writer to use for one report after another.
  init() {}

  /// The JSON object of a report, as an element of the array that `findings parse` writes.
  mutating func object(_ report: Report) -> [UInt8] {
    writer.removeAll()
    writer.object(.indented(2)) { writer in
      writer.field("schemaVersion", Report.schemaVersion)
      writer.field("id", report.id)
      writer.field("kind", report.kind.rawValue)
      writer.write(facts: report)
      writer.list("findings", report.findings) { $0.write($1) }
      writer.list("recommendations", report.recommendations) { $0.write($1) }
      writer.list("examples", report.examples) { $0.write($1) }
      writer.list("voices", report.voices) { $0.write($1) }
      writer.list("actions", report.actions) { $0.write($1) }
      writer.write(rest: report)
      writer.list("diagnostics", report.diagnostics) { $0.write($1) }
      writer.write(report.source)
    }
    return writer.bytes
  }
}

/// Writes reports as JSON Lines: one record a line for the report and for each of its elements, each with the
/// report's id, kind, area and date of publication.
struct ReportJSONLines {
  private var writer = JSONWriter(lists: .line, capacity: 1 << 16)

  /// A writer to use for one report after another.
  init() {}

  /// The records of a report, each ending in a line feed.
  mutating func records(_ report: Report) -> [UInt8] {
    writer.removeAll()
    record("report", report) { writer in
      writer.field("schemaVersion", Report.schemaVersion)
      writer.write(facts: report, withHeader: false)
      writer.write(rest: report)
      writer.write(report.source)
    }
    for finding in report.findings { record("finding", report) { $0.write(members: finding) } }
    for recommendation in report.recommendations {
      record("recommendation", report) { $0.write(members: recommendation) }
    }
    for example in report.examples { record("example", report) { $0.write(members: example) } }
    for voice in report.voices { record("voice", report) { $0.write(members: voice) } }
    for action in report.actions { record("action", report) { $0.write(members: action) } }
    for diagnostic in report.diagnostics { record("diagnostic", report) { $0.write(members: diagnostic) } }
    return writer.bytes
  }

  private mutating func record(_ type: String, _ report: Report, _ members: (inout JSONWriter) -> Void) {
    writer.object { writer in
      writer.field("type", type)
      writer.field("report", report.id)
      writer.field("kind", report.kind.rawValue)
      writer.field("area", report.area)
      writer.field("published", report.published?.description)
      members(&writer)
    }
    writer.lineFeed()
  }
}
