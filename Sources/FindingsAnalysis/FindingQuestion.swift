import InspectionReports

/// A finding, and the report that it stands in.
public struct LocatedFinding: Sendable, Equatable {
  /// The report.
  public var report: Report
  /// The finding.
  public var finding: Finding
}

/// "What do the reports say of ...?": the findings that fit a filter, in some order.
public struct FindingQuestion: Sendable {
  /// What was found.
  public struct Answer: Sendable {
    /// At most as many as were asked for.
    public var findings: [LocatedFinding]
    /// How many fit in all.
    public var total: Int
  }

  /// The findings that are asked about.
  public var filter: FindingFilter
  /// Nil for the order of the reports and their text.
  public var order: FindingOrder?
  /// How many findings are wanted at most; nil for all.
  public var limit: Int?

  /// A question after all that fit, as the reports have them.
  public init(_ filter: FindingFilter) { self.filter = filter }

  /// The findings of reports that fit.
  public func answer(in reports: [Report]) -> Answer {
    let fitting = reports.flatMap { report in
      filter.findings(of: report).map { LocatedFinding(report: report, finding: $0) }
    }
    let sorted = order?.sorted(fitting) ?? fitting
    return Answer(findings: limit.map { Array(sorted.prefix($0)) } ?? sorted, total: fitting.count)
  }
}
