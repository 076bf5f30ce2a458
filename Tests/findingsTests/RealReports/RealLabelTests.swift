import Testing

/// `findings themes` and `services` on the real reports: sets of paragraphs on which readers agree.
@Suite(.enabled(if: RealReports.areHere, RealReports.missing))
struct RealLabelTests {
  private static let columns = "area findings of share strengths improvements mixed context unjudged"

  @Test(
    arguments: [
      // 5.2.2 and 5.3.1 to 5.3.7; 3.14 names supervision in passing.
      .rows("themes --theme supervision -f csv $D", columns, are: ["Derby | 8 | 78 | 0.1026 | 0 | 5 | 3 | 0 | 0"]),
      // 1.13; 3.3, 4.2 and 5.2.3.
      .rows(
        "themes --theme equality-and-culture -f csv $D", columns,
        are: ["Derby | 4 | 78 | 0.0513 | 1 | 3 | 0 | 0 | 0"]),
      // 2.17 and 3.13.
      .rows(
        "themes --theme escalation-and-challenge -f csv $D", columns,
        are: ["Derby | 2 | 78 | 0.0256 | 0 | 2 | 0 | 0 | 0"]),
      // 5.3.1; 1.22, 2.8, 2.21, 2.23, 5.1.6 and 5.3.7. 5.3.2 and 5.3.17 name CSE in a list.
      .rows(
        "themes --theme child-exploitation -f csv $N", columns,
        are: ["Nottinghamshire | 7 | 121 | 0.0579 | 1 | 6 | 0 | 0 | 0"]),
      // 3.9; 2.21. 5.3.2 names FGM in a list.
      .rows(
        "themes --theme fgm -f csv $N", columns, are: ["Nottinghamshire | 2 | 121 | 0.0165 | 1 | 1 | 0 | 0 | 0"]),
      // The words are nowhere in it.
      .rows("themes --theme sexual-abuse -f csv $D", columns, are: []),
      // S5, S7, S8 and S10.
      .rows(
        "themes --theme voice-of-the-child -f csv $J", columns,
        are: ["Derby City | 4 | 54 | 0.0741 | 4 | 0 | 0 | 0 | 0"]),
      // S2, S4, S15, S18; I9, I14, I23.
      .rows(
        "themes --theme offender-management -f csv $J", columns,
        are: ["Derby City | 7 | 54 | 0.1296 | 4 | 3 | 0 | 0 | 0"]),
    ] as [AnswerFact])
  func themes(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  @Test(
    arguments: [
      .rows(
        "themes --theme supervision --by section -f csv $D", "section findings of share",
        are: ["Governance | 1 | 6 | 0.1667", "Training and supervision | 7 | 8 | 0.8750"]),
      .begins(
        "themes -f table $D $N $S $J",
        [
          "Derby: 132 findings, 3 without a theme", "Nottinghamshire: 121 findings", "Staffordshire: 162 findings",
          "",
        ]),
      .begins(
        "themes --by kind --theme fgm -f table $D $N $S $J",
        [
          "clas-review: 361 findings", "jtai-letter: 54 findings, 3 without a theme", "",
        ]),
      // Derby's review gives no date.
      .begins(
        "themes --by year -f table $D $N $S $J",
        [
          "2016: 283 findings", "2019: 54 findings, 3 without a theme", "unknown: 78 findings", "",
        ]),
    ] as [AnswerFact])
  func groups(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  @Test(
    arguments: [
      // 2.14 to 2.17, 3.11 to 3.15, 5.1.9, 5.3.8 and 5.3.14.
      .rows(
        "services --service adult-mental-health -f csv $N", columns,
        are: ["Nottinghamshire | 12 | 121 | 0.0992 | 1 | 7 | 4 | 0 | 0"]),
      // 2.3.
      .rows(
        "services --service family-nurse-partnership -f csv $D", columns,
        are: ["Derby | 1 | 78 | 0.0128 | 0 | 0 | 1 | 0 | 0"]),
    ] as [AnswerFact])
  func services(_ fact: AnswerFact) throws { try RealReports.check(fact) }
}
