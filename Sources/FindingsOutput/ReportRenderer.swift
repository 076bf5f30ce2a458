import InspectionReports

/// Reports in one of the output formats, and what stands around and between them.
public struct ReportRenderer: Sendable {
  private let format: OutputFormat
  private let width: Int
  private let hasByteOrderMark: Bool

  /// Reports in a format; tables have a width in columns, and CSV may begin with a byte order mark.
  public init(format: OutputFormat, width: Int, hasByteOrderMark: Bool = false) {
    (self.format, self.width, self.hasByteOrderMark) = (format, width, hasByteOrderMark)
  }

  /// What stands before the first report.
  public var opening: [UInt8] {
    switch format {
    case .json: Array("[".utf8)
    case .csv: ReportCSV().header(hasByteOrderMark: hasByteOrderMark)
    case .jsonl, .table, .markdown: []
    }
  }

  /// What stands between two reports.
  public var separator: [UInt8] {
    switch format {
    case .json: Array(",\n".utf8)
    case .table, .markdown: [0x0A]
    case .jsonl, .csv: []
    }
  }

  /// What stands after the last report.
  public var closing: [UInt8] {
    format == .json ? Array("]\n".utf8) : []
  }

  /// One report.
  public func render(_ report: Report) -> [UInt8] {
    switch format {
    case .json: return ReportJSON.object(report)
    case .jsonl: return ReportJSONLines.records(report)
    case .csv: return ReportCSV().rows(report)
    case .table: return Array(ReportTable(width: width).text(report).utf8)
    case .markdown: return Array(ReportMarkdown.text(report).utf8)
    }
  }
}
