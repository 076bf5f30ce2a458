import Testing

/// `findings links`, `recommendations` and `check` on the real reports: every citation as it stands in the text.
@Suite(.enabled(if: RealReports.areHere, RealReports.missing))
struct RealLinksTests {
  /// Numbers in citations, counted by a script of its own; and the recommendations of the list less those numbers.
  @Test(
    arguments: [
      .rows("links -f csv $D", of: ["link": "cited"], count: 41),
      .rows("links -f csv $N", of: ["link": "cited"], count: 47),
      .rows("links -f csv $S", of: ["link": "cited"], count: 80),
      .rows("links -f csv $D", "recommendation", of: ["link": "uncited"], are: ["1.1", "4.4"]),
      .rows("links -f csv $N", "recommendation", of: ["link": "uncited"], are: ["2.7"]),
      .rows("links -f csv $S", "recommendation", of: ["link": "uncited"], are: ["1.7", "3.1"]),
      .rows(
        "recommendations --uncited -f csv $D $N $S", "report number line",
        are: [
          "derby-clas | 1.1 | 968", "derby-clas | 4.4 | 1050", "nottinghamshire-clas-2016 | 2.7 | 1540",
          "staffordshire-clas-2016 | 1.7 | 495", "staffordshire-clas-2016 | 3.1 | 513",
        ]),
      .rows("recommendations --text CSE -f csv $D", "number findings line", are: ["1.3 | 3.10 | 976"]),
    ] as [AnswerFact])
  func all(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  @Test(
    arguments: [
      .rows(
        "links -r 4.6 -f csv $D", "finding",
        are: ["2.15", "3.13", "3.15", "4.3", "4.6", "5.2.1", "5.2.2", "5.2.3"]),
      .rows("links -r 4.8 -f csv $D", "finding", are: ["5.3.2", "5.3.3", "5.3.4", "5.3.5", "5.3.6", "5.3.7"]),
      .rows("links -r 1.2 -f csv $D", "finding addressees", are: ["5.1.2 | NHS Southern Derbyshire CCG"]),
      .rows("links -r 2.9 -f csv $N", "finding", are: ["2.14", "3.11"]),
      // The odd citation of line 230 stands under 2.7.
      .rows("links -r 3.3 -f csv $S", "finding", are: ["2.7"]),
      .rows("links -r 7.2 -f csv $S", "finding", are: ["2.7"]),
      .rows("links -r 10.1 -f csv $S", "finding", are: ["2.7"]),
      // Lines 355 and 356: one finding cites seven.
      .rows("links -r 2.1 -f csv $S", "finding", are: ["3.19"]),
      .rows("links -r 3.8 -f csv $S", "finding", are: ["3.19"]),
      .rows("links -r 4.14 -f csv $S", "finding", are: ["3.19"]),
      .rows("links -r 5.3 -f csv $S", "finding", are: ["3.19"]),
      .rows("links -r 6.6 -f csv $S", "finding", are: ["3.19"]),
      .rows("links -r 7.3 -f csv $S", "finding", are: ["3.19"]),
      .rows("links -r 8.5 -f csv $S", "finding", are: ["3.19"]),
    ] as [AnswerFact])
  func ofOneRecommendation(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  /// Improvements for which nothing is recommended; 5.3.3 cites 4.8.
  @Test(
    arguments: [
      .rows(
        "links -f csv $D", "finding", of: ["link": "no-recommendation"], hold: ["3.3", "3.4", "3.12", "5.3.1"]),
      .rows("links -f csv $D", "finding", of: ["link": "no-recommendation"], lack: ["5.3.3"]),
      // A letter has no numbered recommendations, a plan no findings.
      .rows("links -f csv $J $P", "link", are: []),
      .says(
        "links $J $P",
        "Without both findings and recommendations to link: derby-jtai-2019, derby-and-derbyshire-action-plan"),
    ] as [AnswerFact])
  func without(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  @Test func graph() throws {
    let graph = try RealReports.run("links -f dot $D").output
    #expect(graph.split(separator: "\n").count { $0.contains("\" -> \"") } == 41)
    #expect(graph.contains("\"derby-clas/5.1.3\" -> \"derby-clas/R4.7\""))
  }

  @Test(
    arguments: [
      .rows(
        "check -f csv $ALL", "report line", of: ["problem": "recommendation-uncited"],
        are: [
          "derby-clas | 968", "derby-clas | 1050", "nottinghamshire-clas-2016 | 1540",
          "staffordshire-clas-2016 | 495",
          "staffordshire-clas-2016 | 513",
        ]),
      .rows(
        "check -f csv $ALL", "problem", lack: ["citation-unresolved", "text-unplaced", "addressee-unresolved"]),
      // 2.14, on moving on from CAMHS, cites 2.9, on alerts; 2.7, on moving on, is cited by nobody. No other finding is so.
      .rows(
        "check -f csv $ALL", "report line", of: ["problem": "theme-mismatch"],
        are: ["nottinghamshire-clas-2016 | 775"]),
    ] as [AnswerFact])
  func problems(_ fact: AnswerFact) throws { try RealReports.check(fact, status: 1) }

  @Test(.enabled(if: Program.hasPdftotext, "pdftotext is not installed"))
  func lettersWithoutProblems() throws {
    try RealReports.check(.prints("check jtai/*.pdf", "Nothing to mend in 20 reports."))
  }
}
