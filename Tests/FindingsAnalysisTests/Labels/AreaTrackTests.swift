@testable import InspectionReports
import Testing

@testable import FindingsAnalysis

@Suite struct AreaTrackTests {
  private typealias Invented = InventedReport

  /// A review without a date, a letter of 2019 and a plan without a date, given in another order.
  private static func reports() -> [Report] {
    let review = Invented.report(
      "marlhaven-clas", "Marlhaven",
      findings: [
        Invented.finding("1.1", .improvement, themes: ["training"], services: ["maternity"]),
        Invented.finding("1.2", .mixed, themes: ["training", "neglect"]),
        Invented.finding("1.3", .strength, themes: ["consent"]),
        Invented.finding("1.4", .improvement, themes: ["fgm", "environment"], services: ["sexual-health"]),
      ],
      recommendations: [Invented.recommendation("1.1", themes: ["training", "think-family"])])
    let letter = Invented.report(
      "marlhaven-jtai-2019", "Marlhaven", .jtaiLetter, published: ReportDate(year: 2019, month: 5, day: 8),
      findings: [
        Invented.finding("S1", .strength, themes: ["training"], services: ["maternity"]),
        Invented.finding("I1", .improvement, themes: ["training", "fgm"]),
        Invented.finding("I2", .mixed, themes: ["think-family"]),
        Invented.finding("O1", .context, themes: ["neglect"]),
        Invented.finding("O2", nil, services: ["sexual-health"]),
      ])
    let plan = Invented.report(
      "marlhaven-action-plan", "Marlhaven", .actionPlan,
      recommendations: [
        Invented.recommendation("A", themes: ["think-family"]), Invented.recommendation("B", themes: ["fgm"]),
        Invented.recommendation("C", themes: ["supervision"]),
      ],
      actions: [
        Invented.action("A.1", under: "A"), Invented.action("A.2", under: "A"), Invented.action("C.1", under: "C"),
        Invented.action("N.1", under: nil),
      ])
    return [plan, letter, review]
  }

  private func states(_ track: AreaTrack, _ facet: Facet, _ label: String) -> [AreaTrack.State] {
    track.rows.filter { $0.facet == facet && $0.label == label }.map(\.state)
  }

  @Test(arguments: [
    (Facet.theme, "training", [AreaTrack.State.recommended, .both, .silent]),
    (.theme, "think-family", [.recommended, .both, .acted]), (.theme, "fgm", [.wanting, .again, .again]),
    (.theme, "neglect", [.wanting, .described, .silent]), (.theme, "environment", [.wanting, .silent, .silent]),
    (.service, "maternity", [.wanting, .strength, .silent]),
    (.service, "sexual-health", [.wanting, .described, .silent]), (.theme, "consent", []),
    (.theme, "supervision", []),
  ])
  func states(_ facet: Facet, _ label: String, _ expected: [AreaTrack.State]) {
    #expect(states(AreaTrack(Self.reports()), facet, label) == expected)
  }

  /// A review that finds something wanting, and a letter and a plan whose words speak of it, without a label of it.
  private static func speakingReports() -> [Report] {
    let review = Invented.report(
      "marlhaven-clas", "Marlhaven",
      findings: [
        Invented.finding(
          "1.1", .improvement, themes: ["training", "fgm", "supervision"], services: ["health-visiting"])
      ])
    var letter = Invented.report(
      "marlhaven-jtai-2019", "Marlhaven", .jtaiLetter, published: ReportDate(year: 2019, month: 5, day: 8),
      findings: [Invented.finding("S1", .strength), Invented.finding("I1", .improvement)])
    letter.findings[1].text = "Strategy meetings are held without the health visitors who know the family."
    letter.narrative = [
      Narrative(
        section: "Next steps", text: "Staff who attend training learn of it.", place: letter.findings[0].place)
    ]
    var plan = Invented.report(
      "marlhaven-action-plan", "Marlhaven", .actionPlan, recommendations: [Invented.recommendation("A")],
      actions: [Invented.action("A.1", under: "A"), Invented.action("A.2", under: "A")])
    plan.actions[0].text = "Safeguarding training was given to all staff, and more training sessions are planned."
    plan.actions[1].text = "The list was sent to the police, to schools and to health visitors."
    return [review, letter, plan]
  }

