import Foundation
import Testing

/// `findings links` as users run it.
@Suite struct LinksCommandTests {
  private static let marlhaven = Program.fixtures + "/marlhaven-clas.txt"
  private static let plan = Program.fixtures + "/marlhaven-action-plan.txt"
  private static let shared = Program.root.path + "/../shared/reports"

  private func rows(_ output: String, _ link: String) -> [Substring] {
    output.split(separator: "\r\n").filter { $0.hasPrefix(link + ",") }
  }

  /// The numbers of the findings that cite, in order of the rows, of an answer as JSON.
  private func findings(_ json: Data) throws -> [String?] {
    let rows = try #require(try JSONSerialization.jsonObject(with: json) as? [[String: Any]])
    return rows.filter { $0["link"] as? String == "cited" }.map { $0["finding"] as? String }
  }

  @Test func forPrograms() throws {
    try Program.with { program in
      let result = try program.run(["links", Self.marlhaven, "--format", "csv"])
      #expect(result.status == 0)
      #expect(rows(result.output, "cited").count == 43)
      let uncited = rows(result.output, "uncited").map { $0.split(separator: ",")[3] }
      #expect(uncited == ["1.3", "4.4"])
    }
  }

  @Test func forPeople() throws {
    try Program.with { program in
      let result = try program.run(["links", Self.marlhaven, Self.plan])
      #expect(result.status == 0)
      #expect(result.output.hasPrefix("Recommendations, each with the findings that cite it\n\n"))
      #expect(result.output.contains("\n\nRecommendations that no finding cites\n\n"))
      #expect(result.output.contains("Without both findings and recommendations to link: marlhaven-action-plan\n"))
    }
  }

  @Test func filters() throws {
    try Program.with { program in
      let one = try program.run(["links", Self.marlhaven, "-r", "2.1", "-f", "json"])
      #expect(try findings(one.bytes) == ["1.2", "2.5", "3.2"])
      let uncited = try program.run(["links", Self.marlhaven, "--uncited", "-f", "csv"])
      #expect(rows(uncited.output, "cited").isEmpty)
      #expect(rows(uncited.output, "uncited").count == 2)
      let section = try program.run(["links", Self.marlhaven, "--section", "Governance", "-f", "csv"])
      // 5.2.1 and 5.2.2 cite 4.1, 5.2.3 cites 4.1 and 4.2, 5.2.5 cites 3.2 and 4.2.
      #expect(rows(section.output, "cited").count == 6)
      #expect(rows(section.output, "uncited").isEmpty)
    }
  }

  @Test func graph() throws {
    try Program.with { program in
      let result = try program.run(["links", Self.marlhaven, "--format", "dot", "--output", "links.dot"])
      #expect(result.status == 0)
      let url = program.folder.appending(path: "links.dot")
      let graph = try String(contentsOf: url, encoding: .utf8)
      #expect(graph.hasPrefix("digraph findings {\n"))
      #expect(graph.hasSuffix("}\n"))
      #expect(graph.split(separator: "\n").count { $0.contains("\" -> \"") } == 43)
      #expect(graph.contains("\n    \"marlhaven-clas/1.2\" -> \"marlhaven-clas/R2.1\";\n"))
    }
  }

  /// Counted on the pages: citations that lead to a recommendation, and recommendations that none leads to.
  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: shared), "the real reports are not here: ../shared/reports"),
    arguments: [
      ("derby-clas", 41, ["1.1", "4.4"]), ("nottinghamshire-clas-2016", 47, ["2.7"]),
      ("staffordshire-clas-2016", 80, ["1.7", "3.1"]),
    ])
  func realReports(_ name: String, _ cited: Int, _ uncited: [String]) throws {
    try Program.with { program in
      let result = try program.run(["links", "\(Self.shared)/\(name).txt", "-f", "jsonl"])
      let lines = result.output.split(separator: "\n")
      #expect(lines.count { $0.hasPrefix("{\"link\": \"cited\"") } == cited)
      let left = lines.filter { $0.hasPrefix("{\"link\": \"uncited\"") }
      #expect(left.count == uncited.count)
      for (line, number) in zip(left, uncited) { #expect(line.contains("\"recommendation\": \"\(number)\"")) }
    }
  }

  /// Who cites one recommendation, read on the pages, in order of the text.
  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: shared), "the real reports are not here: ../shared/reports"),
    arguments: [
      ("derby-clas", "4.6", ["2.15", "3.13", "3.15", "4.3", "4.6", "5.2.1", "5.2.2", "5.2.3"]),
      ("derby-clas", "4.8", ["5.3.2", "5.3.3", "5.3.4", "5.3.5", "5.3.6", "5.3.7"]),
      ("staffordshire-clas-2016", "3.3", ["2.7"]), ("staffordshire-clas-2016", "8.5", ["3.19"]),
      ("nottinghamshire-clas-2016", "2.9", ["2.14", "3.11"]),
    ])
  func whoCitesOne(_ name: String, _ number: String, _ citing: [String]) throws {
    try Program.with { program in
      let result = try program.run(["links", "\(Self.shared)/\(name).txt", "-r", number, "-f", "json"])
      #expect(try findings(result.bytes) == citing)
    }
  }
}
