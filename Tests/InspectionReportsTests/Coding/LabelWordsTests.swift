import Foundation
import Testing

@testable import InspectionReports

/// The words of the labels of all findings, found in one reading, are those that the reasons of each finding name.
@Suite struct LabelWordsTests {
  @Test(arguments: ["marlhaven-clas.txt", "calderwick-clas-2016.md"])
  func agreesWithTheReasons(_ name: String) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/\(name)")
    let report = try ReportParser.parse(Array(Data(contentsOf: url)), file: name)
    let words = Coder.builtIn.labelWords(ofFindings: report)
    #expect(words.count == report.findings.count)
    for (index, finding) in report.findings.enumerated() {
      #expect(words[index].ids(.service) == finding.services)
      #expect(words[index].ids(.theme) == finding.themes)
    }
    for index in stride(from: 0, to: report.findings.count, by: 9) {
      let given = Coder.builtIn.reasons(forFinding: index, of: report).labels.filter(\.isGiven)
      for label in given {
        let place = try #require(words[index].labels.firstIndex { $0.kind == label.kind && $0.id == label.id })
        #expect(words[index].mentions.filter { $0.label == place }.map(\.range) == label.mentions.map(\.range))
      }
    }
  }

  @Test func aReportWithoutFindings() {
    let report = Report(kind: .actionPlan, source: Source(file: "", bytes: 0, lines: 0, pages: nil))
    #expect(Coder.builtIn.labelWords(ofFindings: report) == [])
  }
}
