import FindingsAnalysis
import FindingsOutput
import InspectionReports

extension Command {
  /// `findings links`: which finding led to which recommendation.
  static let links = Command(
    name: "links",
    summary: "Cross-reference: each recommendation with the findings that cite it, and what is left over.",
    operands: "[PATH...]",
    options: Option.linkFilters + [
      .format("table (default), markdown, csv, json, jsonl, or dot for Graphviz.", and: [graphFormat]), .output,
      .byteOrderMark,
      .width,
      .organisations,
    ],
    examples: [
      ("findings links --area Marlhaven reports/", "Recommendations and findings of one area."),
      ("findings links --provider CSPT reports/", "What a trust was asked to do, and which findings led to it."),
      ("findings links report.txt --format dot | dot -Tsvg > links.svg", "The links as a picture."),
    ],
    run: { try LinksCommand($0).run() })

  fileprivate static let graphFormat = "dot"
}

/// Answers "which findings led to which recommendations?".
struct LinksCommand {
  private let arguments: Arguments
  private let files: ReportFiles
  private let output: AnswerOutput

  init(_ arguments: Arguments) throws {
    try Filters.check(arguments)
    self.arguments = arguments
    files = try ReportFiles(arguments)
    output = try AnswerOutput(arguments)
  }

  func run() throws -> ExitStatus {
    let (reports, isWrong) = try files.all()
    let filter = try Filters.findings(arguments, reports, files.settings.organisations)
    let links = CrossReference(reports, filter: filter)
    if arguments.value("format") == Command.graphFormat {
      try output.write(LinkGraph(links).text)
    } else if output.isForPeople {
      try output.write(parts: LinkTable.parts(links))
    } else {
      try output.write(LinkTable.rows(links))
    }
    return isWrong ? .wrong : .done
  }
}
