import FindingsAnalysis
import InspectionReports

/// One area over time as an answer.
public enum TrackTable {
  /// A row for each label in each report from the first on that asks for it.
  ///
  /// - Parameters:
  ///   - track: the area over time.
  ///   - name: the area, as it was asked for.
  public static func table(_ track: AreaTrack, name: String) -> AnswerTable {
    var table = AnswerTable([
      .init("facet", "Kind"), .init("label", "Theme or service"), .init("report", "Report"),
      .init("date", "Date", isHidden: true), .init("state", "State"),
      .init("recommendations", "Recommendations", isHidden: true),
      .init("improvements", "Improvements", isHidden: true), .init("mixed", "Mixed", isHidden: true),
      .init("strengths", "Strengths", isHidden: true), .init("others", "Others", isHidden: true),
      .init("actions", "Actions", isHidden: true), .init("where", "Where"),
      .init("otherActions", "Other actions", isHidden: true), .init("words", "Words", isHidden: true),
    ])
    table.wrapsLastColumn = true
    for row in track.rows {
      let mention = row.mention
      table.add([
        .text(row.facet.rawValue), .text(row.label), .text(row.report), .text(row.date?.description),
        .text(row.state.rawValue), .list(mention.recommendations), .list(mention.improvements),
        .list(mention.mixed), .list(mention.strengths), .list(mention.others), .list(mention.actions),
        .text(places(mention)), .list(mention.otherActions), .list(mention.words),
      ])
    }
    table.heading = ["\(name), the earliest first:"] + track.reports.map(line)
    table.notes = notes(track)
    return table
  }

  private static func line(_ report: Report) -> String {
    let date = ReportOrder.date(report)?.description ?? "without a date, placed by its kind"
    return "- \(report.id) (\(date))"
  }

  /// "recommendations 2.1; improvements 1.6, 1.7": all lists that are not empty, for people.
  private static func places(_ mention: AreaTrack.Mention) -> String {
    let lists = [
      ("recommendations", mention.recommendations), ("actions", mention.actions),
      ("other actions", mention.otherActions), ("improvements", mention.improvements), ("mixed", mention.mixed),
      ("strengths", mention.strengths), ("others", mention.others), ("words in", mention.words),
    ]
    return lists.filter { !$0.1.isEmpty }.map { $0.0 + " " + $0.1.joined(separator: ", ") }.joined(separator: "; ")
  }

  /// What a reader of the table must know.
  ///
  /// - Parameter name: what a label is called there; its id where nothing else is given.
  static func notes(_ track: AreaTrack, name: (Facet, String) -> String = { $1 }) -> [String] {
    if track.reports.count < 2 { return ["There is one report on the area: nothing can be followed over time."] }
    var notes: [String] = []
    if track.rows.isEmpty { notes.append("No theme or service that an earlier report asked for can be followed.") }
    for facet in Facet.allCases {
      guard let last = track.last[facet]?.map({ name(facet, $0) }) else { continue }
      notes.append(
        "Asked for by the last report only: the \(last.count == 1 ? facet.rawValue : facet.plural) \(last.joined(separator: ", "))."
      )
    }
    return notes
      + AreaTrack.State.allCases.compactMap { state in
        track.rows.contains { $0.state == state } ? meaning(state) : nil
      }
  }

  /// What a state means where its name does not say all; nil where it does.
  private static func meaning(_ state: AreaTrack.State) -> String? {
    switch state {
    case .wanting: "found wanting: findings ask for it, and no recommendation is on it by its own words."
    case .acted:
      "acted on: actions are those under the plan's recommendations on it; other actions are on it by their own words."
    case .unfound: "no finding on it: words of it stand in the places named, but no finding is coded with it."
    case .unanswered:
      "no action on it: words of it stand in the places named, but no recommendation or action is coded with it."
    case .silent: "not mentioned: no term of it (findings vocabulary) stands in the report."
    case .recommended, .again, .strength, .both, .described: nil
    }
  }
}
