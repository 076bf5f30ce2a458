/// One command of the program, as a table entry from which help and parsing are made.
///
/// A further command is a file in `Commands` with such an entry, and its name in `Command.all`.
struct Command: Sendable {
  var name: String
  /// One line: what it answers.
  var summary: String
  /// What stands after the options: `[PATH...]`.
  var operands: String
  var options: [Option]
  /// Command lines to start from, with what each does.
  var examples: [(line: String, meaning: String)]
  var run: @Sendable (Arguments) throws -> ExitStatus

  static let all: [Command] = [
    .parse, .list, .show, .recommendations, .links, .organisations, .themes, .services, .diff, .track, .summary,
    .report, .check, .agreement, .vocabulary, .completions,
  ]

  /// Every command understands this one.
  static let helpOption = Option(name: "help", short: "h", value: nil, summary: "Show this help.")
}

/// An option of a command.
struct Option: Sendable {
  /// Without its dashes.
  var name: String
  var short: Character?
  /// What the value stands for, in capitals; nil for an option without one.
  var value: String?
  var summary: String
  /// The values that may be given; empty where any may.
  var choices: [String] = []
}

/// What the program says to the shell.
enum ExitStatus: Int32 {
  case done = 0
  /// `check` found something to mend.
  case foundSomething = 1
  /// The command line or an input was wrong.
  case wrong = 2
}

/// A command line that cannot be followed: what is wrong, and what to do.
struct UsageError: Error {
  var message: String
  /// The command whose help to point at.
  var command: String?
}
