/// The reference of all commands as Markdown, made from the same tables as the help.
enum CommandReference {
  static func text(_ commands: [Command] = Command.all) -> String {
    var text = "# Commands\n\nWhat the program answers, command by command.\n\n## Overview\n\n"
    text += HelpFacts.paths + "\n\n| Command | What it answers |\n|---|---|\n"
    text += commands.map { "| `\($0.name)` | \(cell($0.summary)) |\n" }.joined()
    text +=
      "\nExit status: "
      + HelpFacts.exitStatuses.map { "\($0.status.rawValue) \($0.meaning)" }
      .joined(separator: "; ") + ".\n"
    return text + commands.map(section).joined()
  }

  private static func section(_ command: Command) -> String {
    var text = "\n## findings \(command.name)\n\n\(command.summary)\n\n```\n"
    text += command.examples.map { "# \($0.meaning)\n\($0.line)\n" }.joined(separator: "\n")
    text +=
      "```\n\nUsage: `findings \(command.name) [OPTIONS] \(command.operands)`\n\n| Option | Meaning |\n|---|---|\n"
    for option in command.options + [Command.helpOption] {
      let spellings = option.spellings.map { "`\($0)`" }.joined(separator: ", ")
      text += "| \(spellings) | \(cell(option.summary)) |\n"
    }
    return text
  }

  /// Text in a cell of a table: a bar would end it.
  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
