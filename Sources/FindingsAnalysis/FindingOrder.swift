import InspectionReports

/// The orders in which findings can be listed. What an order does not tell apart stands as in the reports.
public enum FindingOrder: String, Sendable, CaseIterable {
  /// By the name of the area.
  case area
  /// By the day of publication, reports without one last.
  case published
  /// By the heading of the section.
  case section
  /// By the number as people count: 1.2 before 1.10, S3 before S12.
  case number
  /// Strengths, improvements, mixed ones, context, and those without a judgement last.
  case judgement
  /// The longest text first.
  case length

  /// The findings in this order.
  func sorted(_ findings: [LocatedFinding]) -> [LocatedFinding] {
    switch self {
    case .area: Self.sorted(findings) { ($0.report.area ?? "").lowercased() }
    case .published: Self.sorted(findings) { $0.report.published?.description ?? Self.last }
    case .section: Self.sorted(findings) { $0.finding.section.lowercased() }
    case .number: Self.sorted(findings) { ParagraphOrder($0.finding.number) }
    case .judgement: Self.sorted(findings) { Self.rank(of: $0.finding.judgement) }
    case .length: Self.sorted(findings) { -$0.finding.text.utf8.count }
    }
  }

  /// Sorts after every date.
  private static let last = "~"

  private static func rank(of judgement: Judgement?) -> Int {
    judgement.flatMap(Judgement.allCases.firstIndex) ?? Judgement.allCases.count
  }

  private static func sorted<Key: Comparable>(
    _ findings: [LocatedFinding], by key: (LocatedFinding) -> Key
  ) -> [LocatedFinding] {
    let keyed = findings.enumerated().map { (key: key($1), place: $0, finding: $1) }
    return keyed.sorted { $0.key == $1.key ? $0.place < $1.place : $0.key < $1.key }.map(\.finding)
  }
}

/// A number of a paragraph as people order it: digits count as numbers, and come before letters.
struct ParagraphOrder: Comparable {
  private var steps: [Int] = []

  /// Sorts after every number that a report prints; longer ones count as this.
  private static let letters = 1 << 40

  init(_ number: String) {
    var isNumber = false
    for byte in number.utf8 {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        let value = isNumber ? steps.removeLast() : 0
        steps.append(min(value * 10 + Int(byte - UInt8(ascii: "0")), Self.letters))
        isNumber = true
      } else {
        isNumber = false
        if byte != UInt8(ascii: ".") { steps.append(Self.letters + Int(byte)) }
      }
    }
  }

  static func < (a: ParagraphOrder, b: ParagraphOrder) -> Bool { a.steps.lexicographicallyPrecedes(b.steps) }
}
