import InspectionReports

/// How many of some findings have each theme (or service).
public struct LabelTally: Sendable, Equatable {
  /// All findings that were counted.
  public private(set) var findings = 0
  /// Those without any label: themes that add up to little may be a matter of coding.
  public private(set) var unlabelled = 0
  /// The findings of each label, by judgement; labels of no finding are not in it.
  public private(set) var counts: [String: JudgementCounts] = [:]

  /// No findings.
  public init() {}

  /// The findings of some reports.
  public init(_ reports: [Report], _ facet: Facet) {
    for report in reports {
      for finding in report.findings { add(finding, facet) }
    }
  }

  /// Counts one finding more.
  public mutating func add(_ finding: Finding, _ facet: Facet) {
    let labels = facet.labels(of: finding)
    findings += 1
    if labels.isEmpty { unlabelled += 1 }
    for label in labels { counts[label, default: JudgementCounts()].add(finding.judgement) }
  }

  /// The share of the findings that have a label, 0 to 1; 0 where there are none.
  public func share(of label: String) -> Double {
    findings == 0 ? 0 : Double(counts[label]?.total ?? 0) / Double(findings)
  }

  mutating func add(_ other: LabelTally) {
    findings += other.findings
    unlabelled += other.unlabelled
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// What is left of a tally without a part of it.
  static func - (all: LabelTally, part: LabelTally) -> LabelTally {
    var rest = all
    rest.findings -= part.findings
    rest.unlabelled -= part.unlabelled
    for (label, count) in part.counts {
      let left = (rest.counts[label] ?? count) - count
      rest.counts[label] = left.total == 0 ? nil : left
    }
    return rest
  }
}
