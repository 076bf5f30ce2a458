import Testing

/// `findings track` on the real reports of Derby: a review, a letter and a plan.
@Suite(.enabled(if: RealReports.areHere, RealReports.missing))
struct RealTrackTests {
  private static let track = "track Derby $ALL -f csv"
  /// Made once, as all facts are of the same answer.
  private static let output = Result { try RealReports.output(track) }
  private static let (review, letter) = ("derby-clas", "derby-jtai-2019")
  private static let plan = "derby-and-derbyshire-action-plan"

  private static func theme(_ label: String, _ report: String) -> [String: String] {
    ["facet": "theme", "label": label, "report": report]
  }

  private static func service(_ label: String, _ report: String) -> [String: String] {
    ["facet": "service", "label": label, "report": report]
  }

  /// The review names guidance of 2015 and has no date; actions of the plan bear dates of 2022.
  @Test func order() throws {
    let fact = AnswerFact.rows(
      Self.track, "report date", of: ["facet": "theme", "label": "supervision"],
      are: ["\(Self.review) | ", "\(Self.letter) | 2019-05-08", "\(Self.plan) | "])
    try fact.check(Self.output.get())
    try RealReports.check(
      .says("track Derby $D", "There is one report on the area: nothing can be followed over time."))
  }

  @Test(
    arguments: [
      .rows(
        track, "state recommendations strengths", of: theme("supervision", review), are: ["recommended | 4.8 | "]),
      .rows(
        track, "state recommendations improvements mixed strengths", of: theme("equality-and-culture", review),
        are: ["found wanting |  | 3.3; 4.2; 5.2.3 |  | 1.13"]),
      .rows(
        track, "state improvements", of: theme("escalation-and-challenge", review),
        are: ["found wanting | 2.17; 3.13"]),
      .rows(track, "state mixed", of: theme("offender-management", review), are: ["found wanting | 3.15"]),
    ] as [AnswerFact])
  func askedFor(_ fact: AnswerFact) throws { try fact.check(Self.output.get()) }

  /// Readers differ on which of them are mixed, not on which they are.
  @Test func supervisionFoundWanting() throws {
    let fact = AnswerFact.rows(
      Self.track, "improvements mixed", of: Self.theme("supervision", Self.review), are: [])
    let lists = try fact.cells(Self.output.get())
    #expect(lists.count == 1)
    let numbers = (lists.first ?? "").split { " ;|".contains($0) }.sorted()
    #expect(numbers == ["5.2.2", "5.3.1", "5.3.2", "5.3.3", "5.3.4", "5.3.5", "5.3.6", "5.3.7"])
  }

  @Test(
    arguments: [
      .rows(
        track, "state improvements mixed strengths", of: theme("supervision", letter),
        are: ["now a strength |  |  | S12; S16; S17"]),
      .rows(
        track, "state improvements mixed strengths", of: theme("voice-of-the-child", letter),
        are: ["now a strength |  |  | S5; S7; S8; S10"]),
      .rows(
        track, "state improvements strengths", of: theme("offender-management", letter),
        are: ["a strength and wanting | I9; I14; I23 | S2; S4; S15; S18"]),
      .rows(
        track, "state improvements strengths", of: service("camhs", letter), are: ["again wanting | I1; I20 | "]),
      .rows(
        track, "state improvements strengths", of: service("maternity", letter), are: ["now a strength |  | S3"]),
    ] as [AnswerFact])
  func saidLater(_ fact: AnswerFact) throws { try fact.check(Self.output.get()) }

  /// Actions under a recommendation on the theme, by heading and paragraphs of the text; others may speak of it, too.
  @Test(arguments: [
    ("think-family", "B", 18), ("early-help", "C", 11), ("information-sharing", "A", 4),
    ("voice-of-the-child", "D", 3),
  ])
  func actedOn(_ label: String, _ letter: String, _ count: Int) throws {
    let row = Self.theme(label, Self.plan)
    let facts: [AnswerFact] = [
      .rows(Self.track, "state", of: row, are: ["acted on"]),
      .list(Self.track, "recommendations", of: row, has: [letter]),
      .list(Self.track, "actions", of: row, has: (1...count).map { "\(letter).\($0)" }),
    ]
    for fact in facts { try fact.check(Self.output.get()) }
  }
}
