import InspectionReports

/// Picks findings by what they are, where they stand and what they say.
///
/// Every facet that is set must fit; of its values one is enough. A facet without values lets everything through.
public struct FindingFilter: Sendable {
  /// The areas of the reports; nil for all.
  public var areas: AreaFilter?
  /// The kinds of the reports.
  public var kinds: Set<ReportKind> = []
  /// Headings that the finding stands under, in any case: its section, its subheading or its chapter.
  public var sections: [String] = []
  /// Ids of services.
  public var services: Set<String> = []
  /// Ids of themes.
  public var themes: Set<String> = []
  /// What the finding says of practice.
  public var judgements: Set<Judgement> = []
  /// Organisations that the finding names, or that a recommendation which it cites is addressed to.
  public var providers: [ProviderMeaning] = []
  /// Recommendations that the finding cites.
  public var recommendations: [Reference] = []
  /// Words that stand in the text, in any case.
  public var texts: [String] = []
  /// Whether the finding cites a recommendation of its report; nil for both.
  public var isCiting: Bool?

  /// A filter that lets everything through.
  public init() {}

  /// The findings of a report that fit, in order of the text.
  public func findings(of report: Report) -> [Finding] {
    guard includes(report) else { return [] }
    let reached = recommendationsReached(in: report)
    return report.findings.filter { fits($0, in: report, reached) }
  }

  /// Whether a finding of a report fits. Where many are asked, `findings(of:)` looks through the recommendations only once.
  public func includes(_ finding: Finding, in report: Report) -> Bool {
    includes(report) && fits(finding, in: report, recommendationsReached(in: report))
  }

  /// Whether findings of a report may fit: it is on one of the areas and of one of the kinds.
  public func includes(_ report: Report) -> Bool {
    (kinds.isEmpty || kinds.contains(report.kind)) && (areas?.includes(report) ?? true)
  }

  /// Whether anything is asked of the findings themselves, and not only of reports and recommendations.
  var asksOfFindings: Bool {
    !(sections.isEmpty && services.isEmpty && themes.isEmpty && judgements.isEmpty && texts.isEmpty)
  }

  /// Whether a text holds any of the words.
  func fitsText(_ text: String) -> Bool {
    texts.isEmpty || texts.contains { TextSearch.contains($0, in: text) }
  }

  /// Whether a recommendation is any of those that are named.
  func fits(_ recommendation: Recommendation, of report: Report) -> Bool {
    recommendations.isEmpty
      || recommendations.contains { $0.isRecommendation(recommendation.number) && $0.mayBe(in: report) }
  }

  private func fits(_ finding: Finding, in report: Report, _ reached: Set<String>) -> Bool {
    fitsPlace(of: finding) && fitsCoding(of: finding) && fitsText(finding.text)
      && fitsCitations(of: finding, in: report) && fitsProviders(of: finding, reached)
  }

  private func fitsPlace(of finding: Finding) -> Bool {
    sections.isEmpty || finding.headings.contains { heading in sections.contains { Self.isSame($0, heading) } }
  }

  private func fitsCoding(of finding: Finding) -> Bool {
    (services.isEmpty || finding.services.contains(where: services.contains))
      && (themes.isEmpty || finding.themes.contains(where: themes.contains))
      && (judgements.isEmpty || finding.judgement.map(judgements.contains) ?? false)
  }

  private func fitsCitations(of finding: Finding, in report: Report) -> Bool {
    if let isCiting, finding.recommendations.isEmpty == isCiting { return false }
    return recommendations.isEmpty
      || recommendations.contains { asked in
        asked.mayBe(in: report) && finding.recommendations.contains(where: asked.isRecommendation)
      }
  }

  /// The numbers of the recommendations that are addressed to any of the providers.
  private func recommendationsReached(in report: Report) -> Set<String> {
    if providers.isEmpty { return [] }
    let reached = report.recommendations.filter { recommendation in
      providers.contains { $0.reach(recommendation) != nil }
    }
    return Set(reached.map(\.number))
  }

  private func fitsProviders(of finding: Finding, _ reached: Set<String>) -> Bool {
    providers.isEmpty || finding.recommendations.contains(where: reached.contains)
      || providers.contains { finding.organisations.contains(where: $0.isMeant) }
  }

  private static func isSame(_ heading: String, _ other: String) -> Bool {
    heading.lowercased() == other.lowercased()
  }
}

extension Finding {
  /// The headings that it stands under, from the nearest: `Training and supervision`, `Management`.
  public var headings: [String] { [subheading, section, chapter].compactMap(\.self) }
}
