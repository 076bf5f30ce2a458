import FindingsAnalysis
import FindingsOutput
import InspectionReports

/// Answers "which themes (services), how often, and where?".
struct LabelSurveyCommand {
  /// The option that says what findings are grouped by.
  static let by = Option(
    name: "by", short: nil, value: "GROUP", summary: "Group by area (default), section, judgement, kind or year.",
    choices: LabelSurvey.Grouping.allCases.map(\.rawValue))

  private let facet: Facet
  private let grouping: LabelSurvey.Grouping
  private let arguments: Arguments
  private let files: ReportFiles
  private let output: AnswerOutput

  init(_ arguments: Arguments, _ facet: Facet) throws {
    (self.arguments, self.facet) = (arguments, facet)
    grouping = arguments.value("by").flatMap(LabelSurvey.Grouping.init) ?? .area
    files = try ReportFiles(arguments)
    output = try AnswerOutput(arguments)
    try Filters.check(arguments)
  }

  func run() throws -> ExitStatus {
    let (all, isWrong) = try files.all()
    let narrowed = try Filters.narrowed(all, to: facet, arguments, files.settings.organisations)
    let survey = LabelSurvey(narrowed.reports, facet, by: grouping, labels: narrowed.labels)
    try output.write(LabelSurveyTable.table(survey, facet, by: grouping))
    return isWrong ? .wrong : .done
  }
}
