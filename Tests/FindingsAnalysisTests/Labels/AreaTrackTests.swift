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
    (.theme, "neglect", [.wanting, .mentioned, .silent]), (.theme, "environment", [.wanting, .silent, .silent]),
    (.service, "maternity", [.wanting, .strength, .silent]),
    (.service, "sexual-health", [.wanting, .mentioned, .silent]), (.theme, "consent", []),
    (.theme, "supervision", []),
  ])
  func states(_ facet: Facet, _ label: String, _ expected: [AreaTrack.State]) {
    #expect(states(AreaTrack(Self.reports()), facet, label) == expected)
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
