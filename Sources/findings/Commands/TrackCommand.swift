import FindingsAnalysis
import FindingsOutput
import InspectionReports

extension Command {
  /// `findings track`: one area over time.
  static let track = Command(
    name: "track",
    summary: "Follow an area over time: what was asked for, and what later reports say of the same.",
    operands: "AREA [PATH...]",
    options: [.theme, .service] + Option.answer,
    examples: [
      ("findings track Derby reports/", "Every theme and service that an earlier report asked for."),
      ("findings track Derby reports/ --theme think-family", "What became of one theme."),
      ("findings track Derby reports/ --format markdown", "For a document."),
    ],
    run: { try TrackCommand($0).run() })
}

/// Answers "what became of it?".
struct TrackCommand {
  private let arguments: Arguments
  private let area: String
  private let files: ReportFiles
  private let output: AnswerOutput

  init(_ arguments: Arguments) throws {
    var rest = arguments
    guard let area = rest.takeFirstOperand() else {
      throw UsageError(
        message: "track follows an area; name it before the paths: findings track AREA PATH...",
        command: arguments.command)
    }
    (self.arguments, self.area) = (rest, area)
    files = try ReportFiles(rest)
    output = try AnswerOutput(rest)
  }

  func run() throws -> ExitStatus {
    let (all, isWrong) = try files.all()
    let filter = try Filters.findings(arguments, all, files.settings.organisations)
    let reports = try Filters.reports(on: area, in: all, arguments)
    var labels: [Facet: Set<String>] = [:]
    if !filter.themes.isEmpty { labels[.theme] = filter.themes }
    if !filter.services.isEmpty { labels[.service] = filter.services }
    try output.write(TrackTable.table(AreaTrack(reports, labels: labels), name: area))
    return isWrong ? .wrong : .done
  }
}
