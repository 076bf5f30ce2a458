import InspectionReports

/// "What became of it?": one area over time. For each theme and service that a report asked for or found wanting, what each later
/// report says of the same.
public struct AreaTrack: Sendable {
  /// What a report has to do with a label.
  public enum State: String, Sendable, CaseIterable {
    /// The first that asks: it recommends something.
    case recommended
    /// The first that asks: a finding is an improvement or mixed, and no recommendation has the label.
    case wanting = "found wanting"
    /// A later one: something is still to be improved, or recommended again, and nothing is praised.
    case again = "again wanting"
    /// A later one: findings are strengths, and none an improvement.
    case strength = "now a strength"
    /// A later one: there are strengths and improvements, or mixed findings.
    case both = "a strength and wanting"
    /// A later plan: it has actions on it, or under a recommendation on it.
    case acted = "acted on"
    /// A later one: findings have the label, and none of them judges practice.
    case described = "described only"
    /// A later one: no finding or recommendation has the label. Its words stand in the text all the same, or it is not known
    /// whether they do, as the vocabulary has no terms of it.
    case unfound = "no finding on it"
    /// The same of a plan, which has no findings: neither a recommendation nor an action has the label.
    case unanswered = "no action on it"
    /// A later one: no term of the label stands anywhere in the report.
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
    /// The actions of a plan under its recommendations with the label, whatever their own words.
    public var actions: [String] = []
    /// The actions of a plan that have the label by their own words, under a recommendation without it or under none.
    public var otherActions: [String] = []
    /// Where words of the label stand in a report of which all else here is empty: `I19`, `R2.1`, `line 67`.
    public var words: [String] = []

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
  ///   - coder: codes the actions of plans, and finds the words of a label in a report that is not coded with it.
  public init(_ reports: [Report], labels: [Facet: Set<String>] = [:], coder: Coder = .builtIn) {
    self.reports = ReportOrder.byTime(reports)
    var (rows, last): ([Row], [Facet: [String]]) = ([], [:])
    let tracked = self.reports.map { TrackedReport($0, coder) }
    for facet in Facet.allCases {
      if !labels.isEmpty && labels[facet] == nil { continue }
      var tracks: [(first: Int, asked: Int, label: String)] = []
      for label in Set(tracked.flatMap { $0.labels(facet) }).sorted() where labels[facet]?.contains(label) ?? true {
        guard let first = tracked.firstIndex(where: { $0.mention(of: label, facet).asks }) else { continue }
        if first == tracked.count - 1 {
          last[facet, default: []].append(label)
        } else {
          let mention = tracked[first].mention(of: label, facet)
          let asked = mention.recommendations.count + mention.improvements.count + mention.mixed.count
          tracks.append((first, asked, label))
        }
      }
      for track in tracks.sorted(by: { ($0.first, $1.asked, $0.label) < ($1.first, $0.asked, $1.label) }) {
        for place in track.first..<tracked.count {
          rows.append(tracked[place].row(track.label, facet, isFirst: place == track.first))
        }
      }
    }
    (self.rows, self.last) = (rows, last)
  }
}
