import InspectionReports

/// Citations that lead to a recommendation on something else: a slip of the number, most likely.
///
/// A paragraph on young people who move from CAMHS to adult services cites 2.9, which is on electronic alerts. 2.7 is on that
/// move, and nobody cites it: it is the one that is meant.
enum ThemeMismatch {
  /// Recommendations that may be meant are named where they are no more than these.
  private static let mostCandidates = 3

  /// One problem for each citation of a recommendation that has themes, by a finding that has themes, but none of them.
  /// Where either has no theme, nothing can be said.
  static func problems(of report: Report) -> [Problem] {
    let recommendations = Dictionary(
      report.recommendations.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let uncited = report.recommendations.filter { $0.findings.isEmpty }
    return report.findings.flatMap { finding in
      finding.recommendations.compactMap { number in
        recommendations[number].flatMap { problem(finding, $0, uncited) }
      }
    }
  }

  private static func problem(
    _ finding: Finding, _ recommendation: Recommendation, _ uncited: [Recommendation]
  ) -> Problem? {
    let themes = Set(finding.themes)
    guard !themes.isEmpty, !recommendation.themes.isEmpty, themes.isDisjoint(with: recommendation.themes) else {
      return nil
    }
    let message =
      "\(finding.number) (\(listed(finding.themes))) cites recommendation \(recommendation.number) "
      + "(\(listed(recommendation.themes))), which shares no theme with it" + hint(themes, uncited)
    return Problem(kind: .themeMismatch, message: message, lines: finding.place.lines)
  }

  /// The recommendations that nobody cites with the most themes in common.
  private static func hint(_ themes: Set<String>, _ uncited: [Recommendation]) -> String {
    let shared = uncited.map { ($0, themes.intersection($0.themes).count) }
    let most = shared.map(\.1).max() ?? 0
    let candidates = shared.filter { $0.1 == most }.map { "\($0.0.number) (\(listed($0.0.themes)))" }
    guard most > 0, candidates.count <= mostCandidates else { return "" }
    return "; nobody cites \(candidates.joined(separator: " or "))"
  }

  private static func listed(_ themes: [String]) -> String { themes.joined(separator: ", ") }
}
