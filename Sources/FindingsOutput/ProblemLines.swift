import FindingsAnalysis

/// What a check found, in lines as compilers write them: an editor goes to the place, and nothing is cut.
///
///     reports/derby.txt:495: recommendation-uncited: no finding cites recommendation 4.4
public enum ProblemLines {
  /// One line for each problem, each ending in a line feed. What is about a whole text has no number of a line.
  public static func text(_ checks: [ReportCheck]) -> String {
    checks.flatMap { check in
      check.problems.map { problem in
        let line = problem.lines.map { ":\($0.lowerBound)" } ?? ""
        let text = "\(check.report.source.file)\(line): \(problem.kind.name): \(problem.message)"
        return PrintableText.cleaned(text) + "\n"
      }
    }.joined()
  }
}
