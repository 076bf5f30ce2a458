import FindingsAnalysis
import FindingsOutput
import InspectionReports

extension Command {
  /// `findings summary`: a page on each area.
  static let summary = Command(
    name: "summary",
    summary: "A page on each area: what was inspected, found and recommended, and what stands out.",
    operands: "[PATH...]",
    options: [
      Option(
        name: "area", short: "a", value: "AREA", summary: "Only this area; it is held against all that are given.")
    ] + Option.answer,
    examples: [
      ("findings summary reports/ --format markdown", "Pages that paste into a document."),
      ("findings summary reports/ --area Marlhaven", "One area, held against the others."),
      ("findings summary reports/ --format csv", "A row for each fact, for other programs."),
    ],
    run: { try SummaryCommand($0).run() })
}

/// Answers "what is there to know of this area?".
struct SummaryCommand {
  private let arguments: Arguments
  private let files: ReportFiles
  private let format: OutputFormat
  private let width: Int
  private let output: AnswerOutput

  init(_ arguments: Arguments) throws {
    self.arguments = arguments
    files = try ReportFiles(arguments)
    format = arguments.value("format").flatMap(OutputFormat.init) ?? .table
    width = try Terminal.width(arguments)
    output = try AnswerOutput(arguments)
  }

  func run() throws -> ExitStatus {
    let (all, isWrong) = try files.all()
    let asked = Set(try Filters.reports(all, arguments).map(\.id))
    let pages = AreaSummary.pages(of: all) { area in area.reports.contains { asked.contains($0.id) } }
    switch format {
    case .table, .markdown: try output.write(SummaryPage(isMarkdown: format == .markdown, width: width).text(pages))
    case .csv, .json, .jsonl: try output.write(SummaryTable.table(pages))
    }
    return isWrong ? .wrong : .done
  }
}
