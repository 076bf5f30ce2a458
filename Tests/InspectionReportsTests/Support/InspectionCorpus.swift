import Foundation
import Testing

@testable import InspectionReports

/// A joint inspection as PDF, a real one or a fixture.
struct InspectionPDF: Sendable, CustomTestStringConvertible {
  var name: String
  var path: String
  var expectedPath: String

  var testDescription: String { name }

  static let real: [InspectionPDF] = [
    "barnsley-jtai-2022", "bradford-jtai-2017", "bristol-jtai-2017", "bromley-jtai-2025", "cheshire-east-jtai-2022",
    "coventry-jtai-2024", "croydon-jtai-2016", "durham-jtai-2018", "gloucestershire-jtai-2023",
    "greenwich-jtai-2018",
    "islington-jtai-2019", "kirklees-jtai-2022", "liverpool-jtai-2016", "manchester-jtai-2023",
    "northumberland-jtai-2019",
    "portsmouth-jtai-2020", "sefton-jtai-2019", "solihull-jtai-2022", "sunderland-jtai-2023", "sutton-jtai-2023",
  ].map {
    let shared = Corpus.root + "/../shared"
    return InspectionPDF(
      name: $0, path: "\(shared)/reports/jtai/\($0).pdf", expectedPath: "\(shared)/expected/jtai/\($0).json")
  }

  static let fixtures: [InspectionPDF] = ["marlhaven-jtai-2018", "calderwick-jtai-2023"].map {
    let expected = Corpus.root + "/Tests/InspectionReportsTests/Expected/jtai/\($0).json"
    return InspectionPDF(name: $0, path: Corpus.root + "/Fixtures/\($0).pdf", expectedPath: expected)
  }

  static let all = fixtures + real

  /// Ends the test as skipped where it is a real letter that is not here.
  func skipIfAbsent() throws {
    if Self.real.contains(where: { $0.path == path }), !FileManager.default.fileExists(atPath: path) {
      try Test.cancel("the real reports are not here: ../shared/reports/jtai")
    }
  }

  /// What pdftotext says of the pages; the test is skipped where the report or pdftotext is not here.
  func pages() throws -> [UInt8] {
    try skipIfAbsent()
    let (status, bytes) = try InspectionForm.run(["pdftotext", "-bbox-layout", path, "-"])
    if status == 127 { try Test.cancel("pdftotext is not installed") }
    #expect(status == 0)
    return bytes
  }

  func expected() throws -> ExpectedInspection {
    try JSONDecoder().decode(ExpectedInspection.self, from: Data(contentsOf: URL(fileURLWithPath: expectedPath)))
  }
}
