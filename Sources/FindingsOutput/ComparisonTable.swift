import FindingsAnalysis
import InspectionReports

/// Two areas side by side as an answer.
public struct ComparisonTable {
  private let a: ComparedReports
  private let b: ComparedReports
  private let facet: Facet
  private let comparison: LabelComparison
  private let tallies: (a: LabelTally, b: LabelTally)

  /// The rows that are shown.
  private let rows: [LabelComparison.Row]

  /// A comparison of two sides that have no report in common.
  ///
  /// - Parameters:
  ///   - facet: compare themes or services.
  ///   - labels: show only these; empty for all. What a difference is worth depends on all of them.
  public init(_ a: ComparedReports, _ b: ComparedReports, _ facet: Facet, labels: Set<String> = []) {
    (self.a, self.b, self.facet) = (a, b, facet)
    tallies = (a.tally(facet), b.tally(facet))
    comparison = LabelComparison(tallies.a, tallies.b)
    rows = comparison.rows.filter { labels.isEmpty || labels.contains($0.label) }
  }

  /// A row for each label, the greatest difference first.
  public func table() -> AnswerTable {
    var table = AnswerTable([
      .init(facet == .theme ? "theme" : "service", facet.rawValue.capitalized),
      .init("difference", "Differ", isNumber: true), .init("moreIn", "More in"),
      .init("nameA", "Name of A", isHidden: true), .init("nameB", "Name of B", isHidden: true),
      .init("shareA", "A", isNumber: true), .init("shareB", "B", isNumber: true),
      .init("findingsA", "Findings A", isNumber: true, isHidden: true),
      .init("findingsB", "Findings B", isNumber: true, isHidden: true),
      .init("strengthsA", "A +", isNumber: true), .init("improvementsA", "A −", isNumber: true),
      .init("mixedA", "A mixed", isNumber: true, isHidden: true),
      .init("strengthsB", "B +", isNumber: true), .init("improvementsB", "B −", isNumber: true),
      .init("mixedB", "B mixed", isNumber: true, isHidden: true),
      .init("probability", "By chance", isNumber: true, isHidden: true), .init("weight", "Weight"),
    ])
    for row in rows {
      table.add([
        .text(row.label), .share(row.difference), .text(Self.side(row)), .text(a.name), .text(b.name),
        .share(row.shareA), .share(row.shareB), .number(row.a.total), .number(row.b.total),
        .number(row.a.strengths), .number(row.a.improvements), .number(row.a.mixed),
        .number(row.b.strengths), .number(row.b.improvements), .number(row.b.mixed),
        .decimal(row.probability), .text(row.weight.rawValue),
      ])
    }
    table.heading = heading
    table.notes = (rows.isEmpty ? [] : ["+ is for strengths, − for improvements."]) + notes
    return table
  }

  /// The findings behind each row: the same order, those of A before those of B.
  public func findingsTable() -> AnswerTable {
    var table = AnswerTable([
      .init(facet == .theme ? "theme" : "service", facet.rawValue.capitalized),
      .init("difference", "Differ", isNumber: true), .init("weight", "Weight"), .init("side", "In"),
      .init("id", "Finding"), .init("judgement", "Judgement"),
      .init("line", "Line", isNumber: true, isHidden: true),
      .init("text", "Text"),
    ])
    let sides = [("A", a.findings(by: facet)), ("B", b.findings(by: facet))]
    for row in rows {
      for (side, findings) in sides {
        for (_, finding) in findings[row.label] ?? [] {
          table.add([
            .text(row.label), .share(row.difference), .text(row.weight.rawValue), .text(side), .text(finding.id),
            .text(finding.judgement?.rawValue), .number(finding.place.lines.lowerBound), .text(finding.text),
          ])
        }
      }
    }
    table.heading = heading
    table.notes = notes
    return table
  }

  private var heading: [String] {
    [("A", a, tallies.a), ("B", b, tallies.b)].map { side, reports, tally in
      let ids = reports.reports.map(\.id).joined(separator: ", ")
      let bare = tally.unlabelled == 0 ? "" : ", \(tally.unlabelled) without a \(facet.rawValue)"
      return
        "\(side) is \(reports.name): \(tally.findings) finding\(tally.findings == 1 ? "" : "s")\(bare) (\(ids))"
    }
  }

  /// What the words of the last column mean, of those that occur.
  private var notes: [String] {
    if rows.isEmpty { return ["No finding of either has a \(facet.rawValue)."] }
    let notes = LabelComparison.Weight.allCases.compactMap { weight in
      rows.contains { $0.weight == weight } ? Self.meaning(weight, of: comparison.tested) : nil
    }
    let isClear = rows.contains { $0.weight == .clear }
    return (isClear ? notes : ["No difference is clear."] + notes) + kinds
  }

  /// Kinds of report look into different things: health services in reviews, one subject in letters.
  private var kinds: [String] {
    let (a, b) = (Set(a.reports.map(\.kind)), Set(b.reports.map(\.kind)))
    return a == b
      ? [] : ["A and B differ in the kinds of their reports, which look into different things; see --kind."]
  }

  /// What a difference of a weight is worth, among so many labels with findings enough.
  static func meaning(_ weight: LabelComparison.Weight, of tested: Int) -> String {
    switch weight {
    case .clear:
      "clear: hardly chance, by Fisher's exact test with \(tested) compared at once; about 1 in 20 of those called clear may be chance."
    case .chance:
      "may be chance: chance alone parts findings as unevenly, or would some of the \(tested) compared at once."
    case .tooFew: "too few findings: however they were shared out between the two, it would mean nothing."
    }
  }

  /// "A" or "B", "only A" where the other has none of it, nothing where they are equal.
  private static func side(_ row: LabelComparison.Row) -> String? {
    if row.b.total == 0 { return "only A" }
    if row.a.total == 0 { return "only B" }
    if row.shareA == row.shareB { return nil }
    return row.shareA > row.shareB ? "A" : "B"
  }
}
