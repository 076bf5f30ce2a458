/// The completion script for fish, 3.0 and later: `findings completions fish > ~/.config/fish/completions/findings.fish`.
enum FishCompletion {
  static func script(_ commands: [Command]) -> String {
    let names = commands.map { "complete -c findings -n __findings_begins -a \($0.name) -d \(quoted($0.summary))" }
    let help = commands.map(\.name).joined(separator: " ")
    let helpOptions = CompletionShell.helpOptions.map {
      "complete -c findings -n '__findings_is help' -l \($0.drop { $0 == "-" })"
    }
    return """
      # Completions of findings for fish.

      function __findings_begins
        test (count (commandline -opc)) -eq 1
      end

      function __findings_is
        set -l words (commandline -opc)
        test (count $words) -gt 1; and test $words[2] = $argv[1]
      end

      complete -c findings -f
      \(names.joined(separator: "\n"))
      complete -c findings -n __findings_begins -a help -d 'Show help.'
      complete -c findings -n '__findings_is help' -a '\(help)'
      \(helpOptions.joined(separator: "\n"))
      \(commands.flatMap(lines).joined(separator: "\n"))

      """
  }

  private static func lines(_ command: Command) -> [String] {
    let start = "complete -c findings -n '__findings_is \(command.name)'"
    let options = (command.options + [Command.helpOption]).map { option in
      start + (option.short.map { " -s \($0)" } ?? "") + " -l \(option.name)"
        + (CompletionValue(option).map(value) ?? "") + " -d \(quoted(option.summary))"
    }
    let operands = CompletionValue.operands(of: command).compactMap { operand -> String? in
      switch operand {
      case .words, .asked: start + offered(operand)
      case .files: start + " -F"
      case .anything: nil
      }
    }
    return options + operands
  }

  /// `-x`: a value must follow, and files are not offered for it; `-r`: they are.
  private static func value(_ value: CompletionValue) -> String {
    value == .files ? " -r -F" : " -x" + offered(value)
  }

  private static func offered(_ value: CompletionValue) -> String {
    switch value {
    case .words(let words): " -a \(quoted(words.joined(separator: " ")))"
    case .asked(let lists):
      " -a " + quoted(lists.map { "(\(CompletionShell.asking($0)))" }.joined(separator: " "))
    case .files, .anything: ""
    }
  }

  /// In fish's single quotes a backslash escapes.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
