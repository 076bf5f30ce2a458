import Foundation
import Testing

/// What is wrong is said in one line that names the file and what to do; the rest is done all the same.
@Suite struct BadInputTests {
  private static let good = Program.fixtures + "/marlhaven-clas.txt"

  /// An input that cannot be read, and what the line about it must say.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var says: [String]

    init(_ name: String, _ bytes: [UInt8], says: [String]) {
      (testDescription, self.bytes, self.says) = (name, bytes, says)
    }
  }

  static let cases = [
    Case("empty", [], says: ["is empty", "give the text"]),
    Case("white space only", Array(" \n\u{0C}\n\t\n".utf8), says: ["is empty"]),
    Case(
      "binary", (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 31) },
      says: ["not text", "give the report as text"]),
    Case(
      "broken PDF", Array("%PDF-1.7\n1 0 obj\n".utf8),
      says: ["the PDF cannot be read (pdftotext ended with status 1)"]),
    Case(
      "no report", Array("Minutes of the meeting.\n\n1.1 Apologies were received.\n".utf8),
      says: ["no kind of report", "CLAS"]),
    Case(
      "contents only",
      Array(
        """
        Review of health services for Children Looked After and Safeguarding in Marlhaven

        Contents

        Summary of the review 4
        About the review 4
        The child’s journey 9
        Early help 9
        """.utf8), says: ["table of contents"]),
  ]

  @Test(arguments: cases)
  func unreadableInput(_ bad: Case) throws {
    try Program.with { program in
      try program.file("bad.txt", bad.bytes)
      let alone = try program.run(["parse", "bad.txt"])
      #expect(alone.status == 2)
      #expect(alone.output == "")
      #expect(alone.error.hasPrefix("findings: bad.txt: "))
      #expect(alone.error.split(separator: "\n").count == 1)
      for words in bad.says { #expect(alone.error.contains(words)) }

      let withGood = try program.run(["parse", "bad.txt", Self.good])
      #expect(withGood.status == 2)
      #expect(withGood.error == alone.error)
      #expect(withGood.output == (try program.run(["parse", Self.good])).output)

      let toFile = try program.run(["parse", "bad.txt", "-o", "out.json"])
      #expect(toFile.status == 2)
      #expect(try program.files() == ["bad.txt"])
    }
  }

  /// Without any report there is no answer, and no second complaint: "No finding fits" would be one.
  @Test(arguments: [
    ["list"], ["show", "1.1"], ["recommendations"], ["links"], ["organisations"], ["themes"], ["services"],
    ["diff", "Marlhaven", "Calderwick"], ["track", "Marlhaven"], ["summary"], ["check"], ["agreement", "ann.csv"],
    ["list", "--area", "Marlhaven", "--count"], ["check", "-f", "github"], ["list", "-f", "csv", "-o", "out.csv"],
    ["completions", "--list", "ids"],
  ])
  func noAnswerWithoutAReport(_ command: [String]) throws {
    try Program.with { program in
      try program.file("ann.csv", "id,services\nmarlhaven-clas/1.1,maternity\n")
      let result = try program.run(command + ["nowhere.txt"])
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(
        result.error == "findings: nowhere.txt: No such file or directory; check the path and its permissions\n")
      #expect(try program.files() == ["ann.csv"])
    }
  }

  @Test func missingFile() throws {
    try Program.with { program in
      let result = try program.run(["parse", "nowhere.txt"])
      #expect(result.status == 2)
      #expect(
        result.error == "findings: nowhere.txt: No such file or directory; check the path and its permissions\n")
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may read every file"))
  func unreadableFile() throws {
    try Program.with { program in
      try program.file("secret.txt", "text")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: program.folder.appending(path: "secret.txt").path)
      let result = try program.run(["parse", "secret.txt"])
      #expect(result.status == 2)
      #expect(result.error == "findings: secret.txt: Permission denied; check the path and its permissions\n")
    }
  }

  @Test func folderWithoutReports() throws {
    try Program.with { program in
      try program.file("empty/notes.doc", "text")
      let result = try program.run(["parse", "empty"])
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(
        result.error
          == "findings: empty: this folder holds no report; reports are files ending in .txt, .md or .pdf, or those written as .json or .jsonl\n"
      )
    }
  }

  @Test func truncatedTextIsReadAndSaidSo() throws {
    try Program.with { program in
      let text = try String(contentsOfFile: Self.good, encoding: .utf8)
      let end = try #require(text.range(of: "\n 3.9 ") ?? text.range(of: "\n3.9 "))
      try program.file("cut.txt", String(text[..<end.lowerBound]))
      let result = try program.run(["parse", "cut.txt", "-f", "jsonl"])
      #expect(result.status == 2)
      #expect(result.output.split(separator: "\n").count { $0.hasPrefix(#"{"type": "finding""#) } == 32)
      #expect(result.error.contains("cut.txt: the text ends before \"Next steps\""))
    }
  }

  @Test func windows1252IsReadAndSaidSo() throws {
    try Program.with { program in
      let text = try String(contentsOfFile: Self.good, encoding: .utf8).replacingOccurrences(of: "•", with: "-")
      let bytes = try #require(text.data(using: .windowsCP1252))
      try program.file("old.txt", [UInt8](bytes))
      let result = try program.run(["parse", "old.txt", "-f", "jsonl"])
      #expect(result.status == 0)
      #expect(result.error.contains("old.txt: the text is not UTF-8 and was read as Windows-1252"))
      #expect(result.output.contains("decoded-as-windows-1252"))
      #expect(result.output.contains("“"))
    }
  }

  @Test func lineOfMegabytes() throws {
    try Program.with { program in
      let long = String(repeating: "records were kept and ", count: 200_000)
      try program.file(
        "long.txt",
        "Summary of the review\n\nAbout the review\n\nContext of the review\n\n1. Early help\n\n1.1 Text " + long)
      let result = try program.run(["parse", "long.txt", "-f", "jsonl"])
      #expect(result.status == 2)
      #expect(result.output.contains("records were kept"))
    }
  }

  @Test func controlCharactersReachNoTerminal() throws {
    try Program.with { program in
      let text = try String(contentsOfFile: Self.good, encoding: .utf8)
      let hostile = text.replacingOccurrences(of: "Children", with: "Chil\u{1B}[31mdren\u{07}\u{9B}2J\u{202E}")
      try program.file("hostile\u{1B}[2J.txt", hostile)
      for format in ["json", "jsonl", "csv", "table"] {
        let result = try program.run(["parse", "hostile\u{1B}[2J.txt", "-f", format])
        #expect(result.status == 0)
        for text in [result.output, result.error] {
          #expect(
            !text.unicodeScalars.contains {
              ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || (0x7F..<0xA0).contains($0.value)
            })
          #expect(!text.contains("\u{202E}"))
        }
      }
    }
  }

  @Test func fullDisk() throws {
    try Program.with { program in
      let result = try program.shell("findings parse $FIXTURES/*clas* > /dev/full")
      #expect(result.status == 2)
      #expect(result.error.contains("findings: standard output: No space left on device"))
      let named = try program.shell("findings parse $FIXTURES/*clas* --output /dev/full")
      #expect(named.status == 2)
      #expect(named.error.contains("findings: /dev/full: No space left on device"))
      #expect(
        (try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType)
          == .typeCharacterSpecial)
    }
  }

  /// A stream that is closed from the start: no file takes its number, and what cannot be written is said.
  @Test func closedStreams() throws {
    try Program.with { program in
      let output = try program.shell("findings list $FIXTURES/marlhaven-clas.txt >&-")
      #expect(output.status == 2)
      #expect(output.error.hasPrefix("findings: standard output: Bad file descriptor; the answer is not written"))
      let file = try program.shell(
        "findings list --count $FIXTURES/marlhaven-clas.txt -o count >&- <&- 2>&-; cat count")
      #expect(file.output == "61\n")
      let input = try program.shell("findings list - $FIXTURES/marlhaven-clas.txt --count <&-")
      #expect(input.status == 2)
      #expect(input.output == "61\n")
      #expect(input.error.hasPrefix("findings: -: Bad file descriptor"))
      let error = try program.shell("findings list --count nowhere.txt $FIXTURES/marlhaven-clas.txt 2>&-")
      #expect(error.status == 2)
      #expect(error.output == "61\n")
    }
  }

  @Test func closedPipe() throws {
    try Program.with { program in
      let result = try program.shell(
        "set -o pipefail; findings parse $FIXTURES/*clas* $FIXTURES/*clas* | head -c 100 | wc -c")
      #expect(result.status == 0)
      #expect(result.error == "")
      #expect(result.output.trimmingCharacters(in: .whitespacesAndNewlines) == "100")
    }
  }

  @Test func outputOntoTheInputItself() throws {
    try Program.with { program in
      let text = try String(contentsOfFile: Self.good, encoding: .utf8)
      try program.file("report.txt", text)
      try FileManager.default.createSymbolicLink(
        atPath: program.folder.appending(path: "link.json").path, withDestinationPath: "report.txt")
      for output in ["report.txt", "./report.txt", "link.json"] {
        let result = try program.run(["parse", "report.txt", "-o", output])
        #expect(result.status == 2)
        #expect(result.error.hasPrefix("findings: --output \(output) is the report report.txt itself"))
      }
      #expect(try String(contentsOf: program.folder.appending(path: "report.txt"), encoding: .utf8) == text)
    }
  }

  @Test func outputThroughALinkKeepsLinkAndPermissions() throws {
    try Program.with { program in
      try program.file("real.json", "old")
      let real = program.folder.appending(path: "real.json").path
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
      try FileManager.default.createSymbolicLink(
        atPath: program.folder.appending(path: "link.json").path, withDestinationPath: "real.json")
      #expect(try program.run(["parse", Self.good, "-o", "link.json"]).status == 0)
      #expect(try String(contentsOfFile: real, encoding: .utf8).hasPrefix("[{"))
      #expect(try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? Int == 0o640)
      #expect(try program.files() == ["link.json", "real.json"])
      let link = program.folder.appending(path: "link.json").path
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.json")
    }
  }

  @Test func outputToADeviceIsWrittenInPlace() throws {
    try Program.with { program in
      let result = try program.shell("findings parse $FIXTURES/marlhaven-clas.txt -o /dev/stdout | head -c 2")
      #expect(result.output == "[{")
      #expect(
        try FileManager.default.attributesOfItem(atPath: "/dev/stdout")[.type] as? FileAttributeType
          == .typeSymbolicLink)
    }
  }

  @Test func pdfWithoutPdftotext() throws {
    try Program.with { program in
      try program.file("letter.pdf", "%PDF-1.7\n")
      let result = try program.run(["parse", "letter.pdf"], environment: ["PATH": "/nowhere"])
      #expect(result.status == 2)
      #expect(
        result.error.contains(
          "letter.pdf: a PDF is read with pdftotext, which is not installed; install it: apt-get"))
    }
  }

  @Test func pdfOnStandardInput() throws {
    try Program.with { program in
      let result = try program.run(["parse", "-"], input: Data("%PDF-1.7\n".utf8))
      #expect(result.status == 2)
      #expect(result.error == "findings: -: this is a PDF; give it by its path, not through a pipe\n")
    }
  }

  @Test(.enabled(if: Program.hasPdftotext, "pdftotext is not installed"))
  func brokenPDF() throws {
    try Program.with { program in
      try program.file("broken.pdf", "%PDF-1.7\n1 0 obj\n")
      let result = try program.run(["parse", "broken.pdf", Self.good])
      #expect(result.status == 2)
      #expect(
        result.error.hasPrefix(
          "findings: broken.pdf: the PDF cannot be read (pdftotext ended with status 1); check"))
      #expect(result.error.split(separator: "\n").count == 1)
      #expect(result.output == (try program.run(["parse", Self.good])).output)
    }
  }

  /// A program that is killed, and one that says nothing is no report.
  @Test func pdftotextThatFails() throws {
    try Program.with { program in
      try program.file("letter.pdf", "%PDF-1.7\n")
      try program.file("bin/pdftotext", "#!/bin/sh\nkill -9 $$\n")
      let tool = program.folder.appending(path: "bin/pdftotext").path
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
      let path = program.folder.appending(path: "bin").path
      let killed = try program.run(["parse", "letter.pdf"], environment: ["PATH": path])
      #expect(killed.error.contains("letter.pdf: the PDF cannot be read (pdftotext ended with status 137)"))
      try program.file("bin/pdftotext", "#!/bin/sh\necho '<!DOCTYPE html><doc><page></page></doc>'\n")
      let empty = try program.run(["parse", "letter.pdf"], environment: ["PATH": path])
      #expect(empty.error.contains("letter.pdf: this PDF holds no text, only pictures"))
      #expect(empty.status == 2)
    }
  }

  @Test func pdfInAFolderIsSaid() throws {
    try Program.with { program in
      try program.file("reports/letter.pdf", "%PDF-1.7\n")
      try program.file("reports/folder.txt/notes.doc", "text")
      let result = try program.run(["parse", "reports"])
      #expect(result.status == 2)
      #expect(result.error.hasPrefix("findings: reports/letter.pdf: "))
      #expect(result.error.split(separator: "\n").count == 1)
    }
  }

  @Test func outputInAFolderThatIsNotThere() throws {
    try Program.with { program in
      let result = try program.run(["parse", Self.good, "-o", "nowhere/out.json"])
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error.hasPrefix("findings: nowhere/out.json: No such file or directory"))
    }
  }
}
