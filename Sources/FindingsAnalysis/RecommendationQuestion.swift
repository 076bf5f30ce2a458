import InspectionReports

/// "What was my trust told to do?": the recommendations of reports that fit some filters.
public struct RecommendationQuestion: Sendable {
  /// One recommendation, and how it reaches who was asked for.
  public struct Answer: Sendable {
    /// The report that it stands in.
    public var report: Report
    /// The recommendation.
    public var recommendation: Recommendation
    /// Nil where no provider was asked for.
    public var reach: ProviderMeaning.Reach?
  }

  /// Any of them must be addressed; empty for all.
  public var providers: [ProviderMeaning] = []
  /// Whether findings cite it; nil for both.
  public var isCited: Bool?
  /// Words of which one must stand in the text, in any case; empty for all.
  public var texts: [String] = []

  /// A question without filters.
  public init() {}

  /// The recommendations that fit, in order of the reports and their text.
  public func answers(in reports: [Report]) -> [Answer] {
    reports.flatMap { report in
      report.recommendations.compactMap { answer($0, report) }
    }
  }

  private func answer(_ recommendation: Recommendation, _ report: Report) -> Answer? {
    if let isCited, recommendation.findings.isEmpty == isCited { return nil }
    if !texts.isEmpty, !texts.contains(where: { TextSearch.contains($0, in: recommendation.text) }) { return nil }
    let reach = providers.lazy.compactMap { $0.reach(recommendation) }.first
    if reach == nil && !providers.isEmpty { return nil }
    return Answer(report: report, recommendation: recommendation, reach: reach)
  }
}
