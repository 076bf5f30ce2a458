import InspectionReports

/// "What became of it?": one area over time. For each theme and service that a report asked for or found wanting, what each later
/// report says of the same.
public struct AreaTrack: Sendable {
  /// What a report has to do with a label.
  public enum State: String, Sendable, CaseIterable {
    /// The first that asks: it recommends something.
    case recommended
    /// The first that asks: a finding is an improvement or mixed, and nothing is recommended.
    case wanting = "found wanting"
    /// A later one: something is still to be improved, or recommended again, and nothing is praised.
    case again = "again wanting"
    /// A later one: findings are strengths, and none an improvement.
    case strength = "now a strength"
    /// A later one: there are strengths and improvements, or mixed findings.
    case both = "a strength and wanting"
    /// A later plan: it has actions under a recommendation with the label.
    case acted = "acted on"
    /// A later one speaks of it without judging it.
    case mentioned
    case silent = "not mentioned"
  }

  /// What one report says of a label: numbers, in order of the text.
  public struct Mention: Sendable, Equatable {
    /// Recommendations with the label.
    public var recommendations: [String] = []
    /// Findings judged an improvement.
    public var improvements: [String] = []
    /// Findings judged mixed.
    public var mixed: [String] = []
    /// Findings judged a strength.
    public var strengths: [String] = []
    /// Findings that describe, and those not judged.
    public var others: [String] = []
    /// The actions of a plan under its recommendations with the label; actions have no labels of their own.
    public var actions: [String] = []

    /// Whether it asks for anything.
    var asks: Bool { !recommendations.isEmpty || !improvements.isEmpty || !mixed.isEmpty }
  }

  /// A label in one report.
  public struct Row: Sendable, Equatable {
    /// Whether the label is a theme or a service.
    public var facet: Facet
    /// Its id.
    public var label: String
    /// The report's id.
    public var report: String
    /// When it was published, or the inspection ended.
    public var date: ReportDate?
    /// What the report has to do with the label.
    public var state: State
    /// Where the report speaks of it.
    public var mention: Mention
  }

  /// The reports of the area, the earliest first.
  public let reports: [Report]
  /// For each theme, then each service, that a report but the last asks for: that report and all later ones. Labels whose first
  /// report is earlier, and of those the labels asked for most often, come first.
  public let rows: [Row]
  /// The labels that only the last report asks for, in order of their ids: nothing can be said of them yet.
  public let last: [Facet: [String]]

  /// - Parameters:
  ///   - reports: those on the area.
  ///   - labels: only these labels; empty for all.
  public init(_ reports: [Report], labels: [Facet: Set<String>] = [:]) {
    self.reports = ReportOrder.byTime(reports)
    var (rows, last): ([Row], [Facet: [String]]) = ([], [:])
    for facet in Facet.allCases {
      if !labels.isEmpty && labels[facet] == nil { continue }
      let mentions = self.reports.map { Self.mentions(in: $0, facet) }
      var tracks: [(first: Int, asked: Int, label: String)] = []
      for label in Set(mentions.flatMap(\.keys)).sorted() where labels[facet]?.contains(label) ?? true {
        guard let first = mentions.firstIndex(where: { $0[label]?.asks ?? false }) else { continue }
        if first == mentions.count - 1 {
          last[facet, default: []].append(label)
        } else {
          let mention = mentions[first][label] ?? Mention()
          let asked = mention.recommendations.count + mention.improvements.count + mention.mixed.count
          tracks.append((first, asked, label))
        }
      }
      for track in tracks.sorted(by: { ($0.first, $1.asked, $0.label) < ($1.first, $0.asked, $1.label) }) {
        for place in track.first..<mentions.count {
          let (mention, report) = (mentions[place][track.label] ?? Mention(), self.reports[place])
          rows.append(
            Row(
              facet: facet, label: track.label, report: report.id, date: ReportOrder.date(report),
              state: Self.state(mention, isFirst: place == track.first), mention: mention))
        }
      }
    }
    (self.rows, self.last) = (rows, last)
  }

  private static func state(_ mention: Mention, isFirst: Bool) -> State {
    if isFirst { return mention.recommendations.isEmpty ? .wanting : .recommended }
    if !mention.actions.isEmpty { return .acted }
    let isPraised = !mention.strengths.isEmpty || !mention.mixed.isEmpty
    switch (mention.asks, isPraised) {
    case (true, true): return .both
    case (true, false): return .again
    case (false, true): return .strength
    case (false, false): return mention.others.isEmpty ? .silent : .mentioned
    }
  }

  private static func mentions(in report: Report, _ facet: Facet) -> [String: Mention] {
    var mentions: [String: Mention] = [:]
    for finding in report.findings {
      let list: WritableKeyPath<Mention, [String]> =
        switch finding.judgement {
        case .strength: \.strengths
        case .improvement: \.improvements
        case .mixed: \.mixed
        case .context, nil: \.others
        }
      for label in facet.labels(of: finding) {
        mentions[label, default: Mention()][keyPath: list].append(finding.number)
      }
    }
    var actions: [String: [String]] = [:]
    for action in report.actions {
      if let recommendation = action.recommendation { actions[recommendation, default: []].append(action.number) }
    }
    for recommendation in report.recommendations {
      for label in facet.labels(of: recommendation) {
        mentions[label, default: Mention()].recommendations.append(recommendation.number)
        mentions[label, default: Mention()].actions += actions[recommendation.number] ?? []
      }
    }
    return mentions
  }
}
