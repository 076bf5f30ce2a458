import Foundation
import Testing

/// `findings show` as users run it.
@Suite struct ShowCommandTests {
  private static let marlhaven = Program.fixtures + "/marlhaven-clas.txt"
  private static let ashmereshire = Program.fixtures + "/ashmereshire-clas-2016.txt"
  private static let plan = Program.fixtures + "/marlhaven-action-plan.txt"
  private static let staffordshire = Program.root.path + "/../shared/reports/staffordshire-clas-2016.txt"

  /// What is shown of each reference, by relation and id.
  @Test(arguments: [
    (["1.4"], ["itself 1.4"]),
    (
      ["marlhaven-clas/1.2"], ["itself 1.2", "cites R2.1", "cites-the-same 2.5", "cites-the-same 3.2"]
    ),
    (["R2.1"], ["itself R2.1", "led-to-it 1.2", "led-to-it 2.5", "led-to-it 3.2"]),
    (["R1.3", "E5"], ["itself R1.3", "itself E5", "before 4.5"]),
    (
      ["2.2"],
      [
        "itself 2.2", "cites R4.1", "cites-the-same 3.12", "cites-the-same 5.2.1", "cites-the-same 5.2.2",
        "cites-the-same 5.2.3", "box-after-it E1",
      ]
    ),
  ])
  func links(_ references: [String], _ links: [String]) throws {
    try Program.with { program in
      let result = try program.run(["show"] + references + [Self.marlhaven, "--format", "csv"])
      #expect(result.status == 0)
      // Texts hold commas and line feeds: rows are told by their first cells.
      let rows = result.output.split(separator: "\r\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      #expect(rows.map { "\($0[1]) \($0[3].split(separator: "/").last ?? "")" } == links)
    }
  }

  @Test func aPage() throws {
    try Program.with { program in
      let result = try program.run(["show", Self.marlhaven, "3.7", "--width", "80"])
      #expect(result.status == 0)
      #expect(result.output.hasPrefix("marlhaven-clas/3.7\n  Report: "))
      #expect(result.output.contains("\n  Section: The child's journey > Child protection\n"))
      #expect(result.output.contains("\n\nCites 4.7, which leads to no one recommendation of the report\n"))
      #expect(
        result.output.contains(
          "\n\nRecommendations that it cites\n  R1.2 (Marl Valley CCG)\n    Agree with practices "))
      #expect(result.output.contains("\n\nOther findings that cite them\n  1.13 ("))
      #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.contains("/") })
    }
  }

  @Test func actionsOfAPlan() throws {
    try Program.with { program in
      let result = try program.run(["show", "B", Self.plan])
      #expect(result.output.hasPrefix("marlhaven-action-plan/RB\n"))
      #expect(result.output.contains("\n\nWhat was done about it\n  B.1 ("))
      #expect(!result.output.contains("No finding cites it"))
      let action = try program.run(["show", "b.1", Self.plan])
      #expect(action.output.hasPrefix("marlhaven-action-plan/B.1\n"))
      #expect(action.output.contains("\n\nThe recommendation that it answers\n  RB"))
    }
  }

  /// Markdown has the whole text of what is only cut to a line on a terminal.
  @Test func markdown() throws {
    try Program.with { program in
      let result = try program.run(["show", "1.2", Self.marlhaven, "-f", "markdown"])
      #expect(result.output.hasPrefix("## marlhaven-clas/1.2\n\n- Report: "))
      #expect(result.output.contains("\n### Other findings that cite them\n\n- **2.5 ("))
      #expect(result.output.contains("a swift response, but staff had not yet been told why it is there.\n"))
    }
  }

  @Test(arguments: [
    ([], "no REF is given; name a paragraph or recommendation: derby-clas/3.9, 3.9, R4.1"),
    (["5.3.77"], "there is no paragraph, recommendation, box or action \"5.3.77\"; did you mean 5.3."),
    (["marlhavn-clas/1.1"], "no report is called \"marlhavn-clas\"; did you mean marlhaven-clas/1.1"),
    (["1.1"], "\"1.1\" is in 2 reports; did you mean marlhaven-clas/1.1 or ashmereshire-clas-2016/1.1?"),
  ])
  func wrongReferences(_ references: [String], _ message: String) throws {
    try Program.with { program in
      let result = try program.run(["show"] + references + [Self.marlhaven, Self.ashmereshire])
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error.hasPrefix("findings: " + message), "\(result.error)")
    }
  }

  /// A file may be named like a paragraph; then it is a path.
  @Test func aFileNamedLikeAParagraph() throws {
    try Program.with { program in
      try program.file("3.19", "no report")
      let result = try program.run(["show", "1.1", "3.19", Self.marlhaven])
      #expect(result.error.hasPrefix("findings: 3.19: this is no kind of report that is known"))
      #expect(result.output.hasPrefix("marlhaven-clas/1.1\n"))
      #expect(result.status == 2)
    }
  }

  /// Read off the page: 3.19 cites seven recommendations, which no other paragraph cites.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: staffordshire), "the real reports are not here"))
  func aRealParagraph() throws {
    try Program.with { program in
      let result = try program.run(["show", "staffordshire-clas-2016/3.19", Self.staffordshire, "-f", "jsonl"])
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == 8)
      let ids = lines.dropFirst().map { line in
        ["2.1", "3.8", "4.14", "5.3", "6.6", "7.3", "8.5"].filter {
          line.contains("\"id\": \"staffordshire-clas-2016/R\($0)\"")
        }
      }
      #expect(ids == [["2.1"], ["3.8"], ["4.14"], ["5.3"], ["6.6"], ["7.3"], ["8.5"]])
    }
  }

  /// Why a paragraph is coded as it is; one that says what the inspection was has no labels.
  @Test func why() throws {
    try Program.with { program in
      try program.file(
        "letter.txt",
        """
        3 August 2018

        Dear all

        Joint targeted area inspection of the multi-agency response to neglect in Marl

        Between 9 and 13 July 2018, Ofsted looked at the effectiveness of the front door.

        Leaders are committed and their work is effective. Help is prompt.

        Key strengths

        - Midwives keep children safe.

        Next steps

        The council should prepare a statement by 3 May 2019.

        Yours sincerely

        """)
      let opening = try program.run(["show", "O1", "--why", "letter.txt"])
      #expect(opening.status == 0)
      let why = opening.output.split(separator: "\n").drop { $0 != "Why it is coded so" }.dropFirst()
      #expect(
        why.map { $0.drop { $0 == " " } }.joined(separator: " ")
          == "judgement context: it says what the inspection was, before the first finding")
      let finding = try program.run(["show", "O2", "--why", "letter.txt", "--width", "300"])
      #expect(finding.output.contains("judgement strength: strength +"))
      #expect(finding.output.contains("clause +"))
    }
  }
}
