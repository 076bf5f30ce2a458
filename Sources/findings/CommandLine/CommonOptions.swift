import FindingsOutput
import InspectionReports

/// Options that mean the same in every command.
extension Option {
  /// The format of an answer; the first is the default.
  ///
  /// - Parameter others: formats that this command has beside the common ones.
  static func format(_ summary: String, and others: [String] = []) -> Option {
    Option(
      name: "format", short: "f", value: "FORMAT", summary: summary,
      choices: OutputFormat.allCases.map(\.rawValue) + others)
  }

  static let output = Option(
    name: "output", short: "o", value: "FILE", summary: "Write to FILE, whole or not at all.")

  static let byteOrderMark = Option(
    name: "bom", short: nil, value: nil,
    summary: "With --format csv: begin with a byte order mark, so that Excel reads it as UTF-8.")

  static let width = Option(
    name: "width", short: nil, value: "COLUMNS",
    summary: "Width of tables, from \(Terminal.narrowest); that of the terminal, else 100.")

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

  static let color = Option(
    name: "color", short: nil, value: "WHEN",
    summary: "Let the words of --text stand out: auto (default: on a terminal, without NO_COLOR), always or never.",
    choices: ColourChoice.allCases.map(\.rawValue))

  // MARK: Filters of findings

  static let kind = Option(
    name: "kind", short: "k", value: "KIND", summary: "Only reports of this kind.",
    choices: ReportKind.allCases.map(\.rawValue))

  static let section = Option(
    name: "section", short: nil, value: "HEADING",
    summary: "Only findings under this heading: section, subheading or chapter.")

  static let service = Option(
    name: "service", short: "s", value: "SERVICE", summary: "Only findings on this service, by its id or name.")

  static let theme = Option(
    name: "theme", short: nil, value: "THEME", summary: "Only findings on this theme, by its id or name.")

  static let judgement = Option(
    name: "judgement", short: "j", value: "JUDGEMENT", summary: "Only findings that judge practice so.",
    choices: Judgement.allCases.map(\.rawValue))

  static let recommendation = Option(
    name: "recommendation", short: "r", value: "REF",
    summary: "Only findings that cite this recommendation: 4.1, or marlhaven-clas/R4.1.")

  /// The filters of commands that list findings. Several values of one mean "or", different filters "and".
  static let findingFilters: [Option] = [
    .area, .kind, .section, .service, .theme, .judgement,
    Option(
      name: "provider", short: "p", value: "NAME",
      summary: "Only findings that name this organisation, or cite what it was asked to do."),
    .withPredecessors, .recommendation, .text,
    Option(name: "cited", short: nil, value: nil, summary: "Only findings that cite a recommendation."),
    Option(name: "uncited", short: nil, value: nil, summary: "Only findings that cite no recommendation."),
  ]

  /// The filters of the command that lists recommendations.
  static let recommendationFilters: [Option] = [
    .area, .kind,
    Option(
      name: "service", short: "s", value: "SERVICE",
      summary: "Only recommendations on this service, by its id or name."),
    Option(
      name: "theme", short: nil, value: "THEME", summary: "Only recommendations on this theme, by its id or name."),
    .provider, .withPredecessors,
    Option(
      name: "recommendation", short: "r", value: "REF",
      summary: "Only this recommendation: 4.1, or marlhaven-clas/R4.1."),
    .text, .cited, .uncited,
  ]

  /// The filters of commands that show recommendations with their findings.
  static let linkFilters: [Option] = [
    .area, .kind, .section, .service, .theme, .judgement, .provider, .withPredecessors, .recommendation, .text,
    .cited,
    .uncited,
  ]

  /// What every command that shows an answer understands.
  static let answer: [Option] = [
    .format("table (default), markdown, csv, json or jsonl."), .output, .byteOrderMark, .width, .organisations,
    .vocabulary,
  ]
}
