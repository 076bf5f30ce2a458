import Testing

/// Help, version, and command lines that cannot be followed.
@Suite struct UsageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var says: String

    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: [String], says: String) {
      (self.arguments, self.says) = (arguments, says)
    }
  }

  static let wrong = [
    Case(["parce"], says: "unknown command \"parce\"; did you mean \"parse\"? (findings help says more)"),
    Case(["zzzzzzzzzz"], says: "unknown command \"zzzzzzzzzz\"; the commands are: parse, list, show, "),
    Case(["help", "nonsense"], says: "unknown command \"nonsense\"; the commands are: parse, list, show, "),
    // "--help" has as many letters, and nothing else in common.
    Case(["summary", "--theme", "x"], says: "unknown option \"--theme\" (findings help summary says more)"),
    Case(["links", "--tekst", "x"], says: "unknown option \"--tekst\"; did you mean \"--text\"?"),
    Case(["--verson"], says: "unknown option \"--verson\"; did you mean \"--version\"? (findings help says more)"),
    Case(
      ["parse", "--fromat=csv"],
      says: "unknown option \"--fromat\"; did you mean \"--format\"? (findings help parse says more)"),
    Case(["parse", "-z"], says: "unknown option \"-z\""),
    Case(["parse", "--format"], says: "--format needs a value: FORMAT"),
    Case(
      ["parse", "--format", "xml", "x"], says: "--format cannot be \"xml\"; it is one of: json, jsonl, csv, table"),
    Case(["parse", "--width", "wide", "x"], says: "--width cannot be \"wide\"; it is a number from 60 to 10000"),
    Case(["parse", "--help=x"], says: "--help takes no value"),
    Case(
      ["parse"],
      says: "no PATH is given; name a report, a folder of reports, or - for standard input, or set FINDINGS_REPORTS"
    ),
    Case(["help", "parce"], says: "unknown command \"parce\"; did you mean \"parse\"?"),
  ]

  @Test(arguments: wrong)
  func wrongCommandLines(_ wrong: Case) throws {
    try Program.with { program in
      let result = try program.run(wrong.arguments)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error.hasPrefix("findings: " + wrong.says))
      #expect(result.error.split(separator: "\n").count == 1)
    }
  }

  @Test func operandsAfterTwoDashesAreNoOptions() throws {
    try Program.with { program in
      let result = try program.run(["parse", "--", "--format"])
      #expect(result.status == 2)
      #expect(result.error == "findings: --format: No such file or directory; check the path and its permissions\n")
    }
  }

  @Test(arguments: [["help"], ["--help"], ["-h"], ["help", "help"]])
  func overview(_ arguments: [String]) throws {
    try Program.with { program in
      let result = try program.run(arguments)
      #expect(result.status == 0)
      #expect(result.error == "")
      #expect(result.output.contains("Usage: findings COMMAND [OPTIONS] [PATH...]"))
      for command in ["parse  ", "recommendations  ", "organisations  "] {
        #expect(result.output.contains("\n  \(command)"), "\(command)")
      }
    }
  }

  @Test(arguments: [["help", "parse"], ["parse", "--help"], ["parse", "-h", "x"]])
  func helpOnACommand(_ arguments: [String]) throws {
    try Program.with { program in
      let result = try program.run(arguments)
      #expect(result.status == 0)
      #expect(result.output.contains("Examples:\n  findings parse report.txt\n"))
      #expect(result.output.contains("  -o, --output FILE         Write to FILE, whole or not at all."))
    }
  }

  @Test func version() throws {
    try Program.with { program in
      let result = try program.run(["--version"])
      #expect(result.status == 0)
      #expect(result.output == "findings 0.1.0\n")
    }
  }

  /// Without a command there is help, but on standard error: a script that forgot it must not go on.
  @Test func noCommand() throws {
    try Program.with { program in
      let result = try program.run([])
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error.contains("Usage: findings COMMAND"))
    }
  }
}
