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

  /// What a letter says of itself first has no labels, though terms of some stand in it.
  @Test func theAccountOfALetter() {
    let place = "Joint targeted area inspection of Marlhaven"
    var letter = Report.invented(
      .jtaiLetter,
      [
        ("O1", place, "Between 4 and 8 June 2018, inspectors looked at neglect and at training of midwives.", []),
        ("S1", "Key strengths", "Midwives have good training in neglect.", []),
      ])
    Coder.builtIn.code(&letter)
    let words = Coder.builtIn.labelWords(ofFindings: letter)
    #expect(words.map { $0.ids(.theme) } == letter.findings.map(\.themes))
    #expect(words[0] == LabelWords())
    #expect(words[1].ids(.service) == ["maternity"])
  }

  @Test func aReportWithoutFindings() {
    let report = Report(kind: .actionPlan, source: Source(file: "", bytes: 0, lines: 0, pages: nil))
    #expect(Coder.builtIn.labelWords(ofFindings: report) == [])
  }
}
