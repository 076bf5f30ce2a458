import InspectionReports

/// One of the reports on an area, with all that it says of each theme and service.
struct TrackedReport {
  private let report: Report
  /// What the report says of each label that a finding, recommendation or action has.
  private var mentions: [Facet: [String: AreaTrack.Mention]] = [:]
  /// Where the report speaks of each label that any of its words is of.
  private let places: [VocabularyLabel.Kind: [String: LabelPlaces]]
  /// The labels that the vocabulary has terms of.
  private let known: [Facet: Set<String>]

  init(_ report: Report, _ coder: Coder) {
    self.report = report
    places = coder.places(in: report)
    known = [
      .theme: Self.withTerms(coder.vocabulary.themes), .service: Self.withTerms(coder.vocabulary.services),
    ]
    for facet in Facet.allCases { mentions[facet] = mentions(facet) }
  }

  private static func withTerms(_ labels: [VocabularyLabel]) -> Set<String> {
    Set(labels.filter { !$0.terms.isEmpty }.map(\.id))
  }

  /// The labels that a finding, recommendation or action has.
  func labels(_ facet: Facet) -> [String] { Array((mentions[facet] ?? [:]).keys) }

  /// What the findings, recommendations and actions say of a label.
  func mention(of label: String, _ facet: Facet) -> AreaTrack.Mention {
    mentions[facet]?[label] ?? AreaTrack.Mention()
  }

  /// The row of a label.
  ///
  /// - Parameter isFirst: whether no earlier report asks for it.
  func row(_ label: String, _ facet: Facet, isFirst: Bool) -> AreaTrack.Row {
    var mention = mention(of: label, facet)
    if mention == AreaTrack.Mention() { mention.words = places(of: label, facet)?.mentions ?? [] }
    let isKnown = known[facet]?.contains(label) ?? false
    return AreaTrack.Row(
      facet: facet, label: label, report: report.id, date: ReportOrder.date(report),
      state: isFirst ? Self.firstState(mention) : laterState(mention, isKnown: isKnown), mention: mention)
  }

  private static func firstState(_ mention: AreaTrack.Mention) -> AreaTrack.State {
    mention.recommendations.isEmpty ? .wanting : .recommended
  }

  private func laterState(_ mention: AreaTrack.Mention, isKnown: Bool) -> AreaTrack.State {
    if !mention.actions.isEmpty || !mention.otherActions.isEmpty { return .acted }
    let isPraised = !mention.strengths.isEmpty || !mention.mixed.isEmpty
    switch (mention.asks, isPraised) {
    case (true, true): return .both
    case (true, false): return .again
    case (false, true): return .strength
    case (false, false):
      if !mention.others.isEmpty { return .described }
      if isKnown && mention.words.isEmpty { return .silent }
      return report.kind == .actionPlan ? .unanswered : .unfound
    }
  }

  private func places(of label: String, _ facet: Facet) -> LabelPlaces? {
    places[facet.kind]?[label]
  }

  private func mentions(_ facet: Facet) -> [String: AreaTrack.Mention] {
    var mentions: [String: AreaTrack.Mention] = [:]
    for finding in report.findings {
      let list: WritableKeyPath<AreaTrack.Mention, [String]> =
        switch finding.judgement {
        case .strength: \.strengths
        case .improvement: \.improvements
        case .mixed: \.mixed
        case .context, nil: \.others
        }
      for label in facet.labels(of: finding) {
        mentions[label, default: AreaTrack.Mention()][keyPath: list].append(finding.number)
      }
    }
    let actions = Dictionary(grouping: report.actions, by: \.recommendation).mapValues { $0.map(\.number) }
    for recommendation in report.recommendations {
      for label in facet.labels(of: recommendation) {
        mentions[label, default: AreaTrack.Mention()].recommendations.append(recommendation.number)
        mentions[label, default: AreaTrack.Mention()].actions += actions[recommendation.number] ?? []
      }
    }
    for (label, places) in places[facet.kind] ?? [:] where !places.actions.isEmpty {
      let under = Set(mentions[label]?.actions ?? [])
      let others = places.actions.filter { !under.contains($0) }
      if !others.isEmpty { mentions[label, default: AreaTrack.Mention()].otherActions = others }
    }
    return mentions
  }
}

extension Facet {
  /// As the vocabulary calls it.
  fileprivate var kind: VocabularyLabel.Kind { self == .theme ? .theme : .service }
}
