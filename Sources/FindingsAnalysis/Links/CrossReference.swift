import InspectionReports

/// Which findings led to which recommendations, and what is left over on both sides.
public struct CrossReference: Sendable {
  /// A recommendation with the findings that cite it, in order of the text.
  public struct Link: Sendable, Equatable {
    /// The report that both stand in.
    public var report: Report
    /// The recommendation.
    public var recommendation: Recommendation
    /// The findings; none for a recommendation that nobody cites.
    public var findings: [Finding]
  }

  /// The recommendations that findings cite.
  public private(set) var cited: [Link] = []
  /// The recommendations that no finding cites.
  public private(set) var uncited: [Link] = []
  /// Findings of judgement improvement that lead to no recommendation.
  public private(set) var unanswered: [LocatedFinding] = []
  /// Reports that have findings or recommendations only: letters and plans. Nothing in them can be linked.
  public private(set) var withoutLinks: [Report] = []
  /// Reports without a judgement on any finding: which of their findings are improvements is not known.
  public private(set) var withoutJudgements: [Report] = []

  /// Links reports.
  ///
  /// - Parameters:
  ///   - reports: the reports that are asked.
  ///   - filter: what is asked for. Its providers, recommendations and citations are asked of the recommendations, the
  ///     rest of the findings; words of a text may stand in either.
  public init(_ reports: [Report], filter: FindingFilter) {
    for report in reports where filter.includes(report) {
      guard !report.findings.isEmpty, !report.recommendations.isEmpty else {
        withoutLinks.append(report)
        continue
      }
      if report.findings.allSatisfy({ $0.judgement == nil }) { withoutJudgements.append(report) }
      addRecommendations(of: report, filter)
      addFindings(of: report, filter)
    }
  }

  private mutating func addRecommendations(of report: Report, _ filter: FindingFilter) {
    let citing = report.findingsByRecommendation()
    for recommendation in report.recommendations where filter.fits(recommendation, of: report) {
      let isReached = filter.providers.contains { $0.reach(recommendation) != nil }
      if !filter.providers.isEmpty && !isReached { continue }
      let all = citing[recommendation.number] ?? []
      if let isCited = filter.isCiting, all.isEmpty == isCited { continue }
      let rest = Self.filter(forFindingsOf: recommendation, filter)
      let findings = all.filter { rest.includes($0, in: report) }
      let link = Link(report: report, recommendation: recommendation, findings: findings)
      if !findings.isEmpty {
        cited.append(link)
      } else if all.isEmpty && !rest.asksOfFindings {
        uncited.append(link)
      }
    }
  }

  /// What is still asked of the findings of a recommendation that fits.
  private static func filter(forFindingsOf recommendation: Recommendation, _ filter: FindingFilter) -> FindingFilter
  {
    var rest = filter
    (rest.providers, rest.recommendations, rest.isCiting) = ([], [], nil)
    if filter.fitsText(recommendation.text) { rest.texts = [] }
    return rest
  }

  private mutating func addFindings(of report: Report, _ filter: FindingFilter) {
    for finding in filter.findings(of: report)
    where finding.judgement == .improvement && finding.recommendations.isEmpty {
      unanswered.append(LocatedFinding(report: report, finding: finding))
    }
  }
}

extension Report {
  /// The findings that cite each recommendation, by its number, in order of the text.
  func findingsByRecommendation() -> [String: [Finding]] {
    var citing: [String: [Finding]] = [:]
    for finding in findings {
      for number in finding.recommendations { citing[number, default: []].append(finding) }
    }
    return citing
  }
}
