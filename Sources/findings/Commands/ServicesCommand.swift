extension Command {
  /// `findings services`: whose practice findings report on, by area.
  static let services = Command(
    name: "services",
    summary: "Count services by area: findings, their share of the area's, strengths and improvements.",
    operands: "[PATH...]",
    options: [LabelSurveyCommand.by] + Option.findingFilters + Option.answer,
    examples: [
      ("findings services reports/", "The services of every area, the most frequent first."),
      ("findings services reports/ --theme training", "Whose training is spoken of."),
      ("findings services reports/ --by judgement", "Who is praised, and who is to improve."),
    ],
    run: { try LabelSurveyCommand($0, .service).run() })
}
