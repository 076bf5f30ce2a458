import FindingsOutput
import InspectionReports

extension Command {
  /// `findings completions`: scripts by which a shell completes command lines.
  static let completions = Command(
    name: "completions",
    summary: "Write the script by which bash, zsh or fish completes command lines.",
    operands: "SHELL",
    options: [
      Option(
        name: "list", short: nil, value: "WHAT",
        summary:
          "List what the vocabulary and the reports of PATH or FINDINGS_REPORTS hold, as the scripts ask for it.",
        choices: CompletionList.allCases.map(\.rawValue))
    ],
    examples: [
      (
        "source <(findings completions bash)", "Completions in this bash; put the line into ~/.bashrc to keep them."
      ),
      ("findings completions zsh > ~/.zfunc/_findings", "For zsh, in a folder that fpath names."),
      ("findings completions fish > ~/.config/fish/completions/findings.fish", "For fish."),
      ("findings completions --list themes", "The themes that --theme knows, a line each."),
      ("findings completions --list areas reports/", "The areas of the reports, a line each."),
    ],
    run: { try CompletionsCommand($0).run() })
}

/// Writes completion scripts, and what they ask for.
struct CompletionsCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws -> ExitStatus {
    if let list = arguments.value("list").flatMap(CompletionList.init) {
      let (reports, isWrong) = try reports(for: list)
      try write(list.values(in: reports).map { PrintableText.cleaned($0) + "\n" }.joined())
      return isWrong ? .wrong : .done
    }
    try write(shell().script())
    return .done
  }

  /// No report need be given for what is known without.
  private func reports(for list: CompletionList) throws -> (reports: [Report], isWrong: Bool) {
    if !list.needsReports && !InputPaths.areGiven(arguments, environment: Terminal.environment) {
      return ([], false)
    }
    return try ReportFiles(arguments).all()
  }

  private func shell() throws -> CompletionShell {
    let shells = CompletionShell.allCases.map(\.rawValue)
    guard let name = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError(
        message: "one SHELL is needed: \(shells.joined(separator: ", "))", command: arguments.command)
    }
    guard let shell = CompletionShell(rawValue: name) else {
      throw UsageError(
        message: "unknown SHELL \"\(name)\"; it is one of: \(shells.joined(separator: ", "))"
          + NearestName.hint(name, among: shells),
        command: arguments.command)
    }
    return shell
  }

  private func write(_ text: String) throws {
    var output = try Output(nil)
    try output.add(Array(text.utf8))
    try output.finish()
  }
}
