import Foundation
import Testing

/// No answer for people is wider than the width asked for, or than the terminal.
@Suite struct NarrowTerminalTests {
  private static let reports =
    ["marlhaven-clas.txt", "calderwick-clas-2016.md", "marlhaven-action-plan.txt"].map {
      Program.fixtures + "/" + $0
    }
  private static let script = "/usr/bin/script"

  private static func widest(_ output: String) -> Int {
    output.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
  }

  @Test(
    arguments: [
      ["parse", "-f", "table"], ["list"], ["list", "--text", "risk"], ["recommendations"], ["links"],
      ["recommendations", "-p", "Marl Valley CCG", "--with-predecessors"], ["organisations"], ["themes"],
      ["services"],
      ["themes", "--by", "section"], ["diff", "Marlhaven", "Calderwick"], ["track", "Marlhaven"], ["summary"],
      ["diff", "Marlhaven", "Calderwick", "--findings"],
      ["show", "marlhaven-clas/3.9", "marlhaven-clas/R2.1", "--why"],
    ], [60, 72])
  func answers(_ command: [String], _ width: Int) throws {
    try Program.with { program in
      let result = try program.run(command + ["--width", "\(width)"] + Self.reports)
      #expect(result.status == 0)
      #expect(Self.widest(result.output) > width / 2)
      #expect(Self.widest(result.output) <= width)
    }
  }

  @Test(arguments: [["vocabulary"], ["vocabulary", "--terms"], ["agreement", "ann.csv", "--against", "ben.csv"]])
  func answersWithoutReports(_ command: [String]) throws {
    try Program.with { program in
      try program.file("ann.csv", "id,services\n1,maternity\n2,emergency-care\n")
      try program.file("ben.csv", "id,services\n1,health-visiting\n2,emergency-care\n")
      let result = try program.run(command + ["--width", "60"])
      #expect(result.status == 0)
      #expect(Self.widest(result.output) <= 60)
    }
  }

  /// On a terminal of 40 columns tables are as narrow as they can be, and not as wide as without a terminal.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: script), "there is no script(1) to make a terminal"))
  func aNarrowTerminal() throws {
    try Program.with { program in
      let line = "script -qec 'stty cols 40; findings list $FIXTURES/marlhaven-clas.txt' /dev/null"
      let result = try program.shell(line)
      #expect(result.status == 0)
      #expect(result.output.contains("marlhaven-clas"))
      #expect(Self.widest(result.output) == 60)
    }
  }
}
