import Foundation
import Testing

@testable import findings

/// A folder that holds a report as PDF and as text, and reports that are given twice.
@Suite struct DoubledReportsTests {
  private static let letter = Program.fixtures + "/marlhaven-jtai-2018.pdf"
  private static let review = Program.fixtures + "/marlhaven-clas.txt"

  /// Files of a folder, and those that are read where there is pdftotext and where there is none.
  @Test(
    arguments: [
      (["a.pdf", "a.txt", "b.txt"], ["a.pdf", "b.txt"], ["a.txt", "b.txt"], ["r/a"]),
      (["a.md", "a.pdf", "a.txt"], ["a.pdf"], ["a.txt"], ["r/a"]),
      (["a.PDF", "a.md"], ["a.PDF"], ["a.md"], ["r/a"]),
      (["x/a.pdf", "x/a.txt", "y/a.txt"], ["x/a.pdf", "y/a.txt"], ["x/a.txt", "y/a.txt"], ["r/x/a"]),
      // Not of one name, or not one of them a PDF.
      (["a.pdf", "a.b.txt", "b.pdf"], ["a.pdf", "a.b.txt", "b.pdf"], ["a.pdf", "a.b.txt", "b.pdf"], []),
      (["a.md", "a.txt"], ["a.md", "a.txt"], ["a.md", "a.txt"], []), ([], [], [], []),
    ] as [([String], [String], [String], [String])])
  func read(_ files: [String], _ withTool: [String], _ without: [String], _ doubled: [String]) {
    var reports = DoubledReports(readsPDF: true)
    #expect(reports.single(of: files, in: "r/") == withTool)
    #expect(reports.names == doubled)
    reports = DoubledReports(readsPDF: false)
    #expect(reports.single(of: files, in: "r/") == without)
    #expect(reports.names == doubled)
  }

  /// One line, however many there are.
  @Test func said() {
    var reports = DoubledReports(readsPDF: true)
    #expect(reports.sentence == nil)
    _ = reports.single(of: ["a.pdf", "a.txt"], in: "r/")
    #expect(reports.sentence == "r/a stands there as PDF and as text; the PDF is read")
    _ = reports.single(of: (1...4).flatMap { ["\($0).pdf", "\($0).txt"] }, in: "s/")
    #expect(
      reports.sentence == "r/a, s/1, s/2 and 2 more stand there as PDF and as text; the PDFs are read")
    var texts = DoubledReports(readsPDF: false)
    _ = texts.single(of: ["a.pdf", "a.txt"], in: "")
    #expect(
      texts.sentence == "a stands there as PDF and as text; the text is read, as pdftotext is not installed")
  }

  @Test(.enabled(if: Program.hasPdftotext, "pdftotext is not installed"))
  func aFolder() throws {
    try Program.with { program in
      let pdf = try Data(contentsOf: URL(fileURLWithPath: Self.letter))
      try program.file("reports/letter.pdf", Array(pdf))
      let alone = try program.run(["list", "--count", "reports"])
      #expect(alone.error == "")
      try program.file("reports/letter.txt", "Minutes of a meeting.")
      let both = try program.run(["list", "--count", "reports"])
      #expect(both.status == 0)
      #expect(both.output == alone.output)
      #expect(
        both.error == "findings: reports/letter stands there as PDF and as text; the PDF is read\n")
      // What is named is read.
      let named = try program.run(["list", "--count", "reports/letter.pdf", "reports/letter.txt"])
      #expect(named.status == 2)
      #expect(named.error.hasPrefix("findings: reports/letter.txt: this is no kind of report"))
    }
  }

  @Test func aFolderWithoutPdftotext() throws {
    try Program.with { program in
      try program.file("reports/a.pdf", "%PDF-1.7\n")
      try program.file("reports/a.txt", String(contentsOfFile: Self.review, encoding: .utf8))
      let result = try program.run(["list", "--count", "reports"], environment: ["PATH": "/nowhere"])
      #expect(result.status == 0)
      #expect(result.output == "61\n")
      #expect(result.error.hasSuffix("the text is read, as pdftotext is not installed\n"))
    }
  }

  /// Every command that lists or counts says it, in one line.
  @Test(arguments: [
    ["list"], ["recommendations"], ["links"], ["organisations"], ["themes"], ["services"], ["summary"], ["check"],
    ["track", "Marlhaven"], ["diff", "Marlhaven", "Calderwick"], ["report", "-o", "-"],
  ])
  func aReportGivenTwice(_ command: [String]) throws {
    try Program.with { program in
      let text = try String(contentsOfFile: Self.review, encoding: .utf8)
      for number in 1...5 { try program.file("reports/\(number).txt", text) }
      let other = Program.fixtures + "/calderwick-clas-2016.md"
      let result = try program.run(command + ["reports", other])
      #expect(result.status == (command == ["check"] ? 1 : 0))
      #expect(
        result.error
          == "findings: marlhaven-clas is the id of 5 reports: reports/1.txt, reports/2.txt, reports/3.txt and 2 more; "
          + "where they are the same, give one of them, as its findings count 5 times\n")
      let two = try program.run(command + ["reports", other, other])
      #expect(
        two.error
          == "findings: 2 ids are of several reports each: calderwick-clas-2016, marlhaven-clas; "
          + "where they are the same, give one of each, as their findings count several times\n")
    }
  }

  /// The folder of inspections holds each of its 20 as PDF and as text. The PDFs are sound, which the texts are not all.
  @Test(
    .enabled(
      if: Program.hasPdftotext
        && FileManager.default.fileExists(atPath: Program.root.path + "/../shared/reports/jtai"),
      "the real reports are not here: ../shared/reports/jtai, or pdftotext is not installed"))
  func theFolderOfInspections() throws {
    try Program.with { program in
      let result = try program.run(["check", Program.root.path + "/../shared/reports/jtai"])
      #expect(result.status == 0)
      #expect(result.output == "Nothing to mend in 20 reports.\n")
      #expect(result.error.split(separator: "\n").count == 1)
      #expect(result.error.hasSuffix(" and 17 more stand there as PDF and as text; the PDFs are read\n"))
    }
  }
}
