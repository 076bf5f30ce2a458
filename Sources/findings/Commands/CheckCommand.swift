import FindingsAnalysis
import FindingsOutput
import InspectionReports

extension Command {
  /// `findings check`: what does not hold together.
  static let check = Command(
    name: "check",
    summary: "Find what does not hold together in reports: citations, numbering, headings, text without a place.",
    operands: "[PATH...]",
    options: [
      .area,
      Option(
        name: "format", short: "f", value: "FORMAT",
        summary:
          "table (default: a line a problem), markdown, csv, json, jsonl, or github (notes in a pull request).",
        choices: OutputFormat.allCases.map(\.rawValue) + [CheckCommand.github]),
      .output, .byteOrderMark, .width, .organisations, .vocabulary,
    ],
    examples: [
      ("findings check reports/", "Every problem with its file and line; the exit status is 1 where there is one."),
      ("findings check reports/ --format github", "Notes beside the lines of a pull request."),
      (
        "findings check --area Marlhaven reports/ --format csv --output problems.csv",
        "Those of one area as a spreadsheet."
      ),
    ],
    run: { try CheckCommand($0).run() })
}

/// Answers "is each report sound?".
struct CheckCommand {
  /// A format that only this command has.
  static let github = "github"

  private let arguments: Arguments
  private let files: ReportFiles
  private let output: AnswerOutput

  init(_ arguments: Arguments) throws {
    self.arguments = arguments
    files = try ReportFiles(arguments)
    output = try AnswerOutput(arguments)
  }

  /// A file that cannot be read weighs more than what was found in the others.
  func run() throws -> ExitStatus {
    let (all, isWrong) = try files.all()
    let checks = try Filters.reports(all, arguments).map(ReportCheck.init)
    switch arguments.value("format") {
    case Self.github: try output.write(GitHubAnnotations.text(checks))
    case nil, OutputFormat.table.rawValue: try output.write(ProblemLines.text(checks) + Self.note(checks) + "\n")
    default:
      var table = ProblemTable.table(checks)
      table.notes = [Self.note(checks)]
      try output.write(table)
    }
    if isWrong { return .wrong }
    return checks.allSatisfy(\.problems.isEmpty) ? .done : .foundSomething
  }

  private static func note(_ checks: [ReportCheck]) -> String {
    let reports = checks.count == 1 ? "1 report" : "\(checks.count) reports"
    let count = checks.reduce(0) { $0 + $1.problems.count }
    return count == 0 ? "Nothing to mend in \(reports)." : "\(count) to look at in \(reports)."
  }
}
