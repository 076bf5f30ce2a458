import Foundation
import Testing

/// `findings recommendations` and `findings organisations` as users run them.
@Suite struct RecommendationsCommandTests {
  private static let reports = [
    "derby-clas", "nottinghamshire-clas-2016", "staffordshire-clas-2016", "derby-jtai-2019",
    "derby-derbyshire-action-plan",
  ].map { Program.root.path + "/../shared/reports/\($0).txt" }

  private static let hasReports = reports.allSatisfy(FileManager.default.fileExists)

  /// "What was my trust told to do?": the counts of the five real reports, by every name of each row.
  @Test(
    .enabled(if: hasReports, "the real reports are not here: ../shared/reports"),
    arguments: [
      (["Burton", "BHFT", "burton hospital nhs foundation trust"], 20),
      (["UHNM", "University Hospitals of North Midlands"], 8),
      (
        [
          "SSOTP", "Staffordshire & Stoke-on-Trent NHS Partnership Trust",
          "Staffordshire and Stoke NHS Partnership Trust",
        ], 13
      ),
      (["NSCHT", "North Staffordshire Combined Healthcare"], 8),
      (["SSSFT", "South Staffordshire & Shropshire"], 13),
      (["Birmingham Community", "Birmingham Community Healthcare"], 6), (["Cannock Chase CCG"], 32),
      (["Sherwood Forest Hospitals"], 32), (["Doncaster and Bassetlaw Hospitals"], 30),
      (["Nottinghamshire Healthcare"], 21), (["Nottingham University Hospitals"], 0),
      (["Derby Teaching Hospital", "Derby Teaching Hospitals", "Derbyshire Teaching Hospitals NHS Trust"], 12),
      (["Derbyshire Healthcare"], 12), (["Southern Derbyshire CCG"], 18),
    ])
  func counts(_ names: [String], _ count: Int) throws {
    try Program.with { program in
      for name in names {
        let result = try program.run(["recommendations", "--provider", name, "--format", "jsonl"] + Self.reports)
        #expect(result.status == 0)
        #expect(result.output.split(separator: "\n").count == count, "\(name)")
      }
    }
  }

