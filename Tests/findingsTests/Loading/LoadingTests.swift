import Foundation
import Testing

/// CSV and JSON Lines load into databases as they are, and the same question gets the same answer there as from the program.
@Suite struct LoadingTests {
  /// Reports to load: those of invented places, and the real ones where they are.
  enum Reports: String, CaseIterable, Sendable {
    case fixtures, real

    var folder: String { self == .fixtures ? Program.fixtures : Program.root.path + "/../shared/reports" }

    /// A file that is there where the reports are.
    private var first: String { self == .fixtures ? "marlhaven-clas.txt" : "derby-clas.txt" }

    var areHere: Bool { FileManager.default.fileExists(atPath: folder + "/" + first) }
  }

  @Test(arguments: Reports.allCases, Database.allCases)
  func sameAnswers(_ reports: Reports, _ database: Database) throws {
    if database.program == nil { try Test.cancel("\(database) is not here") }
    if !reports.areHere { try Test.cancel("the real reports are not here: ../shared/reports") }
    if !Program.hasPdftotext { try Test.cancel("pdftotext is not here") }
    try Program.with { program in
      let read = try program.run(["parse", "--format", "jsonl", "--output", "reports.jsonl", reports.folder])
      let says = read.error.split(separator: "\n")
      #expect(
        says.allSatisfy { $0.hasSuffix(" stand there as PDF and as text; the PDFs are read") }, "\(read.error)")
      let written = try program.run(["parse", "--format", "csv", "--output", "reports.csv", "reports.jsonl"])
      #expect(written.status == 0)
      let expected = try LoadingQuestion.all.map { question in
        let asked = try program.run(question.command + ["reports.jsonl"])
        #expect(asked.status == 0)
        return try question.rows(asked.output).sorted()
      }
      for form in Database.Form.allCases {
        let answers = try database.answers(LoadingQuestion.all, from: form, in: program)
        #expect(answers.count == expected.count)
        for (question, (answer, rows)) in zip(LoadingQuestion.all, zip(answers, expected)) {
          #expect(answer.sorted() == rows, "\(question.name), from \(form)")
          #expect(rows.contains { !$0.hasSuffix("|0") && $0 != "0" }, "\(question.name) has no answer")
        }
      }
    }
  }
}
