import InspectionReports

/// How well two codings of the same findings agree: label by label, and over all.
public struct Agreement: Sendable {
  /// What findings are coded for.
  public enum Facet: String, Sendable, CaseIterable {
    case service, theme, judgement
  }

  /// One label, or all of a facet.
  public struct Row: Sendable {
    /// What is coded.
    public var facet: Facet
    /// The id of the label; "all (micro)" and "all (macro)" for the facet.
    public var label: String
    /// How often each gives it.
    public var counts: LabelCounts
    /// As `LabelCounts.precision`; for "all (macro)" the mean over the labels.
    public var precision: Double?
    /// As `LabelCounts.recall`.
    public var recall: Double?
    /// As `LabelCounts.f1`.
    public var f1: Double?
    /// Cohen's kappa.
    public var kappa: Double?
    /// Krippendorff's alpha.
    public var alpha: Double?
    /// Decisions: findings for a label, findings times labels for a facet.
    public var n: Int
  }

  /// The labels of services, then of themes, then judgements; after each facet its "all".
  public let rows: [Row]
  /// Findings compared.
  public let findings: Int

  /// Compares pairs. Labels are those that either coder gives.
  public init(_ pairs: [CodingPairs.Pair]) {
    findings = pairs.count
    rows =
      Self.rows(.service, pairs) { $0.services } + Self.rows(.theme, pairs) { $0.themes } + Self.judgements(pairs)
  }

  private static func rows(
    _ facet: Facet, _ pairs: [CodingPairs.Pair], _ labels: (Coding) -> Set<String>
  ) -> [Row] {
    let all = Set(pairs.flatMap { labels($0.reference).union(labels($0.other)) }).sorted()
    let counts = all.map { label in
      pairs.reduce(into: LabelCounts()) {
        $0.add(reference: labels($1.reference).contains(label), other: labels($1.other).contains(label))
      }
    }
    let rows = zip(all, counts).map { Self.row(facet, $0, $1) }
    return rows.isEmpty ? [] : rows + [micro(facet, counts), macro(facet, rows)]
  }

  private static func row(_ facet: Facet, _ label: String, _ counts: LabelCounts) -> Row {
    let table = counts.contingency
    return Row(
      facet: facet, label: label, counts: counts, precision: counts.precision, recall: counts.recall, f1: counts.f1,
      kappa: table.kappa, alpha: table.alpha, n: counts.n)
  }

  /// All decisions of a facet together, so that frequent labels weigh more.
  private static func micro(_ facet: Facet, _ counts: [LabelCounts]) -> Row {
    row(facet, "all (micro)", counts.reduce(LabelCounts(), +))
  }

  /// The means over the labels, so that each weighs the same; a label without a value is left out of its mean.
  private static func macro(_ facet: Facet, _ rows: [Row]) -> Row {
    func mean(_ value: (Row) -> Double?) -> Double? {
      let values = rows.compactMap(value)
      return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    let counts = rows.map(\.counts).reduce(LabelCounts(), +)
    return Row(
      facet: facet, label: "all (macro)", counts: counts, precision: mean(\.precision), recall: mean(\.recall),
      f1: mean(\.f1), kappa: mean(\.kappa), alpha: mean(\.alpha), n: counts.n)
  }

  /// A finding has one judgement, so that micro precision, recall and F1 are all the share of findings judged alike.
  private static func judgements(_ pairs: [CodingPairs.Pair]) -> [Row] {
    let pairs = pairs.filter { $0.reference.judgement != nil && $0.other.judgement != nil }
    let used = Judgement.allCases.filter { judgement in
      pairs.contains { $0.reference.judgement == judgement || $0.other.judgement == judgement }
    }
    if pairs.isEmpty { return [] }
    let rows = used.map { judgement in
      let counts = pairs.reduce(into: LabelCounts()) {
        $0.add(reference: $1.reference.judgement == judgement, other: $1.other.judgement == judgement)
      }
      return row(.judgement, judgement.rawValue, counts)
    }
    let table = Contingency(
      pairs.map(\.reference.judgement), pairs.map(\.other.judgement), categories: Judgement.allCases.map { $0 })
    var all = micro(.judgement, rows.map(\.counts))
    (all.kappa, all.alpha, all.n) = (table.kappa, table.alpha, table.n)
    return rows + [all, macro(.judgement, rows)]
  }
}
