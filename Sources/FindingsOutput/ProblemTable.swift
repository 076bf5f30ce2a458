import FindingsAnalysis

/// What a check found, as an answer: a row for each problem, with its file and line.
public enum ProblemTable {
  /// The rows in order of the reports and their lines.
  public static func table(_ checks: [ReportCheck]) -> AnswerTable {
    var table = AnswerTable([
      .init("report", "Report", isHidden: true), .init("area", "Area", isHidden: true), .init("file", "File"),
      .init("line", "Line", isNumber: true), .init("lastLine", "Last line", isNumber: true, isHidden: true),
      .init("problem", "Problem"), .init("message", "What was found"),
    ])
    for check in checks {
      for problem in check.problems {
        table.add([
          .text(check.report.id), .text(check.report.area), .text(check.report.source.file),
          number(problem.lines?.lowerBound), number(problem.lines?.upperBound), .text(problem.kind.name),
          .text(problem.message),
        ])
      }
    }
    return table
  }

  /// A problem of the whole text has no line.
  private static func number(_ line: Int?) -> AnswerTable.Cell { line.map { .number($0) } ?? .text(nil) }
}
