@testable import InspectionReports

extension ClasReading {
  /// Reads bytes as the parser does.
  init(_ bytes: [UInt8]) throws(ReadingError) {
    try self.init(SourceText(bytes))
  }

  func report(file: String, size: Int) -> Report {
    report(Source(file: file, bytes: size, lines: text.lineCount, pages: pages))
  }
}
