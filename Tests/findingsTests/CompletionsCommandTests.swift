import Foundation
import Testing

@testable import findings

/// The completion scripts, run by the shells that they are for where those are here.
@Suite struct CompletionsCommandTests {
  /// Words of a command line, the last to be completed, and what bash offers.
  @Test(arguments: [
    (["par"], ["parse"]), (["comp"], ["completions"]), (["--v"], ["--version"]),
    (["parse", "--for"], ["--format"]),
    (["parse", "--format", "json"], ["json", "jsonl"]), (["parse", "--format", "=", "c"], ["csv"]),
    (["parse", "-f", "m"], ["markdown"]), (["check", "-f", "g"], ["github"]), (["completions", "z"], ["zsh"]),
    (["completions", "--list", "ar"], ["areas"]), (["help", "--ma"], ["--man", "--markdown"]),
    (["help", "agr"], ["agreement"]), (["parse", "--output", "x"], []), (["nothing", "x"], []),
    (["list", "--theme", "tra"], ["training", "transitions"]), (["themes", "--theme", "=", "neg"], ["neglect"]),
    (["recommendations", "-s", "mat"], ["maternity"]), (["list", "-j", "s"], ["strength"]),
    (["diff", "A", "B", "--kind", "jtai"], ["jtai-letter", "jtai-report"]),
    (["show", "marlhaven-clas/R2.1"], ["marlhaven-clas/R2.1"]), (["diff", "Marl"], ["Marlhaven"]),
    (["list", "--sort", "p"], ["published"]), (["services", "--by", "j"], ["judgement"]), (["parse", "rep"], []),
    (["recommendations", "--area", "M"], ["Marlhaven"]), (["recommendations", "-a", "x"], []),
    (["recommendations", "--provider", "Marl\\ Valley\\ C"], ["Marl\\ Valley\\ CCG"]),
  ])
  func bash(_ words: [String], _ offered: [String]) throws {
    try Program.with { program in
      let quoted = words.map { "'\($0)'" }.joined(separator: " ")
      let line = """
        export FINDINGS_REPORTS="$FIXTURES/marlhaven-clas.txt"; source <(findings completions bash)
        COMP_WORDS=(findings \(quoted)); COMP_CWORD=\(words.count); _findings; printf '%s\\n' "${COMPREPLY[@]}"
        """
      let result = try program.shell(line)
      #expect(result.error == "")
      #expect(result.output.split(separator: "\n").map(String.init) == offered)
    }
  }

  /// Where the function offers nothing, bash offers files and folders.
  @Test func bashOffersFilesElse() throws {
    try Program.with { program in
      let result = try program.shell("source <(findings completions bash); complete -p findings")
      #expect(result.output == "complete -o bashdefault -o default -F _findings findings\n")
    }
  }

  @Test(arguments: CompletionShell.allCases)
  func everyCommandAndOptionIsInTheScript(_ shell: CompletionShell) {
    let script = shell.script()
    for command in Command.all {
      #expect(script.contains(command.name))
      for option in command.options { #expect(script.contains(option.name), "\(command.name) --\(option.name)") }
    }
  }

  /// A summary may hold what the shell takes for its own.
  @Test(arguments: CompletionShell.allCases)
  func summariesAreQuoted(_ shell: CompletionShell) throws {
    let option = Option(name: "odd", short: nil, value: "WHAT", summary: "It's `odd`: [x] $HOME \\ \"q\"")
    let command = Command(
      name: "odd", summary: "It's $(touch made): [x]", operands: "REF... [PATH...]", options: [option],
      examples: [],
      run: { _ in .done })
    try Program.with { program in
      try program.file("script", shell.script([command]))
      // A shell that is not here has nothing to say.
      let result = try program.shell("command -v \(shell) > /dev/null || exit 0; \(Self.running(shell))")
      #expect(result.status == 0)
      #expect(result.error == "")
      #expect(try program.files() == ["script"])
    }
    // Where the summary stands in the script, its apostrophe is escaped.
    let quotes = shell.script([command]).split(separator: "\n").filter { $0.contains("It") }
    #expect(quotes.count == (shell == .bash ? 0 : 2))
    #expect(quotes.allSatisfy { !$0.contains("It's") }, "\(quotes)")
  }

  /// A line of bash by which a shell reads the script, and goes through what it says of commands and options.
  private static func running(_ shell: CompletionShell) -> String {
    switch shell {
    case .bash: "source ./script"
    case .zsh:
      "zsh -fc 'compdef() { }; _describe() { }; _arguments() { }; source ./script; "
        + "words=(findings o) CURRENT=2; _findings; words=(findings odd x) CURRENT=3; _findings; exit 0'"
    case .fish: "HOME=$PWD fish script"
    }
  }

  @Test(
    arguments: [
      ("ids", "marlhaven-clas/1.1", 82), ("reports", "marlhaven-clas", 1), ("areas", "Marlhaven", 1),
      ("sections", "Early help", nil), ("organisations", nil, nil),
    ] as [(String, String?, Int?)])
  func lists(_ list: String, _ first: String?, _ count: Int?) throws {
    try Program.with { program in
      let result = try program.run(["completions", "--list", list, Program.fixtures + "/marlhaven-clas.txt"])
      #expect(result.status == 0)
      let lines = result.output.split(separator: "\n").map(String.init)
      #expect(Set(lines).count == lines.count)
      #expect(first == nil || lines.first == first)
      #expect(count == nil ? lines.count > 1 : lines.count == count)
    }
  }

  /// The vocabulary is known without a report; of reports, labels of other vocabularies are known too.
  @Test(arguments: [
    ("themes", ["training", "neglect"], 36), ("services", ["maternity", "police"], 24),
  ])
  func labelsWithoutReports(_ list: String, _ some: [String], _ count: Int) throws {
    try Program.with { program in
      let result = try program.run(["completions", "--list", list])
      #expect(result.status == 0)
      #expect(result.error == "")
      let lines = result.output.split(separator: "\n").map(String.init)
      #expect(lines.count == count)
      #expect(Set(some).isSubset(of: lines))
      let parsed = try program.run(["parse", Program.fixtures + "/marlhaven-clas.txt"]).output
      try program.file(
        "other.json", parsed.replacing("\"services\": [\"emergency-care\"]", with: "\"services\": [\"night-care\"]")
      )
      let all = try program.run(["completions", "--list", list], environment: ["FINDINGS_REPORTS": "other.json"])
      #expect(all.output == result.output + (list == "services" ? "night-care\n" : ""))
    }
  }

  @Test(arguments: [
    ([], "one SHELL is needed: bash, zsh, fish"), (["bash", "zsh"], "one SHELL is needed"),
    (["bish"], "unknown SHELL \"bish\"; it is one of: bash, zsh, fish; did you mean \"bash\"?"),
    (["powershell"], "unknown SHELL \"powershell\"; it is one of: bash, zsh, fish"),
    (["--list", "ids"], "no PATH is given"),
  ])
  func wrongCommandLines(_ operands: [String], _ message: String) throws {
    try Program.with { program in
      let result = try program.run(["completions"] + operands)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error.hasPrefix("findings: " + message), "\(result.error)")
    }
  }
}
