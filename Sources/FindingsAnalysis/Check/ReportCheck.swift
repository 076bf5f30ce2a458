import InspectionReports

/// "Is this report sound?": what in a report does not hold together.
///
/// To what was noticed when it was read (every diagnostic that is a warning) come two questions that the words and the coding of the
/// findings answer: which improvements lead to no recommendation, and which citations lead to one recommendation where another
/// is meant.
public struct ReportCheck: Sendable {
  /// The report.
  public let report: Report
  /// What does not hold together, in order of the lines; what is about the whole text first.
  public let problems: [Problem]

  /// Checks one report.
  public init(_ report: Report) {
    self.report = report
    let warnings = report.diagnostics.filter { $0.code.severity == .warning }
    var problems = warnings.map { Problem(kind: .diagnostic($0.code), message: $0.message, lines: $0.lines) }
    problems += Self.unansweredImprovements(of: report)
    problems += ThemeMismatch.problems(of: report)
    // Not all sorts keep the order of equals; this one must, so that the answer is the same every time.
    self.problems = problems.enumerated().sorted {
      (Self.line($0.element), $0.offset) < (Self.line($1.element), $1.offset)
    }.map(\.element)
  }

  private static func line(_ problem: Problem) -> Int { problem.lines?.lowerBound ?? 0 }

  /// Only reviews number their recommendations and cite them: a letter's improvements stand for themselves. A citation that
  /// leads nowhere is said as such, and not again here.
  private static func unansweredImprovements(of report: Report) -> [Problem] {
    guard report.kind == .clasReview else { return [] }
    return report.findings.filter { $0.judgement == .improvement && $0.citations.isEmpty }.map { finding in
      Problem(
        kind: .improvementWithoutRecommendation,
        message: "\(finding.number) asks for improvement and cites no recommendation", lines: finding.place.lines)
    }
  }
}
