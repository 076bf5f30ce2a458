import Testing

/// `findings summary` on the real reports.
@Suite(.enabled(if: RealReports.areHere, RealReports.missing))
struct RealSummaryTests {
  private static let summary = "summary $ALL -f csv"
  /// Made once, as most facts are of the same answer.
  private static let output = Result { try RealReports.output(summary) }

  private static func part(_ part: String, _ area: String) -> [String: String] { ["part": part, "area": area] }

  @Test(
    arguments: [
      .rows(
        summary, "name count inspected published", of: part("report", "Staffordshire"),
        are: ["staffordshire-clas-2016 | 162 | 2016-04-04/2016-04-09 | 2016-10-06"]),
      .rows(
        summary, "name count inspected published", of: part("report", "Nottinghamshire"),
        are: ["nottinghamshire-clas-2016 | 121 | 2015-10-05/2015-10-09 | 2016-03-21"]),
      // The review of Derby gives no date.
      .rows(
        summary, "name count inspected published", of: part("report", "Derby"),
        are: ["derby-clas | 78 |  | ", "derby-jtai-2019 | 54 | 2019-03-18/2019-03-22 | 2019-05-08"]),
    ] as [AnswerFact])
  func reports(_ fact: AnswerFact) throws { try fact.check(Self.output.get()) }

  /// Findings, recommendations and actions.
  @Test(
    arguments: [
      .lines(
        "summary $ALL -f markdown",
        [
          "| derby-clas | clas-review | unknown | unknown | 78 | 19 | 0 |",
          "| derby-jtai-2019 | jtai-letter | 2019-03-18 to 2019-03-22 | 2019-05-08 | 54 | 0 | 0 |",
          "| derby-and-derbyshire-action-plan | action-plan | unknown | unknown | 0 | 5 | 42 |",
          "| nottinghamshire-clas-2016 | clas-review | 2015-10-05 to 2015-10-09 | 2016-03-21 | 121 | 46 | 0 |",
          "| staffordshire-clas-2016 | clas-review | 2016-04-04 to 2016-04-09 | 2016-10-06 | 162 | 77 | 0 |",
        ])
    ] as [AnswerFact])
  func page(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  /// Paragraphs counted in the text, in order of the sections.
  @Test(
    arguments: [
      .rows(
        summary, "count", of: part("section", "Staffordshire"), are: ["35", "32", "22", "14", "24", "17", "18"]),
      .rows(
        summary, "count", of: part("section", "Nottinghamshire"), are: ["29", "23", "19", "13", "12", "8", "17"]),
      .rows(
        summary, "count", of: part("section", "Derby"),
        are: ["18", "18", "15", "8", "5", "6", "8", "10", "18", "26"]),
      .rows(
        summary, "name count strengths improvements mixed", of: part("section", "Derby"),
        hold: ["Key Strengths | 18 | 18 | 0 | 0", "Areas for improvement | 26 | 0 | 26 | 0"]),
    ] as [AnswerFact])
  func sections(_ fact: AnswerFact) throws { try fact.check(Self.output.get()) }

  /// Recommendations under the headings that name each body.
  @Test(
    arguments: [
      // All but 5.1; groups 2 and 4; groups 3, 4 and 5.
      .rows(
        summary, "name count", of: part("addressee", "Derby"),
        are: [
          "NHS Southern Derbyshire CCG | 18", "Derby Teaching Hospitals NHS Foundation Trust | 12",
          "Derbyshire Healthcare NHS Foundation Trust | 12",
        ]),
      // Group 2 names the last, and with it its Bassetlaw Health Partnerships: it counts once.
      .rows(
        summary, "name count", of: part("addressee", "Nottinghamshire"),
        hold: [
          "NHS Bassetlaw CCG | 46", "Sherwood Forest Hospitals NHS Foundation Trust | 32",
          "Doncaster and Bassetlaw Hospitals NHS Foundation Trust | 30",
          "Nottinghamshire Healthcare NHS Foundation Trust | 21",
        ]),
      .rows(
        summary, "name count", of: part("addressee", "Staffordshire"),
        hold: [
          "NHS East Staffordshire CCG | 52", "NHS Stafford and Surrounds CCG | 40", "NHS Cannock Chase CCG | 32",
          "NHS South East Staffordshire and Seisdon Peninsula CCG | 32", "NHS North Staffordshire CCG | 26",
          "Burton Hospitals NHS Foundation Trust | 20", "NHS England | 5",
        ]),
    ] as [AnswerFact])
  func addressees(_ fact: AnswerFact) throws { try fact.check(Self.output.get()) }

  @Test(
    arguments: [
      .rows(
        summary, "area count items", of: ["part": "problem", "name": "recommendation-uncited"],
        are: ["Derby | 2 | 968; 1050", "Nottinghamshire | 1 | 1540", "Staffordshire | 2 | 495; 513"])
    ] as [AnswerFact])
  func problems(_ fact: AnswerFact) throws { try fact.check(Self.output.get()) }
}
