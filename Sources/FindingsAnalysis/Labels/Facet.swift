import InspectionReports

/// What findings and recommendations are coded for, beside judgement.
public enum Facet: String, Sendable, CaseIterable {
  case theme, service

  /// Several of them, for people.
  public var plural: String { rawValue + "s" }

  /// The labels of a finding, each once.
  public func labels(of finding: Finding) -> [String] {
    Self.each(self == .theme ? finding.themes : finding.services)
  }

  /// The labels of a recommendation, each once.
  public func labels(of recommendation: Recommendation) -> [String] {
    Self.each(self == .theme ? recommendation.themes : recommendation.services)
  }

  /// Reports that were written elsewhere and read back may name a label twice; it counts once.
  private static func each(_ labels: [String]) -> [String] {
    if labels.count < 2 { return labels }
    var met: Set<String> = []
    return labels.filter { met.insert($0).inserted }
  }
}
