import Foundation
import Testing

/// What a command must answer about reports: a line of data.
///
///     .rows("links -r 2.9 -f csv $N", "finding", are: ["2.14", "3.11"])
///
/// Cells of a row are joined with " | ", in the order in which their columns are named.
struct AnswerFact: Sendable, CustomTestStringConvertible {
  enum Claim: Sendable {
    /// The whole output, but for the line feed at its end.
    case prints(String)
    /// The first lines of the output.
    case begins([String])
    /// The output has these lines.
    case lines([String])
    /// The output has these words.
    case says(String)
    /// These rows in this order, and no other.
    case rows([String])
    /// Among the rows are these.
    case holds([String])
    /// None of the rows is one of these.
    case lacks([String])
    /// So many rows.
    case count(Int)
    /// There is one row, and the list in its cell has all of these.
    case lists([String])
  }

  /// What follows `findings`, with names of reports as the shell has them.
  let command: String
  private(set) var columns: [String] = []
  /// Only rows with these values by column.
  private(set) var condition: [String: String] = [:]
  let claim: Claim

  var testDescription: String {
    ([command] + columns + condition.map { "\($0.key)=\($0.value)" }.sorted()).joined(separator: " ")
  }

  static func prints(_ command: String, _ text: String) -> Self { Self(command: command, claim: .prints(text)) }
  static func begins(_ command: String, _ lines: [String]) -> Self { Self(command: command, claim: .begins(lines)) }
  static func lines(_ command: String, _ lines: [String]) -> Self { Self(command: command, claim: .lines(lines)) }
  static func says(_ command: String, _ words: String) -> Self { Self(command: command, claim: .says(words)) }

  static func rows(
    _ command: String, _ columns: String, of condition: [String: String] = [:], are rows: [String]
  ) -> Self {
    Self(command: command, columns: names(columns), condition: condition, claim: .rows(rows))
  }

  static func rows(
    _ command: String, _ columns: String, of condition: [String: String] = [:], hold rows: [String]
  ) -> Self {
    Self(command: command, columns: names(columns), condition: condition, claim: .holds(rows))
  }

  static func rows(
    _ command: String, _ columns: String, of condition: [String: String] = [:], lack rows: [String]
  ) -> Self {
    Self(command: command, columns: names(columns), condition: condition, claim: .lacks(rows))
  }

  static func rows(_ command: String, of condition: [String: String] = [:], count: Int) -> Self {
    Self(command: command, condition: condition, claim: .count(count))
  }

  static func list(_ command: String, _ column: String, of condition: [String: String], has items: [String]) -> Self
  {
    Self(command: command, columns: [column], condition: condition, claim: .lists(items))
  }

  private static func names(_ columns: String) -> [String] { columns.split(separator: " ").map(String.init) }

  /// Holds the output against the claim.
  func check(_ output: String) throws {
    switch claim {
    case .prints(let text): #expect(output == text + "\n")
    case .begins(let lines): #expect(Self.lines(of: output).prefix(lines.count) == lines[...])
    case .lines(let lines): for line in lines { #expect(Self.lines(of: output).contains(line), "\(line)") }
    case .says(let words): #expect(output.contains(words))
    case .rows(let rows):
      let all = try cells(output)
      #expect(all == rows)
    case .holds(let rows):
      let all = try cells(output)
      for row in rows { #expect(all.contains(row), "\(row)") }
    case .lacks(let rows):
      let all = try cells(output)
      for row in rows { #expect(!all.contains(row), "\(row)") }
    case .count(let count):
      let found = try cells(output).count
      #expect(found == count)
    case .lists(let items):
      let all = try cells(output)
      #expect(all.count == 1)
      let listed = Set((all.first ?? "").split(separator: "; ").map(String.init))
      #expect(Set(items).subtracting(listed).isEmpty, "\(all)")
    }
  }

  /// The cells of the rows that fit, a row in one string.
  func cells(_ output: String) throws -> [String] {
    let table = try CSVTable(output)
    for name in columns + condition.keys { try #require(table.columns.contains(name), "no column \(name)") }
    let rows = table.rows.filter { row in condition.allSatisfy { row[$0.key] == $0.value } }
    return rows.map { row in columns.map { row[$0] ?? "" }.joined(separator: " | ") }
  }

  private static func lines(of output: String) -> [String] {
    output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
