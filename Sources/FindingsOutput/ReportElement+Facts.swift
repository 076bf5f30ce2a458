import FindingsAnalysis
import InspectionReports

extension ReportElement {
  /// The finding that it is, nil for other parts.
  var finding: Finding? { if case .finding(let finding) = self { finding } else { nil } }

  /// The recommendation that it is, nil for other parts.
  var recommendation: Recommendation? {
    if case .recommendation(let recommendation) = self { recommendation } else { nil }
  }

  /// The action that it is, nil for other parts.
  var action: Action? { if case .action(let action) = self { action } else { nil } }

  /// The section of a finding or a box.
  var section: String? {
    switch self {
    case .finding(let finding): finding.section
    case .example(let example): example.section
    case .recommendation, .voice, .action: nil
    }
  }

  /// What a finding or a box says of practice.
  var judgement: Judgement? {
    switch self {
    case .finding(let finding): finding.judgement
    case .example(let example): example.judgement
    case .recommendation, .voice, .action: nil
    }
  }

  /// Those whose practice a finding reports on, whom a recommendation addresses, who acts.
  var organisations: [String] {
    switch self {
    case .finding(let finding): finding.organisations
    case .recommendation(let recommendation): recommendation.addressees
    case .action(let action): action.organisations
    case .example, .voice: []
    }
  }
}
