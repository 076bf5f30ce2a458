import Foundation
import Testing

/// `findings parse` as users run it.
@Suite struct ParseCommandTests {
  private let marlhaven = Program.fixtures + "/marlhaven-clas.txt"
  private let calderwick = Program.fixtures + "/calderwick-clas-2016.md"

  @Test func jsonIsAnArrayOfReports() throws {
    try Program.with { program in
      let result = try program.run(["parse", marlhaven, calderwick])
      #expect(result.status == 0)
      #expect(result.error == "")
      let reports = try #require(try JSONSerialization.jsonObject(with: result.bytes) as? [[String: Any]])
      #expect(reports.map { $0["id"] as? String } == ["marlhaven-clas", "calderwick-clas-2016"])
      #expect(reports.map { ($0["findings"] as? [Any])?.count } == [61, 77])
    }
  }

  /// Exactly the keys of the contract, nothing missing where there is no value.
  @Test func jsonHasTheKeysOfTheContract() throws {
    try Program.with { program in
      let result = try program.run(["parse", marlhaven])
      let reports = try #require(try JSONSerialization.jsonObject(with: result.bytes) as? [[String: Any]])
      let report = try #require(reports.first)
      #expect(
        Set(report.keys) == [
          "schemaVersion", "id", "kind", "title", "area", "localAuthorities", "topic", "inspected", "published",
          "inspectors", "inspectorates", "region", "providers", "commissioners", "childrenConsidered", "addressees",
          "deepDive", "subject", "organisations", "findings",
          "recommendations", "examples", "voices", "actions", "nextSteps", "footnotes", "narrative", "diagnostics",
          "source",
        ])
      func keys(_ list: String) throws -> Set<String> {
        Set(try #require((report[list] as? [[String: Any]])?.first).keys)
      }
      #expect(
        try keys("findings") == [
          "id", "number", "chapter", "section", "subheading", "printed", "text", "judgement", "priority",
          "services", "themes",
          "organisations",
          "recommendations", "citations", "references", "page", "lines",
        ])
      #expect(
        try keys("recommendations") == [
          "id", "number", "group", "addressedTo", "addressees", "addresseeLinks", "text", "services", "themes",
          "findings", "page",
          "lines",
        ])
      #expect(
        try keys("examples") == ["number", "label", "section", "after", "text", "judgement", "page", "lines"])
      #expect(try keys("voices") == ["number", "speaker", "text", "page", "lines"])
      #expect(try keys("narrative") == ["section", "text", "page", "lines"])
      #expect(try keys("diagnostics") == ["severity", "code", "message", "lines"])
      #expect(
        Set((report["nextSteps"] as? [String: Any] ?? [:]).keys) == [
          "responsible", "workingDays", "due", "text", "page", "lines",
        ])
      #expect(Set((report["source"] as? [String: Any] ?? [:]).keys) == ["file", "bytes", "lines", "pages"])
      #expect(report["title"] is NSNull)
    }
  }

  @Test func jsonLinesAreRecordsThatSayTheirReport() throws {
    try Program.with { program in
      let result = try program.run(["parse", "--format", "jsonl", calderwick])
      #expect(result.status == 0)
      let lines = result.output.split(separator: "\n")
      let records = try lines.map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      var counts: [String: Int] = [:]
      for record in records {
        counts[record["type"] as? String ?? "", default: 0] += 1
        #expect(record["report"] as? String == "calderwick-clas-2016")
        #expect(record["kind"] as? String == "clas-review")
        #expect(record["area"] as? String == "Calderwick")
        #expect(record["published"] as? String == "2016-11-22")
      }
      #expect(
        counts == ["report": 1, "finding": 77, "recommendation": 52, "example": 5, "voice": 9, "diagnostic": 2])
    }
  }

  @Test func csvHasARowForEachElement() throws {
    try Program.with { program in
      let result = try program.run(["parse", "-fcsv", marlhaven])
      #expect(result.status == 0)
      let rows = result.output.components(separatedBy: "\r\n")
      #expect(rows[0].hasPrefix("type,report,kind,area,published,id,number,"))
      let types = rows.dropFirst().filter { $0.contains(",marlhaven-clas,clas-review,Marlhaven,") }.map {
        $0.prefix { $0 != "," }
      }
      #expect(types.count { $0 == "finding" } == 61)
      #expect(types.count { $0 == "recommendation" } == 21)
      #expect(types.count { $0 == "example" } == 5)
      #expect(types.count { $0 == "voice" } == 8)
    }
  }

  @Test func actionsOfAPlanInEveryFormat() throws {
    try Program.with { program in
      let plan = Program.fixtures + "/ashmereshire-action-plan.txt"
      let lines = try program.run(["parse", "-f", "jsonl", plan]).output.split(separator: "\n")
      let actions = lines.filter { $0.hasPrefix(#"{"type": "action", "report": "ashmereshire-action-plan", "#) }
      #expect(actions.count == 17)
      #expect(
        actions[0].contains(#""number": "1.1", "recommendation": "1", "organisations": ["Elvermoor University"#))
      #expect(actions[0].contains(#""timescale": "Complete (June 2022)""#))
      let json = try program.run(["parse", plan]).bytes
      let reports = try #require(try JSONSerialization.jsonObject(with: json) as? [[String: Any]])
      #expect((reports.first?["actions"] as? [[String: Any]])?.count == 17)
      let rows = try program.run(["parse", "-f", "csv", plan]).output.components(separatedBy: "\r\n")
      #expect(rows.count { $0.hasPrefix("action,ashmereshire-action-plan,action-plan,Ashmereshire,") } == 17)
      let table = try program.run(["parse", "-f", "table", plan]).output.split(separator: "\n")
      #expect(table.contains("5 recommendations, 17 actions"))
      #expect(table.contains { $0.hasPrefix("5.3     ") && $0.contains("Ashmereshire") })
    }
  }

  @Test func tableFitsItsWidth() throws {
    try Program.with { program in
      let result = try program.run(["parse", "--format=table", "--width", "72", calderwick])
      #expect(result.status == 0)
      let lines = result.output.split(separator: "\n")
      #expect(lines[0] == "calderwick-clas-2016")
      #expect(lines.contains("77 findings, 52 recommendations, 5 examples, 9 voices"))
      #expect(lines.dropFirst(4).allSatisfy { $0.count <= 72 })
      #expect(result.output.contains("\n8.5             355   nobody"))
    }
  }

  @Test func readsStandardInput() throws {
    try Program.with { program in
      let result = try program.run(["parse", "-"], input: Data(contentsOf: URL(fileURLWithPath: marlhaven)))
      #expect(result.status == 0)
      #expect(result.output.contains("\"source\": {\"file\": \"-\", "))
    }
  }

  @Test func readsTheVariableWhereNoPathIsGiven() throws {
    try Program.with { program in
      let paths = "\(marlhaven):\(calderwick)"
      let result = try program.run(["parse", "-f", "jsonl"], environment: ["FINDINGS_REPORTS": paths])
      #expect(result.status == 0)
      #expect(result.output.split(separator: "\n").count { $0.hasPrefix(#"{"type": "report""#) } == 2)
    }
  }

  @Test func readsFoldersByNameAndPassesHiddenFilesOver() throws {
    try Program.with { program in
      for name in ["b/two.md", "a.txt", ".hidden/three.txt", "b/notes.doc"] {
        try FileManager.default.createDirectory(
          at: program.folder.appending(path: name).deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: marlhaven, toPath: program.folder.appending(path: name).path)
      }
      let result = try program.run(["parse", ".", "-f", "jsonl"])
      #expect(result.status == 0)
      let sources = result.output.split(separator: "\n").filter { $0.hasPrefix(#"{"type": "report""#) }
      #expect(sources.map { $0.contains("\"./a.txt\"") } == [true, false])
      #expect(sources.map { $0.contains("\"./b/two.md\"") } == [false, true])
    }
  }

  @Test(.enabled(if: Program.hasPdftotext, "pdftotext is not installed"))
  func readsAFolderOfAllKinds() throws {
    try Program.with { program in
      let result = try program.run(["parse", Program.fixtures, "-f", "jsonl"])
      #expect(result.status == 0)
      #expect(result.error == "")
      let reports = result.output.split(separator: "\n").filter { $0.hasPrefix(#"{"type": "report""#) }
      for kind in ["clas-review", "jtai-letter", "jtai-report", "action-plan"] {
        #expect(reports.contains { $0.contains("\"kind\": \"\(kind)\"") }, "\(kind)")
      }
    }
  }

  @Test(.enabled(if: Program.hasPdftotext, "pdftotext is not installed"))
  func readsAPDF() throws {
    try Program.with { program in
      let letter = Program.fixtures + "/marlhaven-jtai-2018.pdf"
      try FileManager.default.copyItem(atPath: letter, toPath: program.folder.appending(path: "-letter.pdf").path)
      let result = try program.run(["parse", "--", "-letter.pdf"])
      #expect(result.status == 0)
      let reports = try #require(try JSONSerialization.jsonObject(with: result.bytes) as? [[String: Any]])
      let report = try #require(reports.first)
      #expect(report["id"] as? String == "marlhaven-jtai-2018")
      #expect((report["source"] as? [String: Any])?["file"] as? String == "-letter.pdf")
      #expect(try program.files() == ["-letter.pdf"])
    }
  }

  @Test func sameInputSameOutput() throws {
    try Program.with { program in
      let first = try program.run(["parse", marlhaven, calderwick])
      let second = try program.run(["parse", marlhaven, calderwick])
      #expect(first.status == 0)
      #expect(first.bytes == second.bytes)
    }
  }

  @Test func writesAFileWhole() throws {
    try Program.with { program in
      try program.file("out.json", "old")
      let result = try program.run(["parse", marlhaven, "--output", "out.json"])
      #expect(result.status == 0)
      #expect(result.output == "")
      let direct = try program.run(["parse", marlhaven])
      let written = try Data(contentsOf: program.folder.appending(path: "out.json"))
      #expect(written == direct.bytes)
      #expect(try program.files() == ["out.json"])
    }
  }

  /// A folder of every kind and form, with files that are no report among them: all that can be is read, the rest is said.
  @Test func folderOfEveryKind() throws {
    try Program.with { program in
      let folder = program.folder.appending(path: "reports/more").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let fixtures = try FileManager.default.contentsOfDirectory(atPath: Program.fixtures)
      for name in fixtures {
        try FileManager.default.copyItem(atPath: "\(Program.fixtures)/\(name)", toPath: "\(folder)/\(name)")
      }
      let first = try program.run(["parse", "--format", "jsonl", "reports"])
      #expect(first.status == 0)
      #expect(first.error == "")
      try program.file("reports/minutes.txt", "Minutes of a meeting\n\nAll agreed.\n")
      try program.file("reports/broken.pdf", "%PDF-1.4 and nothing else")
      try program.file("reports/picture.txt", String(repeating: "\u{0}\u{1}", count: 200))
      let second = try program.run(["parse", "--format", "jsonl", "reports"])
      #expect(second.status == 2)
      #expect(second.output == first.output)
      let said = second.error.split(separator: "\n").filter { $0.hasPrefix("findings: reports/") }
      for name in ["minutes.txt", "broken.pdf", "picture.txt"] {
        #expect(said.contains { $0.contains(name) }, "\(name)")
      }
      #expect(said.count == 3)
      let kinds = second.output.split(separator: "\n").filter { $0.hasPrefix("{\"type\": \"report\"") }
      #expect(kinds.count == fixtures.count)
      for kind in ["clas-review", "jtai-letter", "jtai-report", "action-plan"] {
        #expect(kinds.contains { $0.contains("\"kind\": \"\(kind)\"") }, "\(kind)")
      }
    }
  }
}
