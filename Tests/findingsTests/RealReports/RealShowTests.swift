import Testing

/// `findings show` on the real reports.
@Suite(.enabled(if: RealReports.areHere, RealReports.missing))
struct RealShowTests {
  @Test(
    arguments: [
      .rows(
        "show derby-clas/R3.2 $ALL -f csv", "relation id firstLine lastLine",
        are: [
          "itself | derby-clas/R3.2 | 1017 | 1021", "led-to-it | derby-clas/2.12 | 422 | 433",
          "led-to-it | derby-clas/2.16 | 473 | 478", "led-to-it | derby-clas/5.2.4 | 877 | 886",
        ]),
      .rows(
        "show derby-clas/R3.2 $ALL -f csv", "organisations", of: ["relation": "itself"],
        are: ["NHS Southern Derbyshire CCG; Derbyshire Healthcare NHS Foundation Trust"]),
      // A box stands after a paragraph.
      .rows(
        "show derby-clas/E1 $D -f csv", "relation id firstLine lastLine",
        are: ["itself | derby-clas/E1 | 345 | 356", "before | derby-clas/2.4 | 335 | 340"]),
      .rows(
        "show nottinghamshire/2.14 $N -f csv", "relation id",
        are: [
          "itself | nottinghamshire-clas-2016/2.14", "cites | nottinghamshire-clas-2016/R2.9",
          "cites-the-same | nottinghamshire-clas-2016/3.11",
        ]),
      .rows(
        "show nottinghamshire/2.14 $N -f csv", "firstLine lastLine", of: ["relation": "itself"], are: ["775 | 784"]),
      .rows(
        "show A.1 $P -f csv", "relation id",
        are: [
          "itself | derby-and-derbyshire-action-plan/A.1", "cites | derby-and-derbyshire-action-plan/RA",
        ]),
      .rows(
        "show A.1 $P -f csv", "type organisations firstLine lastLine", of: ["relation": "itself"],
        are: ["action | Derbyshire Constabulary | 13 | 13"]),
    ] as [AnswerFact])
  func links(_ fact: AnswerFact) throws { try RealReports.check(fact) }
}
