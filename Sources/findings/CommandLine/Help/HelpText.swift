/// Help, made from the tables of commands and options.
enum HelpText {
  /// The version of the program.
  static let version = "0.1.0"

  /// Columns of help: as wide as tables are where the terminal does not say.
  private static let columns = 100

  /// `findings help`.
  static func overview() -> String {
    let width = Command.all.map(\.name.count).max() ?? 0
    let commands = Command.all.map { "  " + padded($0.name, width) + "  " + $0.summary }
    let examples = Command.all.flatMap { $0.examples.prefix(2) }.map { "  \($0.line)\n      \($0.meaning)" }
    let statuses = HelpFacts.exitStatuses.map { "\($0.status.rawValue) \($0.meaning)" }
    return """
      \(HelpFacts.purpose)

      Examples:
      \(examples.joined(separator: "\n"))

      Usage: \(HelpFacts.usage)

      Commands:
      \(commands.joined(separator: "\n"))
        \(padded("help", width))  Show help on a command: findings help parse.

      \(HelpFacts.wrapped(HelpFacts.paths, to: columns).joined(separator: "\n"))

      Options:
        -h, --help     Show help.
            --version  Show the version.

      findings help --man writes the manual page: findings help --man | man -l -

      Exit status: \(statuses.joined(separator: "; ")).

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
