/// The shells that completion scripts are written for.
enum CompletionShell: String, CaseIterable {
  case bash, zsh, fish

  /// The script, made from the table of commands.
  func script(_ commands: [Command] = Command.all) -> String {
    switch self {
    case .bash: BashCompletion.script(commands)
    case .zsh: ZshCompletion.script(commands)
    case .fish: FishCompletion.script(commands)
    }
  }

  /// What stands after `findings help`.
  static let helpOptions = ["--man", "--markdown"]

  /// What the program is asked for on a line of a script, without what it says on standard error.
  static func asking(_ list: CompletionList) -> String {
    "findings completions --list \(list.rawValue) 2>/dev/null"
  }

  /// A text as one word of a shell.
  static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
