import InspectionReports
import Testing

@testable import FindingsOutput

/// What is written as JSON or JSON Lines is read back without loss.
@Suite struct RoundTripTests {
  static let formats = [OutputFormat.json, .jsonl]

  /// What `findings parse` writes for some reports.
  static func written(_ reports: [Report], _ format: OutputFormat) -> [UInt8] {
    let renderer = ReportRenderer(format: format, width: 100)
    return renderer.opening + reports.map(renderer.render).joined(separator: renderer.separator) + renderer.closing
  }

  @Test(arguments: formats)
  func reportsAreReadBackWhole(_ format: OutputFormat) throws {
    let reports = try Fixtures.all()
    let bytes = Self.written(reports, format)
    let read = try #require(WrittenReports(bytes)).reports()
    #expect(read.map(\.id) == reports.map(\.id))
    for (read, report) in zip(read, reports) { #expect(read == report) }
    #expect(Self.written(read, format) == bytes)
  }

  /// The report with everything in it leaves out nothing that a report can have, so that a field which is not read back
  /// cannot go unnoticed.
  @Test func theFullReportIsFull() {
    let report = FullReport.report()
    for child in Mirror(reflecting: report).children { expectFilled(child) }
    for element in [report.findings[0], report.recommendations[0], report.actions[0], report.examples[0]] as [Any] {
      for child in Mirror(reflecting: element).children { expectFilled(child) }
    }
    for element in [report.organisations[0], report.addressees[0], report.voices[0], report.nextSteps as Any] {
      for child in Mirror(reflecting: element).children { expectFilled(child) }
    }
  }

  private func expectFilled(_ child: Mirror.Child) {
    let mirror = Mirror(reflecting: child.value)
    if mirror.displayStyle == .optional || mirror.displayStyle == .collection {
      #expect(!mirror.children.isEmpty, "\(child.label ?? "")")
    }
  }

  /// Two reports with one id stay two, each with its own.
  @Test func reportsOfTheSameId() throws {
    var second = FullReport.report()
    second.findings[0].text = "another"
    second.voices = []
    let reports = [FullReport.report(), second]
    for format in Self.formats {
      #expect(try #require(WrittenReports(Self.written(reports, format))).reports() == reports)
    }
  }

  /// What other programs make of it: a byte order mark, UTF-16, line ends of Windows, an object for each report.
  @Test func otherForms() throws {
    let reports = [FullReport.report()]
    let (json, lines) = (Self.written(reports, .json), Self.written(reports, .jsonl))
    let object = Array(json.dropFirst().dropLast(2))
    let compact = object.map { $0 == 0x0A ? 0x20 : $0 }
    let utf16 = String(decoding: lines, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let windows = lines.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    for bytes in [[0xEF, 0xBB, 0xBF] + json, [0xFF, 0xFE] + utf16, windows, object, compact, [0x0A] + compact] {
      #expect(try #require(WrittenReports(bytes)).reports() == reports)
    }
    #expect(try #require(WrittenReports(compact + [0x0A] + compact)).reports() == reports + reports)
  }
}
