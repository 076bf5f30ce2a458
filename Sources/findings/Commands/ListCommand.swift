import FindingsAnalysis
import FindingsOutput
import InspectionReports

extension Command {
  /// `findings list`: what was found.
  static let list = Command(
    name: "list",
    summary: "List findings: by area, service, theme, judgement, words.",
    operands: "[PATH...]",
    options: Option.findingFilters + [
      Option(
        name: "sort", short: nil, value: "ORDER",
        summary: "By area, published, section, number, judgement or length; else as the reports have them.",
        choices: FindingOrder.allCases.map(\.rawValue)),
      Option(name: "limit", short: "n", value: "NUMBER", summary: "At most so many findings, the first ones."),
      Option(
        name: "count", short: "c", value: nil, summary: "Only how many findings fit, without regard to --limit."),
      .color,
    ] + Option.answer,
    examples: [
      (
        "findings list reports/ --service emergency-care --theme risk-assessment --judgement improvement",
        "Where emergency departments failed to see risk."
      ),
      ("findings list --text \"strategy meeting\" reports/", "Findings with these words, which stand out."),
      (
        "findings list --area Marlhaven --uncited --format csv reports/",
        "What led to no recommendation, as a spreadsheet."
      ),
      ("findings list --judgement strength --count reports/", "How many strengths there are."),
    ],
    run: { try ListCommand($0).run() })
}

/// Answers "what do the reports say of ...?".
struct ListCommand {
  private let arguments: Arguments
  private let files: ReportFiles
  private let output: AnswerOutput
  private let limit: Int?

  init(_ arguments: Arguments) throws {
    try Filters.check(arguments)
    self.arguments = arguments
    limit = try arguments.value("limit").map { value in
      guard let limit = Int(value), limit > 0 else {
        throw UsageError(
          message: "--limit cannot be \"\(value)\"; it is a number from 1", command: arguments.command)
      }
      return limit
    }
    files = try ReportFiles(arguments)
    output = try AnswerOutput(arguments)
  }

  func run() throws -> ExitStatus {
    let (reports, isWrong) = try files.all()
    var question = FindingQuestion(try Filters.findings(arguments, reports, files.settings.organisations))
    question.order = arguments.value("sort").flatMap(FindingOrder.init)
    question.limit = limit
    let answer = question.answer(in: reports)
    if arguments.has("count") {
      try write(count: answer.total)
    } else {
      try output.write(table(answer, question))
    }
    return isWrong ? .wrong : .done
  }

  /// The number alone, so that a script can use it; in formats for other programs in their form.
  private func write(count: Int) throws {
    if output.isForPeople {
      try output.write("\(count)\n")
    } else {
      try output.write(FindingTable.count(count))
    }
  }

  private func table(_ answer: FindingQuestion.Answer, _ question: FindingQuestion) -> AnswerTable {
    var table = FindingTable.table(answer.findings, marking: question.filter.texts)
    table.heading += question.filter.providers.map { "\"\($0.name)\" is \($0.organisation.name)" }
    if answer.findings.isEmpty { table.notes = ["No finding fits."] }
    if answer.findings.count < answer.total {
      table.notes = ["The first \(answer.findings.count) of \(answer.total) findings."]
    }
    return table
  }
}
