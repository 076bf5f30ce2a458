import FindingsAnalysis
import FindingsOutput
import InspectionReports

extension Command {
  /// `findings recommendations`: what was asked of whom.
  static let recommendations = Command(
    name: "recommendations",
    summary: "List recommendations: by provider, area, service, theme, words, cited or not.",
    operands: "[PATH...]",
    options: Option.recommendationFilters + Option.answer,
    examples: [
      ("findings recommendations --provider CSPT reports/", "What a trust was told to do, by any of its names."),
      (
        "findings recommendations --provider \"Midlands Partnership\" --with-predecessors reports/",
        "And what those were told whose duties it took over."
      ),
      (
        "findings recommendations --theme training --kind clas-review reports/",
        "What reviews recommended on one theme."
      ),
      ("findings recommendations --uncited reports/", "Recommendations that no finding leads to."),
    ],
    run: { try RecommendationsCommand($0).run() })
}

/// Answers "what was my trust told to do?".
struct RecommendationsCommand {
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
    let (all, isWrong) = try files.all()
    let reports = try Filters.reports(all, arguments)
    let question = try Filters.recommendations(arguments, reports, files.settings.organisations)
    let answers = question.answers(in: reports)
    var table = RecommendationTable.table(answers, withWay: arguments.has("with-predecessors"))
    table.heading = question.providers.map { "\"\($0.name)\" is \($0.organisation.name)" }
    if answers.isEmpty { table.notes = nothing(question, reports) }
    try output.write(table)
    return isWrong ? .wrong : .done
  }

  /// Says plainly that nothing was found, and what a provider that nothing is addressed to is in the reports.
  private func nothing(_ question: RecommendationQuestion, _ reports: [Report]) -> [String] {
    if question.providers.isEmpty || question.asksOfRecommendations { return ["No recommendation fits."] }
    return question.providers.map { provider in
      let roles = provider.roles(in: reports).map {
        "it is a \($0.role.rawValue) in \($0.reports.joined(separator: ", "))"
      }
      let role = roles.isEmpty ? "" : "; " + roles.joined(separator: " and ")
      return "No recommendation is addressed to \(provider.organisation.name)\(role)."
    }
  }
}
