import InspectionReports

/// What somebody writes for one part of a report: `staffordshire-clas-2016/3.19`, or short, `3.19`, `R4.1`, `E2`, `B.3`.
///
///     reference = [report "/"] number
///     number    = part *("." part)        at most `longestNumber` bytes
///     part      = the first: up to two letters, digits, a letter; the others: digits, a letter
public struct Reference: Sendable, Equatable {
  /// What stands before the slash: a report's id, the beginning of one (`staffordshire`), or its area. Nil in a short one.
  public let report: String?
  /// What stands after it, as it was written.
  public let number: String

  /// Reports print numbers of up to seven characters ("5.3.18" with an "R").
  private static let longestNumber = 16
  /// "RB" is recommendation B of a plan.
  private static let mostLetters = 2

  /// Takes a reference apart; nil for what has not the form of one, as a path: `reports/`, `derby.txt`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let last = parts.last, Self.isNumber(last.utf8) else { return nil }
    if parts.count > 1 {
      guard !parts[0].isEmpty, parts[0] != ".", parts[0] != ".." else { return nil }
      report = String(parts[0])
    } else {
      report = nil
    }
    number = String(last)
  }

  private static func isNumber(_ text: Substring.UTF8View) -> Bool {
    guard !text.isEmpty, text.count <= longestNumber else { return false }
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let rest = index == 0 ? part.drop(while: isLetter) : part
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let letters = part.count - rest.count
      if letters > mostLetters || digits.isEmpty && letters == 0 { return false }
      let end = rest.dropFirst(digits.count)
      if end.count > 1 || !end.allSatisfy(isLetter) { return false }
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether it may mean something in a report: it names none, or this one by its id, the beginning of its id, or its
  /// area.
  public func mayBe(in report: Report) -> Bool {
    guard let asked = self.report?.lowercased() else { return true }
    let id = report.id.lowercased()
    return id == asked || id.hasPrefix(asked + "-") || report.area?.lowercased() == asked
  }

  /// Whether it means the recommendation with a number, be it written with the `R` of its id or without.
  public func isRecommendation(_ other: String) -> Bool {
    let (asked, other) = (number.lowercased(), other.lowercased())
    return asked == other || asked == "r" + other
  }
}
