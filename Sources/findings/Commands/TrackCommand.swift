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
      ("findings track Marlhaven reports/", "Every theme and service that an earlier report asked for."),
      ("findings track Marlhaven reports/ --theme think-family", "What became of one theme."),
      ("findings track Marlhaven reports/ --format markdown", "For a document."),
    ],
    run: { try TrackCommand($0).run() })
}

/// Answers "what became of it?".
struct TrackCommand {
  private let arguments: Arguments
  private let area: String
  private let files: ReportFiles
  private let output: AnswerOutput

  private static let usage = "name the area before the paths: findings track AREA PATH..."

  init(_ arguments: Arguments) throws {
    var rest = arguments
    guard let area = rest.takeFirstOperand() else {
      throw UsageError(message: "track follows an area; \(Self.usage)", command: arguments.command)
    }
    try Filters.checkName(area, rest, usage: Self.usage)
    (self.arguments, self.area) = (rest, area)
    files = try ReportFiles(rest)
    output = try AnswerOutput(rest)
  }

  func run() throws -> ExitStatus {
    let (all, isWrong) = try files.all()
    let filter = try Filters.findings(arguments, all, files.settings.organisations)
    let reports = try onArea(all)
    var labels: [Facet: Set<String>] = [:]
    if !filter.themes.isEmpty { labels[.theme] = filter.themes }
    if !filter.services.isEmpty { labels[.service] = filter.services }
    let track = AreaTrack(reports, labels: labels, coder: files.settings.coder)
    try output.write(TrackTable.table(track, name: area))
    return isWrong ? .wrong : .done
  }

  /// - Throws: `UsageError` where no report is on the area, with the nearest that one is on.
  private func onArea(_ reports: [Report]) throws -> [Report] {
    do {
      return reports.filter(try AreaFilter([area], in: reports).includes)
    } catch {
      throw Filters.pathForName(area, usage: Self.usage, arguments)
        ?? Filters.unknown(area, among: error.known, kind: "area", arguments)
    }
  }
}
