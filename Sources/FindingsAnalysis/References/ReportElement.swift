import InspectionReports

/// A part of a report that a reference can mean.
public enum ReportElement: Sendable, Equatable {
  case finding(Finding)
  case recommendation(Recommendation)
  case example(Example)
  case voice(Voice)
  case action(Action)

  /// What follows the slash in its id: `3.19`, `R4.1`, `E2`, `V1`, `B.3`.
  public var key: String {
    switch self {
    case .finding(let finding): finding.number
    case .recommendation(let recommendation): "R" + recommendation.number
    case .example(let example): example.number
    case .voice(let voice): voice.number
    case .action(let action): action.number
    }
  }

  /// Its type by the name that JSON Lines give it.
  public var type: String {
    switch self {
    case .finding: "finding"
    case .recommendation: "recommendation"
    case .example: "example"
    case .voice: "voice"
    case .action: "action"
    }
  }

  /// The whole text.
  public var text: String {
    switch self {
    case .finding(let finding): finding.text
    case .recommendation(let recommendation): recommendation.text
    case .example(let example): example.text
    case .voice(let voice): voice.text
    case .action(let action): action.text
    }
  }

  /// Where it stands in its report.
  public var place: Place {
    switch self {
    case .finding(let finding): finding.place
    case .recommendation(let recommendation): recommendation.place
    case .example(let example): example.place
    case .voice(let voice): voice.place
    case .action(let action): action.place
    }
  }
}

/// A part of a report, and the report.
public struct LocatedElement: Sendable, Equatable {
  /// The report.
  public var report: Report
  /// The part.
  public var element: ReportElement

  /// The id: the report's, a slash and the part's own.
  public var id: String { "\(report.id)/\(element.key)" }
}

extension Report {
  /// Everything that a reference can mean, kind by kind, each in order of the text.
  var elements: [ReportElement] {
    findings.map(ReportElement.finding) + recommendations.map(ReportElement.recommendation)
      + examples.map(ReportElement.example) + voices.map(ReportElement.voice) + actions.map(ReportElement.action)
  }
}
