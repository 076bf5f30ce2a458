import Foundation
import Testing

/// `findings check` as users run it.
@Suite struct CheckCommandTests {
  private static let review = Program.fixtures + "/marlhaven-clas.txt"
  private static let plan = Program.fixtures + "/marlhaven-action-plan.txt"

  /// What was put wrong into the invented review on purpose.
  private static let problems = [
    (377, 377, "citation-unresolved", "3.7 cites recommendation 4.7, which is not in the report"),
    (652, 653, "recommendation-uncited", "no finding cites recommendation 1.3"),
    (
      718, 720, "addressee-unresolved",
      "group 4 addresses \"Pathlight Recovery Services and Lantern Sexual Health\", which leads to no organisation"
    ),
    (732, 732, "recommendation-uncited", "no finding cites recommendation 4.4"),
  ]

  @Test func linesOfAReview() throws {
    try Program.with { program in
      let result = try program.run(["check", Self.review])
      #expect(result.status == 1)
      #expect(result.error == "")
      let lines = result.output.split(separator: "\n").map(String.init)
      for (first, _, name, message) in Self.problems {
        #expect(lines.contains("\(Self.review):\(first): \(name): \(message)"))
      }
      #expect(lines.last == "\(lines.count - 1) to look at in 1 report.")
      let numbers = lines.dropLast().compactMap { Int($0.dropFirst(Self.review.count + 1).prefix { $0 != ":" }) }
      #expect(numbers.count == lines.count - 1)
      #expect(numbers == numbers.sorted())
    }
  }

  @Test func annotationsOfAPullRequest() throws {
    try Program.with { program in
      let line =
        "mkdir reports && cp \"$FIXTURES/marlhaven-clas.txt\" reports/m.txt && findings check -f github reports"
      let result = try program.shell(line)
      #expect(result.status == 1)
      let lines = result.output.split(separator: "\n").map(String.init)
      for (first, last, name, message) in Self.problems {
        #expect(
          lines.contains("::warning file=reports/m.txt,line=\(first),endLine=\(last),title=\(name)::\(message)"))
      }
      let shown = try program.run(["check", Self.review]).output.split(separator: "\n")
      #expect(lines.count == shown.count - 1)
      #expect(lines.allSatisfy { $0.hasPrefix("::warning file=reports/m.txt,") })
      #expect(result.error == "")
    }
  }

  @Test func aSoundReport() throws {
    try Program.with { program in
      let result = try program.run(["check", Self.plan])
      #expect(result.status == 0)
      #expect(result.output == "Nothing to mend in 1 report.\n")
      let github = try program.run(["check", "--format=github", Self.plan])
      #expect(github.status == 0)
      #expect(github.output == "")
    }
  }

  /// Of several reports, those of one area; rows for other programs.
  @Test func rowsOfOneArea() throws {
    try Program.with { program in
      let calderwick = Program.fixtures + "/calderwick-clas-2016.md"
      let result = try program.run(["check", "-f", "csv", "--area", "Calderwick", Self.review, calderwick])
      #expect(result.status == 1)
      let rows = result.output.split(separator: "\r\n").map(String.init)
      #expect(rows.count > 3)
      #expect(rows[0] == "report,area,file,line,lastLine,problem,message")
      let start = "calderwick-clas-2016,Calderwick,\(calderwick),"
      #expect(rows.contains(start + "289,289,recommendation-uncited,no finding cites recommendation 1.7"))
      #expect(rows.contains(start + "355,355,recommendation-uncited,no finding cites recommendation 8.5"))
      #expect(rows.dropFirst().allSatisfy { $0.hasPrefix(start) })
      #expect(result.error == "findings: \(rows.count - 1) to look at in 1 report.\n")
    }
  }

  /// A file that cannot be read is told by the exit status, whatever was found in the others.
  @Test func anUnreadableFileWeighsMore() throws {
    try Program.with { program in
      let result = try program.run(["check", "nowhere.txt", Self.review])
      #expect(result.status == 2)
      #expect(result.output.contains(":377: citation-unresolved: "))
    }
  }

  /// By the vocabulary that is named: with another word of praise, and none of criticism, nothing is to be improved.
  @Test func aVocabularyOfOnesOwn() throws {
    try Program.with { program in
      try program.file("own.txt", "theme training | Training | t\ntraining\ncue praise | Praise | p\nzyzzyva\n")
      let name = "improvement-without-recommendation"
      #expect(try program.run(["check", Self.review]).output.contains(name))
      let own = try program.run(["check", "--vocabulary", "own.txt", Self.review])
      #expect(own.status == 1)
      #expect(own.error == "")
      #expect(own.output.contains("citation-unresolved") && !own.output.contains(name))
    }
  }

  @Test func githubIsAFormatOfCheckOnly() throws {
    try Program.with { program in
      let result = try program.run(["parse", "--format", "github", Self.review])
      #expect(result.status == 2)
      #expect(result.error.contains("--format cannot be \"github\""))
    }
  }

  /// In Nottinghamshire's review 2.14, on transition, cites 2.9, on alerts; 2.7, on transition, is cited by nobody.
  @Test(
    .enabled(
      if: FileManager.default.fileExists(
        atPath: Program.root.path + "/../shared/reports/nottinghamshire-clas-2016.txt"),
      "the real reports are not here: ../shared/reports"))
  func aCitationOfTheWrongRecommendation() throws {
    try Program.with { program in
      let path = Program.root.path + "/../shared/reports/nottinghamshire-clas-2016.txt"
      let result = try program.run(["check", "-f", "github", path])
      #expect(result.status == 1)
      let line = try #require(result.output.split(separator: "\n").first { $0.contains("line=775,endLine=784,") })
      #expect(line.contains("title=theme-mismatch::2.14 ("))
      #expect(line.contains("cites recommendation 2.9 (") && line.contains("; 2.7 ("))
      #expect(line.hasSuffix(", which nobody cites, is nearer"))
      #expect(result.output.components(separatedBy: "title=theme-mismatch").count == 2)
    }
  }
}
