import Foundation
import Testing

/// JSON and JSON Lines that `findings parse` wrote, as input of every command.
@Suite struct ReadBackCommandTests {
  private static let names =
    [
      "ashmereshire-action-plan.txt", "ashmereshire-clas-2016.txt", "calderwick-action-plan.txt",
      "calderwick-clas-2016.md", "marlhaven-action-plan.txt", "marlhaven-clas.txt",
    ] + (Program.hasPdftotext ? ["calderwick-jtai-2023.pdf", "marlhaven-jtai-2018.pdf"] : [])
  private static let reports = names.map { Program.fixtures + "/" + $0 }

  /// Written, read and written again, in either form, the bytes are the same, and every answer is.
  @Test(arguments: ["json", "jsonl"])
  func theRoundTrip(_ format: String) throws {
    try Program.with { program in
      let written = try program.run(["parse", "-f", format] + Self.reports)
      #expect(written.status == 0)
      try program.file("all.\(format)", Array(written.bytes))
      let again = try program.run(["parse", "-f", format, "all.\(format)"])
      #expect(again.status == 0)
      #expect(again.bytes == written.bytes)
      #expect(try program.run(["parse", "-f", format, "-"], input: written.bytes).bytes == written.bytes)
      for command in ["recommendations", "organisations"] {
        let fromText = try program.run([command, "-f", "csv"] + Self.reports)
        #expect(try program.run([command, "-f", "csv", "all.\(format)"]).bytes == fromText.bytes)
      }
    }
  }

  @Test func oneFormMadeOfTheOther() throws {
    try Program.with { program in
      let (json, lines) = (
        try program.run(["parse", "-f", "json"] + Self.reports),
        try program.run(["parse", "-f", "jsonl"] + Self.reports)
      )
      #expect(try program.run(["parse", "-f", "jsonl", "-"], input: json.bytes).bytes == lines.bytes)
      #expect(try program.run(["parse", "-f", "json", "-"], input: lines.bytes).bytes == json.bytes)
    }
  }

  /// No key stands twice in a record: loaders of JSON differ in which of them they take.
  @Test func noKeyTwice() throws {
    try Program.with { program in
      let lines = try program.run(["parse", "-f", "jsonl", Self.reports[0]]).output.split(separator: "\n")
      let first = try #require(lines.first)
      #expect(first.hasPrefix("{\"type\": \"report\""))
      for key in ["\"area\": ", "\"published\": ", "\"kind\": \"action-plan\""] {
        #expect(first.ranges(of: key).count == 1, "\(key)")
      }
    }
  }

  /// In a folder JSON is read where no other report is: beside the reports it would count them twice.
  @Test func folders() throws {
    try Program.with { program in
      let json = try program.run(["parse", Self.reports[1]])
      try program.file("written/b/one.json", Array(json.bytes))
      #expect(try program.run(["parse", "written"]).bytes == json.bytes)
      let text = try Data(contentsOf: URL(fileURLWithPath: Self.reports[5]))
      try program.file("written/a.txt", Array(text))
      let mixed = try program.run(["parse", "-f", "jsonl", "written"]).output
      #expect(mixed.ranges(of: "\"type\": \"report\"").count == 1)
      #expect(mixed.contains("\"report\": \"marlhaven-clas\""))
    }
  }

  @Test(arguments: [
    (
      "[{\"id\": ",
      "bad.json: this is JSON that is cut short or damaged; write the reports again with findings parse"
    ),
    ("[]", "bad.json: this JSON holds no report; give what findings parse wrote as json or jsonl"),
    (
      "{\"id\": \"1.1\"}\n",
      "bad.json, line 1: this JSON holds no report; give what findings parse wrote as json or jsonl"
    ),
    (
      "[{\"schemaVersion\": 7}]",
      "bad.json: [0].schemaVersion is 7, and this program knows 1; write the reports again with findings parse"
    ),
    (
      "\n{\"type\": \"finding\\u001b\"}\n",
      "bad.json, line 2: there is no type of record \"finding \"; give what findings parse wrote as jsonl"
    ),
  ])
  func damaged(_ text: String, _ message: String) throws {
    try Program.with { program in
      try program.file("bad.json", text)
      let result = try program.run(["parse", "bad.json", "-o", "out.json"])
      #expect(result.status == 2)
      #expect(result.error == "findings: \(message)\n")
      #expect(try program.files() == ["bad.json"])
      let withGood = try program.run(["parse", "bad.json", Self.reports[0]])
      #expect(withGood.status == 2)
      #expect(withGood.output == (try program.run(["parse", Self.reports[0]])).output)
    }
  }

  /// What was wrong with a report is said again, with its id: a file may hold many.
  @Test func whatWasWrongIsSaidAgain() throws {
    try Program.with { program in
      let text = try String(contentsOfFile: Self.reports[5], encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      try program.file("cut.txt", lines[..<400].joined(separator: "\n"))
      let first = try program.run(["parse", "cut.txt"])
      #expect(first.status == 2)
      try program.file("cut.json", Array(first.bytes))
      let second = try program.run(["parse", "cut.json"])
      #expect(second.status == 2)
      #expect(second.error == first.error.replacing("cut.txt: ", with: "cut.json: marlhaven-clas: "))
      #expect(second.bytes == first.bytes)
    }
  }

  /// The answer of another command is no report.
  @Test func answersAreNoReports() throws {
    try Program.with { program in
      let answer = try program.run(["recommendations", "-f", "json", Self.reports[5]])
      try program.file("answer.json", Array(answer.bytes))
      let result = try program.run(["parse", "answer.json"])
      #expect(result.status == 2)
      #expect(result.error.hasPrefix("findings: answer.json: this JSON holds no report"))
    }
  }
}
