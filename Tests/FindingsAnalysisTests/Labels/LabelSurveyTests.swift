@testable import InspectionReports
import Testing

@testable import FindingsAnalysis

@Suite struct LabelSurveyTests {
  private typealias Invented = InventedReport

  /// Marlhaven has two reports, and four findings, one of them without a theme; Calderwick has two findings.
  private static func reports() -> [Report] {
    [
      Invented.report(
        "marlhaven-clas-2016", "Marlhaven", published: ReportDate(year: 2016, month: 5, day: 1),
        findings: [
          Invented.finding("1.1", .improvement, themes: ["training", "neglect"], services: ["maternity"]),
          Invented.finding("2.1", .strength, themes: ["training"], section: "Child protection"),
        ]),
      Invented.report(
        "calderwick-clas", "Calderwick",
        findings: [
          Invented.finding("1.1", .mixed, themes: ["neglect"]), Invented.finding("1.2", nil, themes: ["neglect"]),
        ]),
      Invented.report(
        "marlhaven-jtai-2019", "marlhaven", .jtaiLetter, published: ReportDate(year: 2019, month: 1, day: 9),
        findings: [
          Invented.finding("S1", .strength, section: "Key strengths"),
          Invented.finding("I1", .context, themes: ["training", "training"], section: "Areas for improvement"),
        ]),
    ]
  }

  private func rows(_ survey: LabelSurvey) -> [String] {
    survey.rows.map { "\($0.label) \($0.group) \($0.counts.total)/\($0.of)" }
  }

  /// Neglect: 1 of 4 and 2 of 2, mean 0.625; training: 3 of 4 and none, mean 0.375.
  @Test func byArea() throws {
    let survey = LabelSurvey(Self.reports(), .theme, by: .area)
    #expect(rows(survey) == ["neglect Marlhaven 1/4", "neglect Calderwick 2/2", "training Marlhaven 3/4"])
    #expect(survey.groups.map(\.tally.unlabelled) == [1, 0])
    let training = try #require(survey.rows.last)
    #expect(training.share == 0.75)
    #expect(training.counts.strengths == 1 && training.counts.improvements == 1 && training.counts.context == 1)
    #expect(survey.rows[1].counts.mixed == 1 && survey.rows[1].counts.unjudged == 1)
  }

  @Test(arguments: [
    (
      LabelSurvey.Grouping.kind,
      ["training clas-review 2/4", "training jtai-letter 1/2", "neglect clas-review 3/4"]
    ),
    (.year, ["neglect 2016 1/2", "neglect unknown 2/2", "training 2016 2/2", "training 2019 1/2"]),
    (
      .judgement,
      [
        "neglect improvement 1/1", "neglect mixed 1/1", "neglect not judged 1/1", "training strength 1/2",
        "training improvement 1/1", "training context 1/1",
      ]
    ),
    (
      .section,
      [
        "training Early help 1/3", "training Child protection 1/1", "training Areas for improvement 1/1",
        "neglect Early help 3/3",
      ]
    ),
  ])
  func byAnother(_ grouping: LabelSurvey.Grouping, _ expected: [String]) {
    #expect(rows(LabelSurvey(Self.reports(), .theme, by: grouping)) == expected)
  }

  @Test func servicesAndChosenLabels() {
    #expect(rows(LabelSurvey(Self.reports(), .service, by: .area)) == ["maternity Marlhaven 1/4"])
    #expect(
      rows(LabelSurvey(Self.reports(), .theme, by: .area, labels: ["training", "fgm"])) == [
        "training Marlhaven 3/4"
      ])
    #expect(LabelSurvey([], .theme, by: .year).rows.isEmpty)
  }

  /// The same authority under two names is one area; reports without an area stand for themselves.
  @Test func areas() {
    let derby = LocalAuthority(name: "Derby", code: "E06000015")
    var reports = ["Derby", "Derby City", "Derby and Derbyshire", nil, nil].enumerated().map { number, area in
      InventedReport.report("r\(number)", area)
    }
    reports[0].localAuthorities = [derby]
    reports[1].localAuthorities = [derby]
    reports[2].localAuthorities = [derby, LocalAuthority(name: "Derbyshire", code: "E10000007")]
    let areas = ReportArea.areas(of: reports)
    #expect(areas.map(\.name) == ["Derby", "Derby and Derbyshire", "r3", "r4"])
    #expect(areas[0].reports.map(\.id) == ["r0", "r1"])
  }
}
