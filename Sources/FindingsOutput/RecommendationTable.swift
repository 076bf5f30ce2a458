import FindingsAnalysis
import InspectionReports

/// Recommendations as an answer: number, addressees, text, and the findings that led to each.
public enum RecommendationTable {
  /// - Parameters:
  ///   - answers: the recommendations.
  ///   - withWay: show how each reaches the organisation that was asked for.
  public static func table(_ answers: [RecommendationQuestion.Answer], withWay: Bool) -> AnswerTable {
    var table = AnswerTable([
      .init("report", "Report"), .init("area", "Area", isHidden: true), .init("number", "Number"),
      .init("addressees", "Addressed to"),
      .init("through", "Through", isHidden: !answers.contains { $0.reach?.through != nil }),
      .init("way", "Way", isHidden: !withWay), .init("findings", "Led to by"),
      .init("services", "Services", isHidden: true), .init("themes", "Themes", isHidden: true),
      .init("line", "Line", isNumber: true),
      .init("text", "Text"),
    ])
    for answer in answers {
      let recommendation = answer.recommendation
      table.add([
        .text(answer.report.id), .text(answer.report.area), .text(recommendation.number),
        .list(recommendation.addressees), .text(answer.reach?.through), .text(way(answer.reach)),
        .list(recommendation.findings), .list(recommendation.services), .list(recommendation.themes),
        .number(recommendation.place.lines.lowerBound), .text(recommendation.text),
      ])
    }
    return table
  }

  private static func way(_ reach: ProviderMeaning.Reach?) -> String? {
    reach.map { $0.way.joined(separator: " → ") }
  }
}
