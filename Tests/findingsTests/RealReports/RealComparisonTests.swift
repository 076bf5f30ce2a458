import Testing

/// `findings diff` on the real reports; probabilities by exact fractions in a script of its own (Fisher's test, two-sided).
@Suite(.enabled(if: RealReports.areHere, RealReports.missing))
struct RealComparisonTests {
  private static let letter = "diff derby-clas derby-jtai-2019 $ALL"
  private static let reviews = "diff derby-clas nottinghamshire-clas-2016 $D $N"

  @Test(
    arguments: [
      .begins(
        "diff Derby Staffordshire $ALL",
        [
          "A is Derby: 132 findings, 3 without a theme (derby-clas, derby-jtai-2019)",
          "B is Staffordshire: 162 findings (staffordshire-clas-2016)", "",
        ]),
      // One side has a letter; the plan is without findings.
      .says("diff Derby Staffordshire $ALL", "\nA and B differ in the kinds of their reports"),
      .says(letter, "A is derby-clas: 78 findings"),
      .says(letter, "\nB is derby-jtai-2019: 54 findings"),
    ] as [AnswerFact])
  func sides(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  @Test(
    arguments: [
      // 8 of 78 against 3 of 54.
      .rows(
        "\(letter) --theme supervision -f csv",
        "difference moreIn shareA shareB findingsA findingsB strengthsB probability weight",
        are: ["0.0470 | A | 0.1026 | 0.0556 | 8 | 3 | 3 | 0.5239 | may be chance"]),
      // 1 of 78 against 7 of 54.
      .rows(
        "\(letter) --theme offender-management -f csv",
        "moreIn shareA shareB findingsA findingsB probability", are: ["B | 0.0128 | 0.1296 | 1 | 7 | 0.0081"]),
      // The words are not in the review; the letter's deep dive is on it.
      .rows(
        "\(letter) --theme sexual-abuse -f csv", "moreIn shareA findingsA weight",
        are: ["only B | 0.0000 | 0 | clear"]),
      // One finding among 199, and two: however they fall, they tell nothing.
      .rows(
        "\(reviews) --services --service family-nurse-partnership -f csv",
        "moreIn shareA shareB findingsA findingsB probability weight",
        are: ["only A | 0.0128 | 0.0000 | 1 | 0 | 0.3920 | too few findings"]),
      .rows(
        "\(reviews) --theme fgm -f csv", "moreIn shareB findingsA findingsB probability weight",
        are: ["only B | 0.0165 | 0 | 2 | 0.5209 | too few findings"]),
      .rows(
        "\(reviews) --theme sexual-abuse -f csv", "moreIn findingsA findingsB probability weight",
        are: ["only B | 0 | 1 | 1.0000 | too few findings"]),
    ] as [AnswerFact])
  func differences(_ fact: AnswerFact) throws { try RealReports.check(fact) }

  @Test func findings() throws {
    try RealReports.check(
      .rows(
        "\(Self.letter) --theme supervision --findings -f csv", "side id line",
        are: [
          "A | derby-clas/5.2.2 | 857", "A | derby-clas/5.3.1 | 906", "A | derby-clas/5.3.2 | 912",
          "A | derby-clas/5.3.3 | 922", "A | derby-clas/5.3.4 | 926", "A | derby-clas/5.3.5 | 933",
          "A | derby-clas/5.3.6 | 941", "A | derby-clas/5.3.7 | 949", "B | derby-jtai-2019/S12 | 98",
          "B | derby-jtai-2019/S16 | 112", "B | derby-jtai-2019/S17 | 113",
        ]))
  }

  /// An area against one of its own reports.
  @Test func nothingToCompare() throws {
    let result = try RealReports.run("diff Derby derby-clas $ALL")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error.contains("derby-clas is of both"))
  }
}
