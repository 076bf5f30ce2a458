import Foundation
import Testing

/// A pdftotext that is not what it should be, and what is said of it.
@Suite(.timeLimit(.minutes(10))) struct PDFToolTests {
  private static let pages = "echo '<!DOCTYPE html><doc><page width=\"1\"></page></doc>'"
  private static let noText = "letter.pdf: this PDF holds no text, only pictures"

  /// Runs the program on a PDF with a script in the place of pdftotext.
  private func parse(_ program: Program, with script: String, path: String = "bin") throws -> Program.Result {
    try program.file("letter.pdf", "%PDF-1.7\n")
    try tool(program, "bin", script)
    let folders = path.split(separator: ":").map { program.folder.appending(path: String($0)).path }
    return try program.run(
      ["parse", "letter.pdf"], environment: ["PATH": (folders + ["/usr/bin", "/bin"]).joined(separator: ":")])
  }

  private func tool(_ program: Program, _ folder: String, _ script: String, permissions: Int = 0o755) throws {
    try program.file("\(folder)/pdftotext", "#!/bin/sh\n\(script)\n")
    let path = program.folder.appending(path: "\(folder)/pdftotext").path
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
  }

  @Test func failsWithAMessage() throws {
    try Program.with { program in
      let result = try parse(program, with: #"printf '\nSyntax Error: \033[31mno trailer\nmore\n' >&2; exit 3"#)
      #expect(result.status == 2)
      #expect(
        result.error == "findings: letter.pdf: the PDF cannot be read (pdftotext ended with status 3); "
          + "check that it opens, or give its text; pdftotext says: Syntax Error:  [31mno trailer\n")
    }
  }

  @Test func failsAfterItsOutputIsClosed() throws {
    try Program.with { program in
      let result = try parse(program, with: Self.pages + "; exec >&-; sleep 1; exit 4")
      #expect(result.error.contains("(pdftotext ended with status 4)"))
      #expect(result.output == "")
    }
  }

  @Test func writesWithoutEnd() throws {
    try Program.with { program in
      let result = try parse(program, with: "exec yes")
      #expect(result.status == 2)
      #expect(
        result.error
          == "findings: letter.pdf: pdftotext wrote more than 512 MB for this PDF and was stopped; give its text\n")
    }
  }

  /// What it leaves running holds its output open, and is not waited for.
  @Test func leavesAnotherProgramBehind() throws {
    try Program.with { program in
      let start = ContinuousClock.now
      let result = try parse(program, with: "sleep 300 &\n" + Self.pages)
      #expect(result.error.contains(Self.noText))
      #expect(ContinuousClock.now - start < .seconds(30))
    }
  }

  /// The program itself ignores a closed pipe; what it starts must not.
  @Test func endsWhereItsReaderDoes() throws {
    try Program.with { program in
      let result = try parse(program, with: "yes | head -n 1 > /dev/null; exit 1")
      #expect(result.error.hasSuffix("(pdftotext ended with status 1); check that it opens, or give its text\n"))
    }
  }

  @Test func cannotBeRun() throws {
    try Program.with { program in
      try program.file("letter.pdf", "%PDF-1.7\n")
      try program.file("bin/pdftotext", "#!/nowhere/sh\n")
      let path = program.folder.appending(path: "bin/pdftotext").path
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      let result = try program.run(
        ["parse", "letter.pdf"], environment: ["PATH": program.folder.appending(path: "bin").path])
      #expect(result.status == 2)
      #expect(result.error.contains("letter.pdf: pdftotext cannot be run (No such file or directory)"))
    }
  }

  /// Folders and files that may not be run are passed over on the PATH.
  @Test func onlyAProgramIsTakenForIt() throws {
    try Program.with { program in
      try program.file("folder/pdftotext/notes", "text")
      try tool(program, "text", "exit 9", permissions: 0o644)
      #expect(try parse(program, with: Self.pages, path: "folder:text:bin").error.contains(Self.noText))
    }
  }

  /// What stands before a PDF in its first kilobyte is passed over; a file that says so later is none.
  @Test(arguments: [(0, true), (500, true), (1019, true), (1020, false), (5000, false)])
  func pdfWithBytesBefore(_ count: Int, _ isPDF: Bool) throws {
    try Program.with { program in
      try tool(program, "bin", Self.pages)
      let before = String(String(repeating: "mail text\n", count: count / 10 + 1).prefix(count))
      try program.file("letter.pdf", before + "%PDF-1.7\n")
      let result = try program.run(
        ["parse", "letter.pdf"], environment: ["PATH": program.folder.appending(path: "bin").path])
      #expect(result.status == 2)
      #expect(result.error.contains(isPDF ? Self.noText : "this is no kind of report that is known"))
      let piped = try program.run(["parse", "-"], input: Data((before + "%PDF-1.7\n").utf8))
      #expect(piped.error.contains("this is a PDF; give it by its path") == isPDF)
    }
  }
}
