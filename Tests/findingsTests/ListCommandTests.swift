import Foundation
import Testing

/// `findings list` as users run it.
@Suite struct ListCommandTests {
  private static let marlhaven = Program.fixtures + "/marlhaven-clas.txt"
  private static let shared = Program.root.path + "/../shared/reports"

  @Test(arguments: [
    ([], 61), (["--uncited"], 23), (["--cited"], 38), (["--section", "early help"], 13),
    (["--section", "Early help", "--section", "Governance"], 18), (["--section", "Early help", "--uncited"], 6),
    (["--recommendation", "2.1"], 3), (["--recommendation", "marlhaven-clas/R2.1", "-r", "2.2"], 5),
    (["--text", "no such words"], 0), (["--kind", "clas-review"], 61), (["--kind", "jtai-letter"], 0),
  ])
  func counts(_ options: [String], _ count: Int) throws {
    try Program.with { program in
      let result = try program.run(["list", "--count"] + options + [Self.marlhaven])
      #expect(result.status == 0)
      #expect(result.output == "\(count)\n")
      let rows = try program.run(["list", "--format", "csv"] + options + [Self.marlhaven])
      #expect(rows.output.split(separator: "\r\n").count == count + 1)
    }
  }

  /// How many fit, whatever is shown of them.
  @Test func countIsOfAllThatFit() throws {
    try Program.with { program in
      for options in [["--limit", "2"], ["--limit", "2", "--sort", "length"], ["--limit", "500"]] {
        let result = try program.run(["list", "--count"] + options + [Self.marlhaven])
        #expect(result.output == "61\n")
      }
      let rows = try program.run(["list", "--limit", "7", "-f", "csv", Self.marlhaven])
      #expect(rows.output.split(separator: "\r\n").count == 7 + 1)
    }
  }

  /// Whole text in every format but tables, and one row a finding.
  @Test func forPrograms() throws {
    try Program.with { program in
      let result = try program.run(["list", "--text", "PAEDIATRIC liaison", "-f", "jsonl", Self.marlhaven])
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.first?.hasPrefix("{\"id\": \"marlhaven-clas/1.3\", \"report\": \"marlhaven-clas\", ") == true)
      #expect(
        lines.first?.contains("a backlog of nine days had built up over Easter. (Recommendation 2.2)\"}") == true)
      #expect(lines.last?.hasPrefix("{\"id\": \"marlhaven-clas/2.6\"") == true)
    }
  }

  @Test func orderAndLimit() throws {
    try Program.with { program in
      let result = try program.run(["list", "--sort", "number", "--limit", "11", Self.marlhaven])
      let lines = result.output.split(separator: "\n").map(String.init)
      #expect(lines.first == "marlhaven-clas")
      #expect(lines.last == "The first 11 of 61 findings.")
      #expect(lines[2...11].map { String($0.prefix { $0 != " " }) } == (1...10).map { "1.\($0)" })
      #expect(lines.allSatisfy { $0.count <= 100 })
    }
  }

  /// Words of Derby's review and letter, looked up in their text: PARIS is no part of "comparison", and the quotation marks round
  /// "Think Family" are typographic there. Samantha is in a box, not in a finding.
  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: shared), "the real reports are not here: ../shared/reports"),
    arguments: [
      ("derby-clas", "PARIS", ["3.15", "5.2.1"]), ("derby-clas", "\"Think Family\"", ["5.3.8"]),
      ("derby-clas", "MARAC", ["3.15"]), ("derby-clas", "FGM", ["5.1.2"]), ("derby-clas", "liquid  logic", ["4.6"]),
      ("derby-jtai-2019", "Samantha", []),
    ])
  func words(_ name: String, _ words: String, _ numbers: [String]) throws {
    try Program.with { program in
      let result = try program.run(["list", "--text", words, "-f", "json", "\(Self.shared)/\(name).txt"])
      let rows = try #require(try JSONSerialization.jsonObject(with: result.bytes) as? [[String: Any]])
      #expect(rows.map { $0["number"] as? String } == numbers)
    }
  }

  @Test func nothingFits() throws {
    try Program.with { program in
      let result = try program.run(["list", "--text", "no such words", Self.marlhaven])
      #expect(result.output == "No finding fits.\n")
      #expect(result.status == 0)
    }
  }

  /// On no terminal there is no colour unless it is asked for; only tables have any.
  @Test(arguments: [
    ([], false), (["--color", "never"], false), (["--color", "always"], true),
    (["--color", "always", "--format", "csv"], false), (["--color", "always", "--format", "markdown"], false),
  ])
  func colour(_ options: [String], _ isColoured: Bool) throws {
    try Program.with { program in
      let result = try program.run(["list", "--text", "booked"] + options + [Self.marlhaven])
      #expect(result.output.contains("\u{1B}[1;31mbooked\u{1B}[0m") == isColoured)
      #expect(result.output.contains("\u{1B}") == isColoured)
      #expect(result.output.contains("booked"))
    }
  }

  @Test(arguments: [
    (["--theme", "risk"], "--theme \"risk\" is no theme; the nearest are: risk-assessment"),
    (["--service", "matternity"], "--service \"matternity\" is no service; the nearest are: maternity"),
    (
      ["--section", "Early hlp"],
      "--section \"Early hlp\" is the heading of no finding; the nearest are: Early help"
    ),
    (
      ["--section", "training"],
      "--section \"training\" is the heading of no finding; the nearest are: Training and supervision"
    ),
    (["--recommendation", "9.99"], "--recommendation \"9.99\" is in no report"),
    (
      ["--kind", "clas"],
      "--kind cannot be \"clas\"; it is one of: clas-review, jtai-letter, jtai-report, action-plan"
    ),
    (
      ["--judgement", "good"], "--judgement cannot be \"good\"; it is one of: strength, improvement, mixed, context"
    ),
    (["--area", "Marlhavn"], "no report is on the area \"Marlhavn\"; did you mean \"Marlhaven\"?"),
    (["--limit", "0"], "--limit cannot be \"0\"; it is a number from 1"),
    (["--cited", "--uncited"], "--cited and --uncited leave nothing"),
    (["--with-predecessors"], "--with-predecessors needs --provider NAME"),
  ])
  func wrongCommandLines(_ options: [String], _ message: String) throws {
    try Program.with { program in
      let result = try program.run(["list"] + options + [Self.marlhaven])
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error.hasPrefix("findings: " + message), "\(result.error)")
    }
  }

  /// Services and themes go by their names, too.
  @Test(arguments: [["--service", "Emergency and urgent care"], ["--theme", "think family"], ["--theme", "FGM"]])
  func namesOfLabels(_ options: [String]) throws {
    try Program.with { program in
      let result = try program.run(["list", "--count"] + options + [Self.marlhaven])
      #expect(result.status == 0)
    }
  }
}
