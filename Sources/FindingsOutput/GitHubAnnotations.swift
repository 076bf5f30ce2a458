import FindingsAnalysis

/// What a check found, as commands that GitHub shows beside the lines of a pull request.
///
///     ::warning file=reports/derby.txt,line=775,endLine=784,title=theme-mismatch::2.14 cites recommendation 2.9 ...
///
/// Form and escapes: GitHub Actions, "Workflow commands", and `command.ts` of actions/toolkit.
public enum GitHubAnnotations {
  /// One line for each problem, each ending in a line feed.
  public static func text(_ checks: [ReportCheck]) -> String {
    checks.flatMap { check in
      check.problems.map { line($0, in: check.report.source.file) }
    }.joined()
  }

  private static func line(_ problem: Problem, in file: String) -> String {
    var properties: [String] = []
    // Standard input is no file of the pull request.
    if file != "-" { properties.append("file=" + property(file)) }
    if let lines = problem.lines { properties.append("line=\(lines.lowerBound),endLine=\(lines.upperBound)") }
    properties.append("title=" + property(problem.kind.name))
    return "::warning \(properties.joined(separator: ","))::\(data(problem.message))\n"
  }

  /// A value before the second `::`, where commas and colons have a meaning.
  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }

  private static func data(_ text: String) -> String {
    // The percent sign first: it begins the other escapes.
    let escaped = text.replacing("%", with: "%25").replacing("\r\n", with: "%0D%0A").replacing("\r", with: "%0D")
      .replacing("\n", with: "%0A")
    return PrintableText.cleaned(escaped)
  }
}
