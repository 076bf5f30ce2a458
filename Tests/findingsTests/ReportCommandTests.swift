import Foundation
import Testing

/// `findings report` as users run it.
@Suite struct ReportCommandTests {
  private static let reviews = ["ashmereshire-clas-2016.txt", "calderwick-clas-2016.md", "marlhaven-clas.txt"]
    .map { Program.fixtures + "/" + $0 }
  private static let plans = ["calderwick-action-plan.txt", "marlhaven-action-plan.txt"]
    .map { Program.fixtures + "/" + $0 }

  /// The page on all text fixtures.
  private static func page(_ program: Program, _ options: [String] = []) throws -> ReportPageText {
    let result = try program.run(["report", "-o", "page.html"] + options + reviews + plans)
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.error == "")
    return ReportPageText(
      try String(contentsOf: program.folder.appending(path: "page.html"), encoding: .utf8))
  }

  @Test(arguments: [
    ([], "report makes a file; name it: findings report -o FILE.html PATH..., or -o - for standard output"),
    (["-o", "x.html"], "no PATH is given"),
    (["-o", "x.html", "--area", "Marlhavn", reviews[2]], "did you mean \"Marlhaven\"?"),
    (["-o", "x.html", "nowhere.txt"], "nowhere.txt: No such file or directory"),
  ])
  func wrongCommandLines(_ arguments: [String], _ message: String) throws {
    try Program.with { program in
      let result = try program.run(["report"] + arguments)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error.contains(message), "\(result.error)")
      #expect(try program.files() == [])
    }
  }

  @Test func aFileThatCannotBeRead() throws {
    try Program.with { program in
      let result = try program.run(["report", "-o", "page.html", "nowhere.txt", Self.reviews[0]])
      #expect(result.status == 2)
      #expect(result.error.contains("nowhere.txt: No such file or directory"))
      #expect(try program.files() == ["page.html"])
    }
  }

  @Test func standardOutputAndTitle() throws {
    try Program.with { program in
      let result = try program.run(["report", "-o", "-", "-t", "Board & <others>", Self.reviews[2]])
      #expect(result.status == 0)
      #expect(result.output.contains("<title>Board &amp; &lt;others&gt;</title>"))
      #expect(try program.files() == [])
    }
  }

  @Test func anArea() throws {
    try Program.with { program in
      let page = try Self.page(program, ["--area", "Marlhaven"])
      #expect(page.text.contains("<title>Inspection findings: Marlhaven</title>"))
      #expect(Set(page.values("area")) == ["Marlhaven"])
      #expect(Set(page.articles("finding").compactMap { $0["data-report"] }) == ["marlhaven-clas"])
    }
  }

  /// The policy names the style and the script that the page has, byte by byte: `sha256sum` says so, not the program.
  @Test func thePolicy() throws {
    try Program.with { program in
      let page = try Self.page(program)
      let policy = try #require(page.text.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)?.1)
      #expect(policy.hasPrefix("default-src &#39;none&#39;; style-src &#39;sha256-"))
      for element in ["style", "script"] {
        let start = try #require(page.text.firstRange(of: "<\(element)>")?.upperBound)
        let end = try #require(page.text[start...].firstRange(of: "</\(element)>")?.lowerBound)
        try program.file(element, String(page.text[start..<end]))
        let bytes = #"printf %b "$(sha256sum \#(element) | cut -c 1-64 | sed 's/../\\x&/g')""#
        let base64 = try program.shell(bytes + " | base64").output.trimmingCharacters(in: .newlines)
        #expect(base64.count == 44)
        #expect(policy.contains("\(element)-src &#39;sha256-\(base64)&#39;"), "\(element)")
      }
    }
  }

  @Test func idsAndLinks() throws {
    try Program.with { program in
      let page = try Self.page(program)
      let ids = page.attributes("id")
      #expect(Set(ids).count == ids.count)
      let targets = page.attributes("href").filter { $0.hasPrefix("#f-") || $0.hasPrefix("#r-") }
      #expect(targets.count > page.articles("finding").count)
      #expect(Set(targets.map { String($0.dropFirst()) }).subtracting(ids) == [])
    }
  }

  /// Markup, script and quotation marks in names and paragraphs of a text.
  @Test func aHostileReport() throws {
    try Program.with { program in
      let text = try String(contentsOfFile: Self.reviews[2], encoding: .utf8)
      let hostile = text.replacing("staff", with: "</p><script>boom(\"1\")</script>{{style}}")
        .replacing("Marl Valley", with: "Marl 'Valley\" <img src=x onerror=boom()>")
      try program.file("hostile.txt", hostile)
      let result = try program.run(["report", "-o", "-", "-t", "</title><script>boom()</script>", "hostile.txt"])
      #expect(result.status == 0)
      let page = ReportPageText(result.output)
      #expect(page.articles("finding").count == 61)
      #expect(page.text.contains("&lt;script&gt;boom(&quot;1&quot;)&lt;/script&gt;{{style}}"))
      #expect(page.text.contains("Marl &#39;Valley&quot; &lt;img"))
      for markup in ["<script>boom", "<img", "</p><script"] {
        #expect(!page.text.contains(markup), "\(markup)")
      }
      #expect(page.text.split(separator: "<script").count == 2)
      let ids = page.attributes("id")
      #expect(Set(ids).count == ids.count)
    }
  }

  // MARK: What the page says is what the command line says

  @Test func countsOfFindings() throws {
    try Program.with { program in
      let findings = try Self.page(program).articles("finding")
      func count(_ filter: String...) throws -> Int {
        let result = try program.run(["list", "--count", "-f", "csv"] + filter + Self.reviews)
        let last = try #require(result.output.split(separator: "\r\n").last)
        return try #require(Int(last))
      }
      func page(_ attribute: String, _ value: String) -> Int {
        findings.count { ($0[attribute] ?? "").split(separator: " ").contains { $0 == value } }
      }
      #expect(findings.count == (try count()))
      #expect(page("data-themes", "training") == (try count("--theme", "training")))
      #expect(page("data-services", "health-visiting") == (try count("--service", "health-visiting")))
      #expect(page("data-judgement", "strength") == (try count("--judgement", "strength")))
      #expect(page("data-area", "Calderwick") == (try count("--area", "Calderwick")))
      #expect(page("data-organisations", "marl-valley-ccg") == (try count("--provider", "Marl Valley CCG")))
      #expect(findings.count { $0["data-cites"] == "" } == (try count("--uncited")))
    }
  }

  @Test(arguments: [("themes", "theme"), ("services", "service")])
  func theHeatMap(_ command: String, _ label: String) throws {
    try Program.with { program in
      let page = try Self.page(program)
      let table = try program.run([command, "-f", "csv"] + Self.reviews + Self.plans)
      let rows = table.output.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",") }
      #expect(rows.count > 20)
      for row in rows {
        let cell = try #require(page.cell("data-\(label)", String(row[0]), area: String(row[1])))
        let counts = ["data-findings", "data-of", "data-strengths", "data-improvements", "data-mixed"].map {
          cell[$0]
        }
        #expect(counts == [2, 3, 5, 6, 7].map { String(row[$0]) }, "\(row)")
      }
    }
  }

  @Test func theRecommendations() throws {
    try Program.with { program in
      let articles = try Self.page(program).articles("recommendation")
      func numbers(_ filter: String...) throws -> Int {
        let result = try program.run(["recommendations", "-f", "jsonl"] + filter + Self.reviews + Self.plans)
        return result.output.split(separator: "\n").count
      }
      #expect(articles.count == (try numbers()))
      #expect(articles.count { $0["data-cited"] == "0" } == (try numbers("--uncited")))
      let asked = articles.count {
        ($0["data-organisations"] ?? "").split(separator: " ").contains("marl-valley-ccg")
      }
      #expect(asked == (try numbers("--provider", "Marl Valley CCG")))
      #expect(asked > 0)
    }
  }

  /// Reports that were written as JSON and read back make the same page, but for the names of files.
  @Test func readBack() throws {
    try Program.with { program in
      let page = try Self.page(program)
      let written = try program.run(["parse", "-o", "reports.json"] + Self.reviews + Self.plans)
      #expect(written.status == 0)
      let again = try program.run(["report", "-o", "-", "reports.json"])
      #expect(again.output == page.text)
    }
  }
}
