import InspectionReports

/// Writes a report as JSON, after the contract: a report is an object, its lists have one element on a line.
enum ReportJSON {
  /// The JSON object of a report, as an element of the array that `findings parse` writes.
  static func object(_ report: Report) -> [UInt8] {
    var writer = JSONWriter(lists: .indented(4), capacity: report.roomForJSON)
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
    return writer.take()
  }
}

/// Writes a report as JSON Lines: one record a line for the report and for each of its elements, each with the
/// report's id, kind, area and date of publication.
struct ReportJSONLines {
  private var writer: JSONWriter
  /// The members that all records of the report have.
  private let header: [UInt8]

  /// The records of a report, each ending in a line feed.
  static func records(_ report: Report) -> [UInt8] {
    var lines = ReportJSONLines(report)
    lines.write(report)
    return lines.writer.take()
  }

  private init(_ report: Report) {
    writer = JSONWriter(lists: .line, capacity: report.roomForJSON)
    var header = JSONWriter(lists: .line)
    header.field("report", report.id)
    header.field("kind", report.kind.rawValue)
    header.field("area", report.area)
    header.field("published", report.published?.description)
    self.header = header.bytes
  }

  private mutating func write(_ report: Report) {
    begin("report")
    writer.field("schemaVersion", Report.schemaVersion)
    writer.write(facts: report, withHeader: false)
    writer.write(rest: report)
    writer.write(report.source)
    end()
    for index in report.findings.indices {
      begin("finding")
      writer.write(members: report.findings[index])
      end()
    }
    for recommendation in report.recommendations {
      begin("recommendation")
      writer.write(members: recommendation)
      end()
    }
    for example in report.examples {
      begin("example")
      writer.write(members: example)
      end()
    }
    for voice in report.voices {
      begin("voice")
      writer.write(members: voice)
      end()
    }
    for action in report.actions {
      begin("action")
      writer.write(members: action)
      end()
    }
    for diagnostic in report.diagnostics {
      begin("diagnostic")
      writer.write(members: diagnostic)
      end()
    }
  }

  private mutating func begin(_ type: String) {
    writer.beginObject()
    writer.field("type", type)
    writer.members(header)
  }

  private mutating func end() {
    writer.endObject()
    writer.lineFeed()
  }
}

extension Report {
  /// Room that the JSON of most reports does with: its text, and twice that for keys, links and codes.
  fileprivate var roomForJSON: Int { source.bytes * 3 + 4096 }
}
