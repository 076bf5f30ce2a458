import FindingsAnalysis
import FindingsOutput
import InspectionReports

extension Command {
  /// `findings show`: one part of a report in full.
  static let show = Command(
    name: "show",
    summary: "Show a paragraph, recommendation, box or action in full, with everything linked to it.",
    operands: "REF... [PATH...]",
    options: [
      Option(
        name: "why", short: nil, value: nil,
        summary: "Also which words and rules gave each label and the judgement.")
    ] + Option.answer,
    examples: [
      (
        "findings show calderwick-clas-2016/3.2 reports/",
        "The paragraph, the recommendations that it cites, and who else cites them."
      ),
      ("findings show marlhaven-clas/R3.1 reports/", "A recommendation with the findings that led to it."),
      (
        "findings show marlhaven-clas/2.5 --why reports/",
        "Why it is coded as it is: the words and what they weigh."
      ),
      ("findings show 3.9 E1 report.txt", "Short references, where only one report has them."),
    ],
    run: { try ShowCommand($0).run() })
}

/// Shows what references mean.
struct ShowCommand {
  private let references: [Reference]
  private let files: ReportFiles
  private let output: AnswerOutput
  private let command: String
  private let asksWhy: Bool

  init(_ arguments: Arguments) throws {
    var arguments = arguments
    (command, asksWhy) = (arguments.command, arguments.has("why"))
    references = try References.take(from: &arguments)
    files = try ReportFiles(arguments)
    output = try AnswerOutput(arguments)
  }

  func run() throws -> ExitStatus {
    let (reports, isWrong) = try files.all()
    let elements = try References.elements(references, in: reports, command: command)
    let shown = elements.map { located in
      var shown = ShownElement(located)
      if asksWhy { shown.why = ReasonLines.lines(for: located, coder: files.settings.coder) }
      return shown
    }
    if output.isForPeople {
      var page = AnswerPage()
      for part in shown { ElementPage.add(part, to: &page) }
      try output.write(page)
    } else {
      try output.write(ElementTable.rows(shown))
    }
    return isWrong ? .wrong : .done
  }
}
