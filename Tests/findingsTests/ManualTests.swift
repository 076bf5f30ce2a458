import Foundation
import Testing

@testable import findings

/// The manual page and the reference, which are made from the table of commands.
@Suite struct ManualTests {
  /// What a line of the manual page may begin with after a dot; all else would be lost in setting it.
  private static let requests: Set = [".TH", ".SH", ".SS", ".TP", ".PP"]

  @Test func theManualPage() throws {
    try Program.with { program in
      let result = try program.run(["help", "--man"])
      #expect(result.status == 0)
      let lines = result.output.split(separator: "\n").map(String.init)
      #expect(lines.first == ".TH FINDINGS 1 \"\" \"findings \(HelpText.version)\" \"User Commands\"")
      for line in lines where line.hasPrefix(".") || line.hasPrefix("'") {
        #expect(Self.requests.contains(String(line.prefix(3))), "\(line)")
      }
      for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "HELP", "EXIT STATUS", "ENVIRONMENT"] {
        #expect(lines.contains(".SH \(section)"))
      }
      for command in Command.all {
        #expect(lines.contains { $0.hasPrefix(".SS \"findings \(command.name) [OPTIONS]") }, "\(command.name)")
      }
      #expect(lines.contains("\\fB\\-f, \\-\\-format FORMAT\\fR"))
      #expect(lines.contains("\\fBFINDINGS_REPORTS\\fR"))
      #expect(lines.contains("\\fB1\\fR"))
    }
  }

  /// Text of the table is no markup.
  @Test func markupInTheTable() {
    let command = Command(
      name: "odd", summary: ".SH begins as a request", operands: "", options: [],
      examples: [("'a \\n \"b\" --c", "Says \\fBso\\fR.")], run: { _ in .done })
    let page = ManualPage.text([command])
    #expect(page.contains("\n\\&.SH begins as a request\n"))
    #expect(page.contains("\\fB\\&'a \\en \\(dqb\\(dq \\-\\-c\\fR\nSays \\efBso\\efR.\n"))
  }

  /// The reference in the documentation is the one that the program writes. To renew it:
  ///
  ///     findings help --markdown > Sources/InspectionReports/InspectionReports.docc/Commands.md
  @Test func theReferenceIsUpToDate() throws {
    let path = Program.root.appending(path: "Sources/InspectionReports/InspectionReports.docc/Commands.md")
    #expect(try String(contentsOf: path, encoding: .utf8) == CommandReference.text())
  }

  @Test func theReference() throws {
    try Program.with { program in
      let result = try program.run(["help", "--markdown"])
      #expect(result.status == 0)
      #expect(result.output == CommandReference.text())
      for command in Command.all { #expect(result.output.contains("\n## findings \(command.name)\n")) }
      #expect(result.output.contains("| `-f`, `--format FORMAT` |"))
      #expect(result.output.contains("\nExit status: 0 done; 1 check found something to mend; 2 the command line"))
    }
  }

  @Test func wrappedText() {
    #expect(HelpFacts.wrapped("a bb ccc dddd", to: 5) == ["a bb", "ccc", "dddd"])
    #expect(HelpFacts.wrapped("longer than", to: 3) == ["longer", "than"])
    #expect(HelpFacts.wrapped("", to: 3) == [])
  }
}
