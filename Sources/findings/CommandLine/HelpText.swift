/// Help, made from the tables of commands and options.
enum HelpText {
  /// The version of the program.
  static let version = "0.1.0"

  /// `findings help`.
  static func overview() -> String {
    let width = Command.all.map(\.name.count).max() ?? 0
    let commands = Command.all.map { "  " + padded($0.name, width) + "  " + $0.summary }
    let examples = Command.all.flatMap { $0.examples.prefix(2) }.map { "  \($0.line)\n      \($0.meaning)" }
    return """
      findings reads inspection reports on how children in England are kept safe.

      Examples:
      \(examples.joined(separator: "\n"))

      Usage: findings COMMAND [OPTIONS] [PATH...]

      Commands:
      \(commands.joined(separator: "\n"))
        \(padded("help", width))  Show help on a command: findings help parse.

      A PATH is a report (.txt, .md, .pdf), a folder of reports, or - for standard input. Without a PATH
      the variable FINDINGS_REPORTS is used: paths separated by ":".

      Options:
        -h, --help     Show help.
            --version  Show the version.

      Exit status: 0 done; 2 the command line or an input was wrong.

      """
  }

  /// `findings help COMMAND`.
  static func command(_ command: Command) -> String {
    let examples = command.examples.map { "  \($0.line)\n      \($0.meaning)" }
    let options = command.options + [Command.helpOption]
    let width = options.map { spelling($0).count }.max() ?? 0
    let lines = options.map { "  " + padded(spelling($0), width) + "  " + $0.summary }
    return """
      \(command.summary)

      Examples:
      \(examples.joined(separator: "\n"))

      Usage: findings \(command.name) [OPTIONS] \(command.operands)

      Options:
      \(lines.joined(separator: "\n"))

      """
  }

  private static func spelling(_ option: Option) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    return short + "--" + option.name + (option.value.map { " " + $0 } ?? "")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
