import Foundation
import Testing

/// `findings themes`, `services`, `diff` and `track` over the real reports: what was checked by eye in their text.
@Suite struct AreaAnswersTests {
  /// Rows of the real reports that were checked against their text and against two readers' coding.
  @Test(
    .enabled(if: hasReports, missing),
    arguments: [
      (
        ["themes", "--theme", "escalation-and-challenge"], ["derby-clas"],
        "escalation-and-challenge,Derby,2,78,0.0256,0,2,0,0,0"
      ),
      (["themes", "--theme", "fgm"], ["nottinghamshire-clas-2016"], "fgm,Nottinghamshire,2,121,0.0165,1,1,0,0,0"),
      (
        ["themes", "--theme", "child-exploitation"], ["nottinghamshire-clas-2016"],
        "child-exploitation,Nottinghamshire,7,121,0.0579,1,6,0,0,0"
      ),
      (
        ["themes", "--theme", "offender-management"], ["derby-jtai-2019"],
        "offender-management,Derby City,7,54,0.1296,4,3,0,0,0"
      ),
      (
        ["services", "--service", "family-nurse-partnership"], ["derby-clas"],
        "family-nurse-partnership,Derby,1,78,0.0128,0,0,1,0,0"
      ),
      (
        ["services", "--service", "adult-mental-health"], ["nottinghamshire-clas-2016"],
        "adult-mental-health,Nottinghamshire,12,121,0.0992,1,7,4,0,0"
      ),
    ])
  func counts(_ command: [String], _ names: [String], _ row: String) throws {
    try Program.with { program in
      let result = try program.run(command + ["-f", "csv"] + names.map(Self.report))
      #expect(result.status == 0)
      #expect(result.output.split(separator: "\r\n").dropFirst().map(String.init) == [row])
    }
  }

  /// The words "sexual abuse" are not in Derby's review.
  @Test(.enabled(if: hasReports, missing))
  func aThemeThatIsNotThere() throws {
    try Program.with { program in
      let result = try program.run(["themes", "--theme", "sexual-abuse", "-f", "csv", Self.report("derby-clas")])
      #expect(result.output == "theme,area,findings,of,share,strengths,improvements,mixed,context,unjudged\r\n")
    }
  }

  /// The probabilities were computed apart, with exact fractions. One finding falls among the 78 of Derby in 78 of 199 cases
  /// (0.3920), else among the 121; of two, the cases that are no likelier than both among the 121 are 0.5209 of all.
  @Test(
    .enabled(if: hasReports, missing),
    arguments: [
      (["--theme", "fgm"], "fgm", "only B", (0, 2), "0.5209"),
      (["--theme", "sexual-abuse"], "sexual-abuse", "only B", (0, 1), "1.0000"),
      (
        ["--services", "--service", "family-nurse-partnership"], "family-nurse-partnership", "only A", (1, 0),
        "0.3920"
      ),
    ])
  func differences(
    _ options: [String], _ label: String, _ moreIn: String, _ findings: (Int, Int), _ probability: String
  ) throws {
    try Program.with { program in
      let names = ["derby-clas", "nottinghamshire-clas-2016"]
      let result = try program.run(["diff"] + names + options + ["-f", "csv"] + names.map(Self.report))
      #expect(result.status == 0)
      let rows = Self.rows(result.output)
      let row = try #require(rows.first)
      #expect(rows.count == 1)
      #expect(row[options.contains("--services") ? "service" : "theme"] == label)
      #expect(row["moreIn"] == moreIn)
      #expect(row["findingsA"] == "\(findings.0)" && row["findingsB"] == "\(findings.1)")
      #expect(row["probability"] == probability)
      // So few could have shown nothing, however they were shared out.
      #expect(row["weight"] == "too few findings")
    }
  }

  /// The paragraphs on supervision: eight of Derby's review and three strengths of the letter, with their lines.
  @Test(.enabled(if: hasReports, missing))
  func theFindingsBehindADifference() throws {
    try Program.with { program in
      let names = ["derby-clas", "derby-jtai-2019"]
      let result = try program.run(
        ["diff"] + names + ["--theme", "supervision", "--findings", "-f", "csv"] + names.map(Self.report))
      let shown = Self.rows(result.output).map { "\($0["side"] ?? "") \($0["id"] ?? "") \($0["line"] ?? "")" }
      let review = [
        ("5.2.2", 857), ("5.3.1", 906), ("5.3.2", 912), ("5.3.3", 922), ("5.3.4", 926), ("5.3.5", 933),
        ("5.3.6", 941),
        ("5.3.7", 949),
      ]
      let letter = [("S12", 98), ("S16", 112), ("S17", 113)]
      #expect(
        shown == review.map { "A derby-clas/\($0.0) \($0.1)" } + letter.map { "B derby-jtai-2019/\($0.0) \($0.1)" })
    }
  }

  /// What Derby's review said of two themes, and what the letter and the plan say of them.
  @Test(.enabled(if: hasReports, missing))
  func anAreaOverTime() throws {
    try Program.with { program in
      let names = ["derby-jtai-2019", "derby-derbyshire-action-plan", "staffordshire-clas-2016", "derby-clas"]
      let themes = ["--theme", "offender-management", "--theme", "think-family"]
      let result = try program.run(["track", "Derby", "-f", "csv"] + themes + names.map(Self.report))
      #expect(result.status == 0)
      let rows = Self.rows(result.output)
      let reports = ["derby-clas", "derby-jtai-2019", "derby-and-derbyshire-action-plan"]
      for theme in ["offender-management", "think-family"] {
        #expect(rows.filter { $0["label"] == theme }.map { $0["report"] } == reports)
      }
      let letter = try #require(rows.first { $0["label"] == "offender-management" && $0["report"] == reports[1] })
      #expect(letter["improvements"] == "I9; I14; I23")
      #expect(letter["strengths"] == "S2; S4; S15; S18")
      let plan = try #require(rows.first { $0["label"] == "think-family" && $0["report"] == reports[2] })
      #expect(plan["recommendations"] == "B")
      #expect(plan["actions"] == (1...18).map { "B.\($0)" }.joined(separator: "; "))
    }
  }

  private static let missing: Comment = "the real reports are not here: ../shared/reports"
  private static let reports = Program.root.path + "/../shared/reports"
  private static let hasReports = FileManager.default.fileExists(atPath: reports)
  private static func report(_ name: String) -> String { "\(reports)/\(name).txt" }

  /// The rows of CSV by the names of their columns; no cell of these has a comma in it but the last.
  private static func rows(_ csv: String) -> [[String: String]] {
    let lines = csv.split(separator: "\r\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { String($0.filter { $0 != "\"" }) }
    }
    guard let names = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(zip(names, $0)) { first, _ in first } }
  }
}
