import InspectionReports
import Testing

@testable import FindingsAnalysis

@Suite struct LabelComparisonTests {
  /// So many of the first 20 findings have each theme.
  private func tally(_ counts: [String: Int], of all: Int = 20) -> LabelTally {
    let findings = (0..<all).map { number in
      InventedReport.finding(
        "1.\(number)", number < 2 ? .strength : .improvement,
        themes: counts.filter { number < $0.value }.map(\.key))
    }
    return LabelTally([InventedReport.report("x", "Marlhaven", findings: findings)], .theme)
  }

  private func weights(_ a: [String: Int], _ b: [String: Int]) -> [String: LabelComparison.Weight] {
    let rows = LabelComparison(tally(a), tally(b)).rows
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.label, $0.weight) })
  }

  /// Of 20 and 20 findings: 15 to 1 is of 0.00001; 5 to 4 of 1; 4 to 0 of 0.106, the least that four can give; 5 to 0 of 0.047.
  @Test func weights() {
    #expect(
      weights(["training": 15, "consent": 5, "fgm": 4], ["training": 1, "consent": 4])
        == ["training": .clear, "consent": .chance, "fgm": .tooFew])
    #expect(weights(["neglect": 1], [:]) == ["neglect": .tooFew])
    #expect(weights(["neglect": 5], [:]) == ["neglect": .clear])
  }

  /// 9 to 2 is of 0.031: rare if one theme is compared; with a second theme it would have to be under 0.025, the more so with
  /// others. Themes with too few findings do not count against it.
  @Test func severalAtOnce() {
    #expect(weights(["training": 9], ["training": 2]) == ["training": .clear])
    #expect(
      weights(["training": 9, "consent": 5], ["training": 2, "consent": 5])
        == ["training": .chance, "consent": .chance])
    #expect(
      weights(["training": 9, "fgm": 1, "neglect": 2], ["training": 2, "consent": 1])
        == ["training": .clear, "fgm": .tooFew, "neglect": .tooFew, "consent": .tooFew])
    // Both are rare, and the second is held against 2/2 of the level.
    #expect(
      weights(["training": 15, "consent": 9], ["training": 1, "consent": 2])
        == ["training": .clear, "consent": .clear])
  }

  @Test func rowsByDifference() throws {
    let comparison = LabelComparison(
      tally(["training": 15, "consent": 5, "neglect": 1]), tally(["training": 1, "consent": 4, "fgm": 3]))
    #expect(comparison.rows.map(\.label) == ["training", "fgm", "consent", "neglect"])
    #expect(comparison.tested == 2)
    let training = try #require(comparison.rows.first)
    #expect(training.shareA == 0.75 && training.shareB == 0.05)
    #expect(training.a.strengths == 2 && training.a.improvements == 13 && training.b.strengths == 1)
    #expect(abs(training.probability - 1.002114461513794e-05) < 1e-15)
  }

  /// A short area weighs as much as a long one: shares, not counts.
  @Test func differentLengths() throws {
    let comparison = LabelComparison(tally(["training": 20], of: 200), tally(["training": 2], of: 20))
    let training = try #require(comparison.rows.first)
    #expect(training.difference == 0)
    #expect(training.weight == .chance)
  }

  @Test func nothingToCompare() {
    #expect(LabelComparison(LabelTally(), LabelTally()).rows.isEmpty)
    #expect(LabelComparison(tally(["fgm": 2]), LabelTally()).rows.map(\.weight) == [.tooFew])
  }
}
