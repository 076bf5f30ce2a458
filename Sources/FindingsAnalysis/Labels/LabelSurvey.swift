import InspectionReports

/// "Which themes (services), how often, and where?": each label by area, or by another grouping, with its share of the findings
/// there, so that areas of very different length can be compared.
public struct LabelSurvey: Sendable {
  /// What findings are grouped by.
  public enum Grouping: String, Sendable, CaseIterable {
    case area, section, judgement, kind
    /// Of publication; of the inspection where the report does not say when it was published.
    case year
  }

  /// The findings of one area (section, judgement, kind, year), whatever their labels.
  public struct Group: Sendable {
    /// "unknown" for a year that the report does not say, "not judged" for findings without a judgement.
    public var name: String
    /// Its findings by label.
    public var tally: LabelTally
  }

  /// A label in a group.
  public struct Row: Sendable, Equatable {
    /// The id of the theme or service.
    public var label: String
    /// The name of the group.
    public var group: String
    /// Those of the group with the label, by judgement; never none.
    public var counts: JudgementCounts
    /// All findings of the group.
    public var of: Int
    /// The share of the group's findings, more than 0, at most 1.
    public var share: Double { Double(counts.total) / Double(of) }
  }

  /// In order of the reports; years and judgements in their own order.
  public private(set) var groups: [Group] = []
  /// The labels that rows are shown for; empty for all.
  private let shown: Set<String>

  /// - Parameters:
  ///   - reports: those whose findings are counted.
  ///   - facet: count themes or services.
  ///   - grouping: what findings are grouped by.
  ///   - labels: show only these; empty for all.
  public init(_ reports: [Report], _ facet: Facet, by grouping: Grouping, labels: Set<String> = []) {
    shown = labels
    var places: [String: Int] = [:]
    func add(_ finding: Finding, to name: String) {
      let place = places[name] ?? groups.count
      if place == groups.count {
        places[name] = place
        groups.append(Group(name: name, tally: LabelTally()))
      }
      groups[place].tally.add(finding, facet)
    }
    for area in ReportArea.areas(of: reports) {
      for report in area.reports {
        for finding in report.findings { add(finding, to: Self.name(finding, report, area, grouping)) }
      }
    }
    switch grouping {
    case .year: groups.sort { $0.name < $1.name }
    case .judgement: groups.sort { Self.rank($0.name) < Self.rank($1.name) }
    case .area, .section, .kind: break
    }
  }

  private static func name(
    _ finding: Finding, _ report: Report, _ area: ReportArea, _ grouping: Grouping
  ) -> String {
    switch grouping {
    case .area: area.name
    case .section: finding.section
    case .judgement: finding.judgement?.rawValue ?? "not judged"
    case .kind: report.kind.rawValue
    case .year: (report.published ?? report.inspected?.end).map { String($0.year) } ?? "unknown"
    }
  }

  private static func rank(_ judgement: String) -> Int {
    Judgement.allCases.firstIndex { $0.rawValue == judgement } ?? Judgement.allCases.count
  }

  /// The labels that findings have, the most frequent first: by the mean of their shares, so that a long report weighs no more
  /// than a short one.
  public var labels: [String] {
    var sums: [String: Double] = [:]
    for group in groups {
      for label in group.tally.counts.keys where shown.isEmpty || shown.contains(label) {
        sums[label, default: 0] += group.tally.share(of: label)
      }
    }
    return sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// The labels in their order, each in the groups that have it.
  public var rows: [Row] {
    let places = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    var rows: [[Row]] = Array(repeating: [], count: places.count)
    for group in groups {
      for (label, counts) in group.tally.counts {
        guard let place = places[label] else { continue }
        rows[place].append(Row(label: label, group: group.name, counts: counts, of: group.tally.findings))
      }
    }
    return rows.flatMap { $0 }
  }
}
