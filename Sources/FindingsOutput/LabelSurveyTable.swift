import FindingsAnalysis

/// Themes (or services) by area as an answer.
public enum LabelSurveyTable {
  /// A row for each label in each group that has it.
  public static func table(
    _ survey: LabelSurvey, _ facet: Facet, by grouping: LabelSurvey.Grouping
  ) -> AnswerTable {
    var table = AnswerTable([
      .init(facet == .theme ? "theme" : "service", facet.rawValue.capitalized),
      .init(key(grouping), grouping.rawValue.capitalized), .init("findings", "Findings", isNumber: true),
      .init("of", "Of", isNumber: true, isHidden: true), .init("share", "Share", isNumber: true),
      .init("strengths", "Strengths", isNumber: true), .init("improvements", "Improvements", isNumber: true),
      .init("mixed", "Mixed", isNumber: true), .init("context", "Context", isNumber: true, isHidden: true),
      .init("unjudged", "Not judged", isNumber: true, isHidden: survey.groups.allSatisfy { isJudged($0) }),
    ])
    for row in survey.rows {
      let counts = row.counts
      table.add([
        .text(row.label), .text(row.group), .number(counts.total), .number(row.of), .share(row.share),
        .number(counts.strengths), .number(counts.improvements), .number(counts.mixed), .number(counts.context),
        .number(counts.unjudged),
      ])
    }
    table.heading = survey.groups.map { group in
      let bare = group.tally.unlabelled == 0 ? "" : ", \(group.tally.unlabelled) without a \(facet.rawValue)"
      return "\(group.name): \(group.tally.findings) finding\(group.tally.findings == 1 ? "" : "s")\(bare)"
    }
    if table.rows.isEmpty { table.notes = ["No finding that fits has a \(facet.rawValue)."] }
    return table
  }

  private static func isJudged(_ group: LabelSurvey.Group) -> Bool {
    group.tally.counts.values.allSatisfy { $0.unjudged == 0 }
  }

  private static func key(_ grouping: LabelSurvey.Grouping) -> StaticString {
    switch grouping {
    case .area: "area"
    case .section: "section"
    case .judgement: "judgement"
    case .kind: "kind"
    case .year: "year"
    }
  }
}
