/// What a careful reader would notice in an action plan that was read: gaps in its letters or numbers, recommendations on
/// which nobody acts.
enum ActionPlanSoundness {
  static func diagnostics(of report: Report) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func warn(_ code: Diagnostic.Code, _ message: String, _ lines: ClosedRange<Int>?) {
      diagnostics.append(Diagnostic(code: code, message: message, lines: lines))
    }
    if report.area == nil { warn(.areaUnknown, "the text does not say whose plan it is", nil) }
    if report.recommendations.isEmpty {
      warn(.recommendationsMissing, "the text holds no recommendations", nil)
    }
    var last: String?
    var seen: Set<String> = []
    let withActions = Set(report.actions.compactMap(\.recommendation))
    for recommendation in report.recommendations {
      let (number, lines) = (recommendation.number, recommendation.place.lines)
      if !seen.insert(number).inserted {
        warn(.recommendationNumberRepeated, "\(number) is there twice", lines)
      } else if !PlanNumbering.follows(number, last) {
        warn(.recommendationNumberGap, "\(number) follows \(last ?? "nothing")", lines)
      }
      last = number
      if recommendation.text.isEmpty {
        warn(.recommendationWithoutText, "recommendation \(number) has no text", lines)
      }
      if !withActions.contains(number) {
        warn(.recommendationWithoutAction, "no action stands under recommendation \(number)", lines)
      }
    }
    return diagnostics
  }
}
