/// What help, manual page and reference say alike, whatever the command.
enum HelpFacts {
  static let purpose = "findings reads inspection reports on how children in England are kept safe."

  static let usage = "findings COMMAND [OPTIONS] [PATH...]"

  static let paths =
    "A PATH is a report (.txt, .md, .pdf), a folder of reports, JSON or JSON Lines that findings parse wrote, or - for "
    + "standard input. Without a PATH the variable FINDINGS_REPORTS is used: paths separated by \":\"."

  /// What stands beside the commands of the table.
  static let help: [(line: String, meaning: String)] = [
    ("findings help [COMMAND]", "Show help, on a command: findings help parse."),
    ("findings help --man", "The manual page: findings help --man | man -l -"),
    ("findings help --markdown", "The reference of all commands as Markdown."),
    ("findings --version", "Show the version."),
  ]

  static let exitStatuses: [(status: ExitStatus, meaning: String)] = [
    (.done, "done"), (.foundSomething, "check found something to mend"),
    (.wrong, "the command line or an input was wrong"),
  ]

  static let environment: [(name: String, meaning: String)] = [
    ("FINDINGS_REPORTS", "Paths separated by \":\", used where no PATH is given."),
    ("COLUMNS", "The width of tables where the output is no terminal."),
  ]

  /// The lines of a text of so many columns at most, parted at spaces.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension Option {
  /// As it is written on a command line: `-f`, `--format FORMAT`.
  var spellings: [String] {
    (short.map { ["-\($0)"] } ?? []) + ["--" + name + (value.map { " " + $0 } ?? "")]
  }
}
