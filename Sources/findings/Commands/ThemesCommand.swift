extension Command {
  /// `findings themes`: what findings are about, by area.
  static let themes = Command(
    name: "themes",
    summary: "Count themes by area: findings, their share of the area's, strengths and improvements.",
    operands: "[PATH...]",
    options: [LabelSurveyCommand.by] + Option.findingFilters + Option.answer,
    examples: [
      ("findings themes reports/", "The themes of every area, the most frequent first."),
      (
        "findings themes reports/ --service emergency-care --by section",
        "What is said of emergency departments, section by section."
      ),
      ("findings themes reports/ --by year --format csv", "Themes over the years as a spreadsheet."),
    ],
    run: { try LabelSurveyCommand($0, .theme).run() })
}
