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
    (["track"], "track follows an area; name the area before the paths"),
    // A path in the place of a name: with nothing after it, and where no report is on an area of that name.
    (
      ["track", Program.fixtures],
      "\"\(Program.fixtures)\" stands where a name is wanted, and is a file or folder; name the area before the paths"
    ),
    (
      ["track", marlhaven, calderwick],
      "is a file or folder; name the area before the paths: findings track AREA PATH"
    ),
    (
      ["diff", "Marlhaven", calderwick],
      "\"\(calderwick)\" stands where a name is wanted, and is a file or folder; name both before the paths"
    ),
    (["diff", marlhaven, "Calderwick", calderwick], "is a file or folder; name both before the paths"),
    (["track", "Marlhaven"], "no PATH is given"), (["diff", "Marlhaven", "Calderwick"], "no PATH is given"),
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

  /// An area may be called like a folder that is there.
  @Test func anAreaAndAFolderOfOneName() throws {
    try Program.with { program in
      try program.file("Marlhaven/notes.txt", "Notes.")
      let track = try program.run(["track", "Marlhaven", Self.marlhaven])
      #expect(track.status == 0)
      #expect(track.output.hasPrefix("Marlhaven, the earliest first:"))
    }
  }

  /// Midwives (B.3) and maternity support workers (B.4) act in the plan, though none of its recommendations is on maternity; in C.1 a
  /// manager looks at assessments, and nothing is coded with supervision. Of neglect the plan says nothing.
  @Test func track() throws {
    try Program.with { program in
      let plan = Program.fixtures + "/marlhaven-action-plan.txt"
      let rows = try program.run(["track", "Marlhaven", Self.marlhaven, plan, "-f", "csv"])
      #expect(rows.status == 0)
      let lines = rows.output.split(separator: "\r\n").map(String.init)
      #expect(
        lines.contains(
          #"service,maternity,marlhaven-action-plan,,acted on,,,,,,,"other actions B.3, B.4",B.3; B.4,"#))
      #expect(lines.contains("theme,supervision,marlhaven-action-plan,,no action on it,,,,,,,words in C.1,,C.1"))
      #expect(lines.contains("theme,neglect,marlhaven-action-plan,,not mentioned,,,,,,,,,"))
      let table = try program.run(["track", "Marlhaven", Self.marlhaven, plan, "--theme", "supervision"])
      #expect(
        table.output.contains("\ntheme  supervision       marlhaven-action-plan  no action on it  words in C.1\n"))
      #expect(table.output.contains("\nno action on it: words of it stand in the places named"))
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

  /// Of the invented areas: which reports are compared and followed, and how many findings they have.
  @Test func overInventedReports() throws {
    try Program.with { program in
      let services = try program.run(["services", Self.marlhaven, Self.calderwick])
      #expect(services.status == 0)
      let heading = services.output.split(separator: "\n").prefix(2).map { $0.prefix { $0 != "," } }
      #expect(heading == ["Marlhaven: 61 findings", "Calderwick: 77 findings"])
      let diff = try program.run(["diff", "Calderwick", "marlhaven-clas", Self.marlhaven, Self.calderwick])
      #expect(diff.status == 0)
      #expect(diff.output.hasPrefix("A is Calderwick: 77 findings"))
      #expect(diff.output.contains("\nB is marlhaven-clas: 61 findings"))
      let plan = Program.fixtures + "/marlhaven-action-plan.txt"
      let track = try program.run(["track", "Marlhaven", plan, Self.calderwick, Self.marlhaven])
      #expect(track.status == 0)
      let lines = track.output.split(separator: "\n").map(String.init)
      #expect(lines.first == "Marlhaven, the earliest first:")
      #expect(lines[1].hasPrefix("- marlhaven-clas (") && lines[2].hasPrefix("- marlhaven-action-plan ("))
      #expect(!track.output.contains("calderwick"))
    }
  }
}
