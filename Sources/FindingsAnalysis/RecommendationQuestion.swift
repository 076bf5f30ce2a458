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

  /// The kinds of the reports; empty for all.
  public var kinds: Set<ReportKind> = []
  /// Ids of services, of which the recommendation must be on one; empty for all.
  public var services: Set<String> = []
  /// Ids of themes, of which the recommendation must be on one; empty for all.
  public var themes: Set<String> = []
  /// The recommendations that are named; empty for all.
  public var references: [Reference] = []
  /// Any of them must be addressed; empty for all.
  public var providers: [ProviderMeaning] = []
  /// Whether findings cite it; nil for both.
  public var isCited: Bool?
  /// Words of which one must stand in the text, in any case; empty for all.
  public var texts: [String] = []

  /// A question without filters.
  public init() {}

  /// Whether anything is asked beside whom a recommendation is addressed to.
  public var asksOfRecommendations: Bool {
    isCited != nil || !(kinds.isEmpty && services.isEmpty && themes.isEmpty && references.isEmpty && texts.isEmpty)
  }

  /// The recommendations that fit, in order of the reports and their text.
  public func answers(in reports: [Report]) -> [Answer] {
    reports.filter { kinds.isEmpty || kinds.contains($0.kind) }.flatMap { report in
      report.recommendations.compactMap { answer($0, report) }
    }
  }

  private func answer(_ recommendation: Recommendation, _ report: Report) -> Answer? {
    guard fits(recommendation, report) else { return nil }
    let reach = providers.lazy.compactMap { $0.reach(recommendation) }.first
    if reach == nil && !providers.isEmpty { return nil }
    return Answer(report: report, recommendation: recommendation, reach: reach)
  }

  private func fits(_ recommendation: Recommendation, _ report: Report) -> Bool {
    if let isCited, recommendation.findings.isEmpty == isCited { return false }
    return (services.isEmpty || recommendation.services.contains(where: services.contains))
      && (themes.isEmpty || recommendation.themes.contains(where: themes.contains))
      && (references.isEmpty
        || references.contains { $0.isRecommendation(recommendation.number) && $0.mayBe(in: report) })
      && (texts.isEmpty || texts.contains { TextSearch.contains($0, in: recommendation.text) })
  }
}
