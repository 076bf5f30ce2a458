/// "How do two areas differ?": their themes (or services) side by side, those that differ most first.
public struct LabelComparison: Sendable {
  /// What a difference is worth.
  ///
  /// The rule: for each label Fisher's exact test says how often chance alone would part its findings so unevenly between the two
  /// (`ExactTest`). Where it could not have said "less than 1 time in 20" however they were parted, there are too few. The others
  /// are taken together, as among 20 labels one looks uncommon by chance: a difference is clear where it stays so by the
  /// step-up rule of Benjamini and Hochberg ("Controlling the false discovery rate", Journal of the Royal Statistical Society B
  /// 57, 1995), so that of the differences called clear about 1 in 20 may be chance. Findings are no random sample; the rule
  /// keeps from reading much into little, and proves nothing.
  public enum Weight: String, Sendable, CaseIterable {
    /// Hardly chance.
    case clear
    /// As uneven as chance makes it now and then.
    case chance = "may be chance"
    /// No way of parting so few findings would mean anything: 3 of 78 findings here and 0 of 50 there.
    case tooFew = "too few findings"
  }

  /// Chance is called rare from 1 time in 20 on, as is the custom.
  public static let level = 0.05

  /// One label on both sides.
  public struct Row: Sendable, Equatable {
    /// The id of the theme or service.
    public var label: String
    /// The findings of the first side that have it.
    public var a: JudgementCounts
    /// The findings of the second side that have it.
    public var b: JudgementCounts
    /// The share of all findings of the first side, 0 to 1.
    public var shareA: Double
    /// The share of all findings of the second side, 0 to 1.
    public var shareB: Double
    /// How often chance would make it as uneven, 0 to 1.
    public var probability: Double
    /// What the difference is worth.
    public var weight: Weight

    /// 0 to 1.
    public var difference: Double { (shareA - shareB).magnitude }
  }

  /// The labels that either side has, by how much their shares differ; equal ones by label.
  public let rows: [Row]
  /// How many labels have findings enough for the test to say anything.
  public let tested: Int

  /// Compares the findings of two sides that have no finding in common.
  public init(_ a: LabelTally, _ b: LabelTally) {
    var rows: [Row] = []
    for label in Set(a.counts.keys).union(b.counts.keys) {
      let (here, there) = (a.counts[label] ?? JudgementCounts(), b.counts[label] ?? JudgementCounts())
      let test = ExactTest(here.total, of: a.findings, against: there.total, of: b.findings)
      rows.append(
        Row(
          label: label, a: here, b: there, shareA: a.share(of: label), shareB: b.share(of: label),
          probability: test.probability, weight: test.leastProbability < Self.level ? .chance : .tooFew))
    }
    tested = rows.count { $0.weight != .tooFew }
    if let limit = Self.limit(rows.filter { $0.weight != .tooFew }.map(\.probability)) {
      for index in rows.indices where rows[index].weight == .chance && rows[index].probability <= limit {
        rows[index].weight = .clear
      }
    }
    /// The difference of the shares in whole numbers, so that equal ones are equal.
    func difference(_ row: Row) -> UInt { (row.a.total * b.findings - row.b.total * a.findings).magnitude }
    self.rows = rows.sorted { (difference($1), $0.label) < (difference($0), $1.label) }
  }

  /// The greatest probability that counts as rare among all of them: the k-th smallest of n counts where it is at most k/n of the
  /// level, and with it all that are smaller. Nil where none does.
  private static func limit(_ probabilities: [Double]) -> Double? {
    let sorted = probabilities.sorted()
    return sorted.enumerated().last { place, probability in
      probability <= level * Double(place + 1) / Double(sorted.count)
    }?.element
  }
}
