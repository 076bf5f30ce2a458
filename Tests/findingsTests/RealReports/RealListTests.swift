import Testing

/// `findings list` on the real reports.
@Suite(.enabled(if: RealReports.areHere, RealReports.missing))
struct RealListTests {
  /// Paragraphs counted section by section in the text; of the letter 10 opening paragraphs and 18 + 26 bullets.
  @Test(
    arguments: [
      .prints("list --count $D", "78"),
      .prints("list --count $N", "121"),
      .prints("list --count $S", "162"),
      .prints("list --count $J", "54"),
      .prints("list --section Governance --count $D", "6"),
      .prints("list --section Governance --count $N", "8"),
      .prints("list --section Governance --count $S", "17"),
      .prints("list --section 'Key Strengths' --judgement strength --count $J", "18"),
      .prints("list --section 'Areas for improvement' --judgement improvement --count $J", "26"),
      // "Derby" of the review and "Derby City" of the letter are one area.
      .prints("list --area 'derby city' --count $ALL", "132"),
    ] as [AnswerFact])
  func counts(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  /// One citation a paragraph, counted before the heading Recommendations; Staffordshire has one of an odd form (line 230).
  @Test(
    arguments: [
      .prints("list --cited --count $D", "41"),
      .prints("list --cited --count $N", "40"),
      .prints("list --cited --count $S", "50"),
      .prints("list --uncited --count $D", "37"),
      .rows(
        "list --recommendation 4.1 -f csv $S", "id line",
        are: ["staffordshire-clas-2016/1.6 | 179", "staffordshire-clas-2016/5.2.6 | 446"]),
      .rows("list --recommendation 4.20 -f csv $S", "number line", are: ["5.3.9 | 473", "5.3.13 | 478"]),
      .rows("list --recommendation 4.3 -f csv $N", "number", are: ["2.23", "5.3.17"]),
      // The citation in 3.11 is broken over two lines.
      .rows("list --recommendation 2.9 -f csv $N", "number", are: ["2.14", "3.11"]),
    ] as [AnswerFact])
  func citing(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  @Test(
    arguments: [
      .rows("list --text MARAC -f csv $D", "number line", are: ["3.15 | 647"]),
      .rows("list --text FGM -f csv $D", "number line", are: ["5.1.2 | 803"]),
      .rows("list --text 'liquid logic' -f csv $D", "number line", are: ["4.6 | 755"]),
      // A name, not a part of "comparison" (3.2).
      .rows("list --text PARIS -f csv $D", "number", are: ["3.15", "5.2.1"]),
      // The report has the quotation marks of print.
      .rows("list --text '\"Think Family\"' -f csv $D", "number", are: ["5.3.8"]),
      // She is in a practice study, which is no finding.
      .prints("list --text Samantha --count $J", "0"),
    ] as [AnswerFact])
  func words(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  /// Those on which readers agree.
  @Test(
    arguments: [
      .rows("list --judgement strength -f csv $D", "number", hold: ["1.4", "1.15", "5.2.5"]),
      .rows("list --judgement mixed -f csv $D", "number", hold: ["2.9", "3.10"]),
      .rows(
        "list --judgement improvement -f csv $D", "number",
        hold: ["3.3", "3.4", "3.12", "5.2.4", "5.3.1", "5.3.3"]),
    ] as [AnswerFact])
  func judgements(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  /// O1 to O3 of the letter say what the inspection was: they praise nobody. What asks for something is no strength either:
  /// readers call none of the 81 citing findings of Derby's and Nottinghamshire's reviews so.
  @Test(
    arguments: [
      .rows("list --judgement context -f csv $J", "number", are: ["O1", "O2", "O3"]),
      .prints("list --cited --judgement strength --count $D", "0"),
      .prints("list --cited --judgement strength --count $N", "0"),
      .prints("list --cited --judgement strength --count $S", "0"),
    ] as [AnswerFact])
  func noStrengths(_ fact: AnswerFact) throws { try RealReports.check(fact) }
}