  /// "Not mentioned" is said only where no word of it stands in the report.
  @Test(arguments: [
    (Facet.theme, "training", [AreaTrack.State.wanting, .unfound, .acted], [[], ["line 1"], []], ["A.1"]),
    (.service, "health-visiting", [.wanting, .unfound, .unanswered], [[], ["I1"], ["A.2"]], []),
    (.theme, "fgm", [.wanting, .silent, .silent], [[], [], []], []),
  ])
  func whatNothingIsCodedWith(
    _ facet: Facet, _ label: String, _ states: [AreaTrack.State], _ words: [[String]], _ otherActions: [String]
  ) {
    let rows = AreaTrack(Self.speakingReports()).rows.filter { $0.facet == facet && $0.label == label }
    #expect(rows.map(\.state) == states)
    #expect(rows.map(\.mention.words) == words)
    #expect(rows.last?.mention.otherActions == otherActions)
  }

  /// An action that a recommendation with the label has is no other action, whatever its own words.
  @Test func actionsUnderARecommendationAndOthers() throws {
    var reports = Self.speakingReports()
    reports[2].recommendations = [
      Invented.recommendation("A", themes: ["training"]), Invented.recommendation("B", themes: ["supervision"]),
    ]
    reports[2].actions.append(Invented.action("B.1", under: "B"))
    reports[2].actions[2].text = "Safeguarding training was given to all staff."
    let row = try #require(AreaTrack(reports).rows.last { $0.label == "training" })
    #expect(row.state == .acted)
    #expect(row.mention.actions == ["A.1", "A.2"] && row.mention.otherActions == ["B.1"])
  }

  /// A vocabulary without terms of a label cannot say that it is not mentioned.
  @Test func aVocabularyWithoutTerms() throws {
    let vocabulary = try Vocabulary(Array("theme training | Training | t\ntraining\n".utf8))
    let track = AreaTrack(Self.speakingReports(), coder: Coder(vocabulary))
    #expect(states(track, .theme, "fgm") == [.wanting, .unfound, .unanswered])
    #expect(states(track, .theme, "training").dropLast() == [.wanting, .unfound])
  }

  @Test func order() throws {
    let track = AreaTrack(Self.reports())
    #expect(track.reports.map(\.id) == ["marlhaven-clas", "marlhaven-jtai-2019", "marlhaven-action-plan"])
    #expect(track.last == [.theme: ["supervision"]])
    // Training was asked for three times (a recommendation, two findings), the others once.
    let themes = track.rows.filter { $0.facet == .theme && $0.report == "marlhaven-clas" }.map(\.label)
    #expect(themes == ["training", "environment", "fgm", "neglect", "think-family"])
    let row = try #require(track.rows.last { $0.label == "think-family" })
    #expect(row.mention.actions == ["A.1", "A.2"] && row.mention.recommendations == ["A"] && row.date == nil)
    let first = try #require(track.rows.first)
    #expect(first.mention.recommendations == ["1.1"] && first.mention.improvements == ["1.1"])
    #expect(first.mention.mixed == ["1.2"])
  }

  @Test func someLabels() {
    let track = AreaTrack(Self.reports(), labels: [.theme: ["fgm", "supervision"]])
    #expect(Set(track.rows.map(\.label)) == ["fgm"])
    #expect(track.last == [.theme: ["supervision"]])
    let both = AreaTrack(Self.reports(), labels: [.theme: ["fgm"], .service: ["maternity"]])
    #expect(Set(both.rows.map(\.label)) == ["fgm", "maternity"])
  }

  @Test func oneReport() {
    #expect(AreaTrack([Self.reports()[2]]).rows.isEmpty)
    #expect(AreaTrack([]).rows.isEmpty)
  }
}
