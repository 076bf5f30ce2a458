import FindingsAnalysis
import InspectionReports
import Testing

@testable import FindingsOutput

/// Themes by area, two areas side by side, and an area over time, as a terminal shows them.
@Suite struct LabelTablesTests {
  private static func shown(_ table: AnswerTable, _ format: OutputFormat = .table, width: Int = 100) -> String {
    String(decoding: AnswerRenderer(format: format, width: width).render(table), as: UTF8.self)
  }

  private static let areas = [InventedAreas.marlhaven, InventedAreas.calderwick]

  @Test func themesByArea() {
    let table = LabelSurveyTable.table(LabelSurvey(Self.areas, .theme, by: .area), .theme, by: .area)
    #expect(
      Self.shown(table) == """
        Marlhaven: 20 findings, 5 without a theme
        Calderwick: 20 findings, 17 without a theme

        Theme     Area        Findings   Share  Strengths  Improvements  Mixed
        training  Marlhaven         15  75.0 %          2            13      0
        training  Calderwick         1   5.0 %          0             1      0
        neglect   Calderwick         2  10.0 %          0             0      2

        """)
    let csv = Self.shown(table, .csv).split(separator: "\r\n")
    #expect(csv.first == "theme,area,findings,of,share,strengths,improvements,mixed,context,unjudged")
    #expect(csv.last == "neglect,Calderwick,2,20,0.1000,0,0,2,0,0")
  }

  @Test func noThemes() {
    let table = LabelSurveyTable.table(LabelSurvey([], .service, by: .year), .service, by: .year)
    #expect(Self.shown(table) == "No finding that fits has a service.\n")
  }

  private static func comparison(_ labels: Set<String> = []) throws -> ComparisonTable {
    let (a, b) = (try ComparedReports("Marlhaven", in: areas), try ComparedReports("Calderwick", in: areas))
    return ComparisonTable(a, b, .theme, labels: labels)
  }

  /// Training is of a probability of 0.00001; two findings on neglect could not have shown anything.
  @Test func twoAreas() throws {
    let table = try Self.comparison().table()
    #expect(
      Self.shown(table) == """
        A is Marlhaven: 20 findings, 5 without a theme (marlhaven-clas)
        B is Calderwick: 20 findings, 17 without a theme (calderwick-clas)

        Theme     Differ  More in       A       B  A +  A −  B +  B −  Weight
        training  70.0 %  A        75.0 %   5.0 %    2   13    0    1  clear
        neglect   10.0 %  only B    0.0 %  10.0 %    0    0    0    0  too few findings

        + is for strengths, − for improvements.
        clear: hardly chance, by Fisher's exact test with 1 compared at once; about 1 in 20 of those called
        clear may be chance.
        too few findings: however they were shared out between the two, it would mean nothing.

        """)
    #expect(
      Self.shown(table, .jsonl).split(separator: "\n").first
        == """
        {"theme": "training", "difference": 0.7000, "moreIn": "A", "nameA": "Marlhaven", "nameB": "Calderwick", \
        "shareA": 0.7500, "shareB": 0.0500, "findingsA": 15, "findingsB": 1, "strengthsA": 2, \
        "improvementsA": 13, "mixedA": 0, "strengthsB": 0, "improvementsB": 1, "mixedB": 0, \
        "probability": 0.0000, "weight": "clear"}
        """)
  }

  @Test func theFindingsBehind() throws {
    let table = try Self.comparison(["neglect"]).findingsTable()
    #expect(
      Self.shown(table, .csv)
        == [
          "theme,difference,weight,side,id,judgement,line,text",
          "neglect,0.1000,too few findings,B,calderwick-clas/1.2,mixed,10,Finding 1.2.",
          "neglect,0.1000,too few findings,B,calderwick-clas/1.3,mixed,10,Finding 1.3.", "",
        ].joined(separator: "\r\n"))
    #expect(table.notes.first == "No difference is clear.")
    #expect(try Self.comparison().findingsTable().rows.count == 15 + 1 + 2)
    #expect(try Self.comparison(["fgm"]).table().notes == ["No finding of either has a theme."])
  }

  @Test func differentKinds() throws {
    let letter = InventedAreas.report(
      "calderwick-jtai-2019", "Calderwick", .jtaiLetter,
      findings: InventedAreas.findings(1...1, .strength, "training"))
    let all = [InventedAreas.marlhaven, letter]
    let table = ComparisonTable(
      try ComparedReports("Marlhaven", in: all), try ComparedReports("Calderwick", in: all), .theme
    ).table()
    #expect(table.notes.last?.hasPrefix("A and B differ in the kinds of their reports") == true)
    #expect(table.rows.first?[2] == .text("B"))
  }

  @Test func anAreaOverTime() {
    var letter = InventedAreas.report(
      "marlhaven-jtai-2019", "Marlhaven", .jtaiLetter,
      findings: InventedAreas.findings(1...1, .strength, "training", section: "Key strengths"))
    letter.published = ReportDate(year: 2019, month: 5, day: 8)
    let review = InventedAreas.report(
      "marlhaven-clas", "Marlhaven",
      findings: InventedAreas.findings(1...1, .improvement, "training")
        + InventedAreas.findings(2...2, .mixed, "neglect") + InventedAreas.findings(3...3, .mixed, "training"))
    let table = TrackTable.table(AreaTrack([letter, review]), name: "Marlhaven")
    #expect(
      Self.shown(table) == """
        Marlhaven, the earliest first:
        - marlhaven-clas (without a date, placed by its kind)
        - marlhaven-jtai-2019 (2019-05-08)

        Kind   Theme or service  Report               State           Where
        theme  training          marlhaven-clas       found wanting   improvements 1.1; mixed 1.3
        theme  training          marlhaven-jtai-2019  now a strength  strengths 1.1
        theme  neglect           marlhaven-clas       found wanting   mixed 1.2
        theme  neglect           marlhaven-jtai-2019  not mentioned

        found wanting: findings ask for it, and no recommendation is on it by its own words.
        not mentioned: no term of it (findings vocabulary) stands in the report.

        """)
    let csv = Self.shown(table, .csv).split(separator: "\r\n")
    #expect(
      csv.first
        == "facet,label,report,date,state,recommendations,improvements,mixed,strengths,others,actions,where,otherActions,words"
    )
    let alone = TrackTable.table(AreaTrack([review]), name: "Marlhaven")
    #expect(alone.notes == ["There is one report on the area: nothing can be followed over time."])
  }

  /// A theme and a service of one id are told apart, and where a report speaks of them is shown in full, however much it is.
  @Test func themesAndServicesAndLongRows() {
    func findings(_ judgement: Judgement) -> [Finding] {
      InventedAreas.findings(1...14, judgement, "sexual-health").map { finding in
        var finding = finding
        if finding.number == "1.14" { (finding.themes, finding.services) = ([], ["sexual-health"]) }
        return finding
      }
    }
    var letter = InventedAreas.report(
      "marlhaven-jtai-2019", "Marlhaven", .jtaiLetter, findings: findings(.strength))
    letter.published = ReportDate(year: 2019, month: 5, day: 8)
    let review = InventedAreas.report("marlhaven-clas", "Marlhaven", findings: findings(.improvement))
    let shown = Self.shown(TrackTable.table(AreaTrack([letter, review]), name: "Marlhaven"), width: 80)
    let rows = shown.split(separator: "\n")
    #expect(
      rows.filter { $0.hasPrefix("theme ") }.count == 2 && rows.filter { $0.hasPrefix("service ") }.count == 2)
    for number in 1...13 {
      #expect(rows.filter { $0.split(whereSeparator: { " ,".contains($0) }).contains("1.\(number)") }.count >= 2)
    }
  }
}
