import Foundation
import Testing

@testable import InspectionReports

/// A report that tests read: a fixture of an invented place, or a real one where it is there.
struct CorpusReport: Sendable, CustomTestStringConvertible {
  var name: String
  var path: String

  var testDescription: String { name }

  /// The bytes of the report; the test is skipped where it is a real one that is not here.
  func bytes() throws -> [UInt8] {
    if !FileManager.default.fileExists(atPath: path), path.hasPrefix(Corpus.root + "/../shared/") {
      try Test.cancel("the real reports are not here: ../shared/reports")
    }
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  func text() throws -> String {
    String(decoding: try bytes(), as: UTF8.self)
  }

  func expected() throws -> ExpectedReport {
    let path = Corpus.root + "/Tests/InspectionReportsTests/Expected/\(name).json"
    return try JSONDecoder().decode(ExpectedReport.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  func parse() throws -> Report {
    try ReportParser.parse(bytes(), file: path)
  }
}

enum Corpus {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let fixtures = ["marlhaven-clas.txt", "ashmereshire-clas-2016.txt", "calderwick-clas-2016.md"].map {
    CorpusReport(name: String($0.prefix { $0 != "." }), path: root + "/Fixtures/" + $0)
  }

  /// The real reports are not part of the project; tests on them are skipped where they are absent.
  static let real = ["derby-clas", "nottinghamshire-clas-2016", "staffordshire-clas-2016"].map {
    CorpusReport(name: $0, path: root + "/../shared/reports/\($0).txt")
  }

  static let hasReal = real.allSatisfy { FileManager.default.fileExists(atPath: $0.path) }

  static let all = fixtures + real
}