  @Test(
    .enabled(if: hasReports, "the real reports are not here: ../shared/reports"),
    arguments: [
      ("University Hospitals of Derby and Burton", 32, 0), ("Midlands Partnership NHS Foundation Trust", 26, 0),
      ("NHS Derby and Derbyshire Integrated Care Board", 18, 0),
      ("NHS Staffordshire and Stoke-on-Trent Integrated Care Board", 67, 5),
    ])
  func countsWithPredecessors(_ name: String, _ count: Int, _ throughCollective: Int) throws {
    try Program.with { program in
      let result = try program.run(
        ["recommendations", "--provider", name, "--with-predecessors", "--format", "jsonl"] + Self.reports)
      #expect(result.status == 0)
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == count)
      #expect(lines.count { $0.contains("\"through\": \"") } == throughCollective)
      #expect(lines.allSatisfy { $0.contains(" → ") })
    }
  }

  @Test(.enabled(if: hasReports, "the real reports are not here: ../shared/reports"))
  func aProviderWithoutRecommendations() throws {
    try Program.with { program in
      let result = try program.run(["recommendations", "-p", "nottingham university hospitals"] + Self.reports)
      #expect(result.status == 0)
      #expect(
        result.output
          == """
          "nottingham university hospitals" is Nottingham University Hospitals NHS Trust

          No recommendation is addressed to Nottingham University Hospitals NHS Trust; it is a provider in
          nottinghamshire-clas-2016.

          """)
    }
  }

  @Test func filters() throws {
    try Program.with { program in
      let path = Program.fixtures + "/marlhaven-clas.txt"
      let all = try program.run(["recommendations", "-f", "csv", path])
      #expect(all.output.split(separator: "\r\n").count == 22)
      let uncited = try program.run(["recommendations", "-f", "csv", "--uncited", path])
      let numbers = uncited.output.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",")[2] }
      #expect(numbers == ["1.3", "4.4"])
      let cited = try program.run(["recommendations", "-f", "csv", "--cited", path])
      #expect(cited.output.split(separator: "\r\n").count == 20)
      let text = try program.run(["recommendations", "-f", "jsonl", "--text", "paediatric LIAISON", path])
      #expect(text.output.split(separator: "\n").count == 1)
      #expect(text.output.contains("\"number\": \"2.2\""))
      let none = try program.run(["recommendations", "--text", "no such words", path])
      #expect(none.output == "No recommendation fits.\n")
      #expect(none.status == 0)
    }
  }

  /// The filters of findings, asked of recommendations; the coding of these was checked by eye.
  @Test(
    arguments: [
      (["--kind", "clas-review", "--kind", "jtai-letter"], 21, nil), (["--kind", "action-plan"], 0, nil),
      (["--recommendation", "2.1"], 1, "2.1"), (["-r", "marlhaven-clas/R2.1", "-r", "2.2"], 2, "2.2"),
      (["-r", "2.1", "--uncited"], 0, nil), (["--service", "emergency-care", "-r", "2.1", "-r", "4.6"], 1, "2.1"),
      (["--theme", "Training", "-r", "2.1", "-r", "4.6"], 1, "4.6"),
      (["--theme", "training", "--service", "Emergency and urgent care"], 0, nil),
      (
        ["--theme", "training", "--area", "Marlhaven", "-p", "Westmarch Healthcare", "--text", "level three"], 1,
        "4.6"
      ),
    ] as [([String], Int, String?)])
  func filtersOfFindings(_ options: [String], _ count: Int, _ number: String?) throws {
    try Program.with { program in
      let path = Program.fixtures + "/marlhaven-clas.txt"
      let result = try program.run(["recommendations", "-f", "jsonl", path] + options)
      #expect(result.status == 0)
      #expect(result.output.split(separator: "\n").count == count)
      if let number { #expect(result.output.contains("\"number\": \"\(number)\"")) }
    }
  }

  @Test func theUsersOwnOrganisations() throws {
    try Program.with { program in
      try program.file("own.csv", "name,kind,abbreviations\nMarl Vale Trust of Care,provider,MVTC\n")
      let path = Program.fixtures + "/marlhaven-clas.txt"
      let known = try program.run(["recommendations", "--organisations", "own.csv", "-p", "mvtc", path])
      #expect(known.status == 0)
      #expect(known.output.hasPrefix("\"mvtc\" is Marl Vale Trust of Care\n"))
      try program.file("bad.csv", "name,kind\nMarl Trust,castle\n")
      let bad = try program.run(["recommendations", "--organisations", "bad.csv", path])
      #expect(bad.status == 2)
      #expect(bad.output == "")
      #expect(bad.error.hasPrefix("findings: --organisations bad.csv, line 2: \"castle\" is no kind; kinds are "))
      let missing = try program.run(["recommendations", "--organisations", "none.csv", path])
      #expect(missing.status == 2)
      #expect(missing.error.contains("none.csv"))
    }
  }

  @Test(arguments: [
    (["--provider", "Burtn Hospitals"], "no organisation that is known; the nearest names are: Burton Hospitals"),
    (["--area", "Marlhavn"], "no report is on the area \"Marlhavn\"; did you mean \"Marlhaven\"?"),
    (["--cited", "--uncited"], "--cited and --uncited leave nothing"),
    (["--theme", "risk"], "--theme \"risk\" is no theme; the nearest are: risk-assessment"),
    (["--service", "matternity"], "--service \"matternity\" is no service; the nearest are: maternity"),
    (["--recommendation", "2.9"], "--recommendation \"2.9\" is in no report; did you mean \"2.1\"?"),
    (["--kind", "review"], "--kind cannot be \"review\"; it is one of: clas-review, "),
    (["--with-predecessors"], "--with-predecessors needs --provider NAME"),
  ])
  func wrongCommandLines(_ options: [String], _ message: String) throws {
    try Program.with { program in
      let result = try program.run(["recommendations"] + options + [Program.fixtures + "/marlhaven-clas.txt"])
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error.contains(message), "\(result.error)")
    }
  }

  @Test func organisations() throws {
    try Program.with { program in
      let result = try program.run(
        ["organisations", "-f", "csv", Program.fixtures + "/calderwick-clas-2016.md"])
      #expect(result.status == 0)
      let rows = result.output.split(separator: "\r\n")
      #expect(rows[0] == "organisation,kind,code,area,recommendations,findings,actions,successors,succeeded,names")
      #expect(rows.dropFirst().allSatisfy { $0.contains(",Calderwick,") })
      #expect(rows.count > 5)
      #expect(rows.dropFirst().map(String.init) == rows.dropFirst().map(String.init).sorted { name($0) < name($1) })
    }
  }

  private func name(_ row: String) -> String { String(row.prefix { $0 != "," }) }
}
