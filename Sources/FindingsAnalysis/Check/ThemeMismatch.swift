import InspectionReports

/// Citations of one recommendation where another is meant: a slip of the number, most likely.
///
/// A paragraph on young people who move from CAMHS to adult services cites 2.9, which is on electronic alerts. 2.7 is on that
/// move, and nobody cites it: it is the one that is meant.
///
/// The rule: a citation is doubtful where a recommendation that nobody cites is nearer to the finding in its words
/// (`TextNearness`) than the one that is cited. Themes alone decide little: a finding and the recommendation that it leads to
/// often have none in common. On three reviews and three invented ones the rule finds the one slip that is in them, and of 10,681
/// slips that were made (every citation of a recommendation that nothing else cites, led to every other one) 78 of 100.
///
/// Where every recommendation is cited by somebody nothing is said, however little a citation fits: there is none that can be
/// meant instead.
struct ThemeMismatch {
  /// A recommendation that nobody cites must be as many times as near as the one that is cited: 0.24 against 0.08, but not 0.17
  /// against 0.10. Where themes speak for it too it need only be nearer.
  static let timesAsNear = 2.0
  /// From here on the nearness of the recommendation that nobody cites is enough in itself. Half of the findings have more than 0.15
  /// with what they cite; with one that nobody cites, and is twice as near, they have 0.17 at most where there is no slip.
  static let nearEnough = 0.18
  /// The same where the finding has no theme in common with the recommendation that it cites: 0.10 at most where there is no slip.
  static let nearEnoughWithoutTheme = 0.12
  /// Where more are cited by nobody, it is the citations that were lost, or their numbers; no review has more than 3. Each of them is
  /// a problem in itself (`recommendation-uncited`).
  static let mostUncited = 50

  private let findings: [Finding]
  private let recommendations: [Recommendation]
  private let texts: TextNearness
  /// The places of the recommendations that nobody cites.
  private let uncited: [Int]

  /// One problem for each doubtful citation, in order of the findings.
  static func problems(of report: Report) -> [Problem] {
    let cited = Set(report.findings.flatMap(\.recommendations))
    let uncited = report.recommendations.indices.filter { !cited.contains(report.recommendations[$0].number) }
    if cited.isEmpty || uncited.isEmpty || uncited.count > mostUncited { return [] }
    return ThemeMismatch(report, uncited).problems()
  }

  private init(_ report: Report, _ uncited: [Int]) {
    (findings, recommendations, self.uncited) = (report.findings, report.recommendations, uncited)
    texts = TextNearness(findings.map(\.text) + recommendations.map(\.text))
  }

  private func problems() -> [Problem] {
    let places = Dictionary(
      recommendations.indices.map { (recommendations[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
    var problems: [Problem] = []
    for (place, finding) in findings.enumerated() where !finding.recommendations.isEmpty {
      let candidates = uncited.map { (recommendation: $0, nearness: nearness(place, to: $0)) }
      for cited in finding.recommendations.compactMap({ places[$0] }) {
        let rival = Rival(finding, recommendations[cited], nearness: nearness(place, to: cited))
        let meant = candidates.filter { rival.isBeaten(by: recommendations[$0.recommendation], $0.nearness) }
          .max { ($0.nearness, $1.recommendation) < ($1.nearness, $0.recommendation) }
        if let meant {
          problems.append(Self.problem(finding, recommendations[cited], recommendations[meant.recommendation]))
        }
      }
    }
    return problems
  }

  private func nearness(_ finding: Int, to recommendation: Int) -> Double {
    texts.nearness(finding, findings.count + recommendation)
  }

  /// A recommendation that is cited, against those that may be meant.
  private struct Rival {
    private let themes: Set<String>
    private let isOnAnotherTheme: Bool
    private let nearness: Double

    init(_ finding: Finding, _ cited: Recommendation, nearness: Double) {
      themes = Set(finding.themes)
      isOnAnotherTheme = !themes.isEmpty && !cited.themes.isEmpty && themes.isDisjoint(with: cited.themes)
      self.nearness = nearness
    }

    func isBeaten(by other: Recommendation, _ otherNearness: Double) -> Bool {
      if isOnAnotherTheme, otherNearness > nearness, !themes.isDisjoint(with: other.themes) { return true }
      let enough = isOnAnotherTheme ? ThemeMismatch.nearEnoughWithoutTheme : ThemeMismatch.nearEnough
      return otherNearness >= enough && otherNearness >= ThemeMismatch.timesAsNear * nearness
    }
  }

  private static func problem(_ finding: Finding, _ cited: Recommendation, _ meant: Recommendation) -> Problem {
    let message =
      named(finding.number, finding.themes) + " cites recommendation " + named(cited.number, cited.themes) + "; "
      + named(meant.number, meant.themes) + ", which nobody cites, is nearer"
    return Problem(kind: .themeMismatch, message: message, lines: finding.place.lines)
  }

  /// "2.9 (alerts-and-systems, training)".
  private static func named(_ number: String, _ themes: [String]) -> String {
    themes.isEmpty ? number : "\(number) (\(themes.joined(separator: ", ")))"
  }
}
