import FindingsOutput

/// Options that mean the same in every command.
extension Option {
  /// The format of an answer; the first is the default.
  static func format(_ summary: String) -> Option {
    Option(
      name: "format", short: "f", value: "FORMAT", summary: summary,
      choices: OutputFormat.allCases.map(\.rawValue))
  }

  static let output = Option(
    name: "output", short: "o", value: "FILE", summary: "Write to FILE, whole or not at all.")

  static let width = Option(
    name: "width", short: nil, value: "COLUMNS", summary: "Width of tables; that of the terminal, else 100.")

  static let organisations = Option(
    name: "organisations", short: nil, value: "FILE",
    summary: "Organisations of your own beside those that are known (CSV; see the documentation).")

  static let vocabulary = Option(
    name: "vocabulary", short: nil, value: "FILE",
    summary: "A vocabulary of your own in place of the built-in one, or beside it (line \"extends built-in\").")

  static let provider = Option(
    name: "provider", short: "p", value: "NAME",
    summary: "Addressed to this organisation: any name or abbreviation, in any case.")

  static let withPredecessors = Option(
    name: "with-predecessors", short: nil, value: nil,
    summary: "With --provider: also to those whose duties it took over, step by step.")

  static let area = Option(name: "area", short: "a", value: "AREA", summary: "Only reports on this area.")

  static let cited = Option(name: "cited", short: nil, value: nil, summary: "Only those that a finding cites.")
  static let uncited = Option(name: "uncited", short: nil, value: nil, summary: "Only those that no finding cites.")

  static let text = Option(
    name: "text", short: "t", value: "WORDS", summary: "Only those with these words in their text.")

  /// What every command that shows an answer understands.
  static let answer: [Option] = [
    .format("table (default), markdown, csv, json or jsonl."), .output, .width, .organisations,
    .vocabulary,
  ]
}
