import FindingsAnalysis
import FindingsOutput
import InspectionReports

extension Command {
  /// `findings organisations`: who is named, how, and how often.
  static let organisations = Command(
    name: "organisations",
    summary: "List the organisations that reports name, with their other names, successors and counts.",
    operands: "[PATH...]",
    options: [.area] + Option.answer,
    examples: [
      ("findings organisations reports/", "Every organisation, by area."),
      ("findings organisations --area Marlhaven reports/ --format csv", "Those of one area as a spreadsheet."),
    ],
    run: { try OrganisationsCommand($0).run() })
}

/// Answers "who is named in these reports, and by which names?".
struct OrganisationsCommand {
  private let arguments: Arguments
  private let files: ReportFiles
  private let output: AnswerOutput

  init(_ arguments: Arguments) throws {
    self.arguments = arguments
    files = try ReportFiles(arguments)
    output = try AnswerOutput(arguments)
  }

  func run() throws -> ExitStatus {
    let (all, isWrong) = try files.all()
    let reports = try Filters.reports(all, arguments)
    var table = OrganisationTable.table(
      OrganisationSummary.rows(of: reports, register: files.settings.organisations))
    if table.rows.isEmpty { table.notes = ["No report names an organisation."] }
    try output.write(table)
    return isWrong ? .wrong : .done
  }
}
