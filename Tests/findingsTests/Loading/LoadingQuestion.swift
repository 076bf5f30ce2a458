import Foundation
import Testing

/// A question that the program and a database answer alike.
struct LoadingQuestion: Sendable {
  var name: String
  /// What a database is asked, in words that all understand. The order of the rows does not matter.
  var sql: String
  /// The rows that the program answers, from its output for a command line before the paths.
  var command: [String]
  var rows: @Sendable (String) throws -> [String]

  static let all = [
    LoadingQuestion(
      name: "findings", sql: "select count(*) from records where type = 'finding'", command: ["list", "--count"],
      rows: lines),
    LoadingQuestion(
      name: "improvements",
      sql: "select count(*) from records where type = 'finding' and judgement = 'improvement'",
      command: ["list", "--count", "--judgement", "improvement"], rows: lines),
    LoadingQuestion(
      name: "findings that cite nothing",
      sql: "select count(*) from records where type = 'finding' and recommendations = ''",
      command: ["list", "--count", "--uncited"], rows: lines),
    LoadingQuestion(
      name: "findings with a word",
      // The program finds words from their beginning: "awaiting" is none.
      sql: """
        select count(*) from records where type = 'finding' and replace(lower(text), 'awaiting', '') like '%waiting%'
        """,
      command: ["list", "--count", "--text", "Waiting"], rows: lines),
    LoadingQuestion(
      name: "findings by report and judgement",
      sql: "select report, judgement, count(*) from records where type = 'finding' group by report, judgement",
      command: ["list", "--format", "jsonl"],
      rows: { output in
        let keys = try records(output).map { "\(cell($0, "report"))|\(cell($0, "judgement"))" }
        return Dictionary(grouping: keys) { $0 }.map { "\($0)|\($1.count)" }
      }),
    LoadingQuestion(
      name: "share of improvements by area",
      sql: """
        select area, printf('%.4f', avg(case judgement when 'improvement' then 1.0 else 0.0 end)) from records
        where type = 'finding' group by area
        """,
      command: ["list", "--format", "jsonl"],
      rows: { output in
        let byArea = Dictionary(grouping: try records(output)) { cell($0, "area") }
        return byArea.map { area, findings in
          let count = findings.count { cell($0, "judgement") == "improvement" }
          return "\(area)|" + String(format: "%.4f", Double(count) / Double(findings.count))
        }
      }),
    LoadingQuestion(
      name: "recommendations that nobody cites",
      sql: "select report, number from records where type = 'recommendation' and findings = ''",
      command: ["recommendations", "--uncited", "--format", "jsonl"],
      rows: { try records($0).map { "\(cell($0, "report"))|\(cell($0, "number"))" } }),
    theme("training"), theme("record-keeping"), theme("voice-of-the-child"),
  ]

  /// Findings with a theme by area, of how many, with strengths and improvements. Two names of one area are two to a database.
  private static func theme(_ theme: String) -> LoadingQuestion {
    LoadingQuestion(
      name: "findings on \(theme) by area",
      sql: """
        select area, sum(has), count(*), sum(has * (case judgement when 'strength' then 1 else 0 end)),
          sum(has * (case judgement when 'improvement' then 1 else 0 end))
        from (
          select case area when 'Derby City' then 'Derby' else area end as area, judgement,
            case when '; ' || themes || ';' like '%; \(theme);%' then 1 else 0 end as has
          from records where type = 'finding') as counted
        group by area having sum(has) > 0
        """,
      command: ["themes", "--theme", theme, "--format", "jsonl"],
      rows: { output in
        try records(output).map { row in
          ["area", "findings", "of", "strengths", "improvements"].map { cell(row, $0) }.joined(separator: "|")
        }
      })
  }

  @Sendable private static func lines(_ output: String) -> [String] {
    output.split(separator: "\n").map(String.init)
  }

  private static func records(_ output: String) throws -> [[String: Any]] {
    try lines(output).map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private static func cell(_ record: [String: Any], _ key: String) -> String {
    switch record[key] {
    case let text as String: text
    case let number as NSNumber: number.stringValue
    default: ""
    }
  }
}
