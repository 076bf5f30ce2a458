import Foundation
import Testing

/// `findings themes`, `services`, `diff`, `track` and `summary` as users run them.
@Suite struct AreaCommandsTests {
  private static let marlhaven = Program.fixtures + "/marlhaven-clas.txt"
  private static let calderwick = Program.fixtures + "/calderwick-clas-2016.md"

  @Test(arguments: [
    (["diff"], "diff compares two areas or reports; name both before the paths"),
    (["diff", "Marlhaven"], "diff compares two areas or reports"),
    (["diff", "Marlhavn", "Calderwick", marlhaven, calderwick], "\"Marlhavn\"; did you mean \"Marlhaven\"?"),
    (["diff", "Mars", "Calderwick", marlhaven], "\"Mars\"; there are: Marlhaven, marlhaven-clas"),
    (
      ["diff", "Marlhaven", "marlhaven-clas", marlhaven],
      "marlhaven-clas is of both \"Marlhaven\" and \"marlhaven-clas\"; name two reports by their ids"
    ),
    (
      [
        "diff", "marlhaven-clas", "marlhaven-action-plan", marlhaven,
        Program.fixtures + "/marlhaven-action-plan.txt",
      ],
      "\"marlhaven-action-plan\" has no finding that fits; there is nothing to compare"
    ),
    (["track"], "track follows an area; name it before the paths"),
    (["track", "Calderwik", calderwick], "no report is on the area \"Calderwik\"; did you mean \"Calderwick\"?"),
    (["summary", "--area", "Marlhavn", marlhaven], "did you mean \"Marlhaven\"?"),
    (
      ["themes", "--by", "moon", marlhaven], "--by cannot be \"moon\"; it is one of: area, section, judgement, kind"
    ),
    (["services"], "no PATH is given"),
  ])
  func wrongCommandLines(_ arguments: [String], _ message: String) throws {
    try Program.with { program in
      let result = try program.run(arguments)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error.contains(message), "\(result.error)")
    }
  }

  /// What does not depend on coding: the reports, sections and addressees of a page.
  @Test func summary() throws {
    try Program.with { program in
      let page = try program.run([
        "summary", "-f", "markdown", "--area", "Marlhaven", Self.marlhaven, Self.calderwick,
      ])
      #expect(page.status == 0)
      #expect(page.output.hasPrefix("# Marlhaven\n\n## Inspected\n\n| Report | Kind |"))
      #expect(!page.output.contains("# Calderwick"))
      let rows = try program.run(["summary", "-f", "csv", Self.marlhaven, Self.calderwick])
      let lines = rows.output.split(separator: "\r\n")
      #expect(lines.contains { $0.hasPrefix("Marlhaven,report,marlhaven-clas,") })
      #expect(lines.contains { $0.hasPrefix("Calderwick,report,calderwick-clas-2016,") })
      #expect(lines.contains { $0.hasPrefix("Marlhaven,problem,recommendation-uncited,2,") })
    }
  }
}
