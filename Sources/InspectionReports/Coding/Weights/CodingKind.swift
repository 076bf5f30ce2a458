/// Kinds of report as the coding weighs them.
enum CodingKind: Int, CaseIterable {
  case clas, letter, report

  /// An action plan, which has recommendations only, counts as a report.
  init(_ kind: ReportKind) {
    switch kind {
    case .clasReview: self = .clas
    case .jtaiLetter: self = .letter
    case .jtaiReport, .actionPlan: self = .report
    }
  }

  /// As the file of weights calls it.
  var name: String {
    switch self {
    case .clas: "kind clas"
    case .letter: "kind letter"
    case .report: "kind report"
    }
  }
}
