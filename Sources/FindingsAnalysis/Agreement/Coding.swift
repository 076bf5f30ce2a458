import InspectionReports

/// The labels that somebody, or the program, gave one finding.
public struct Coding: Sendable, Equatable {
  /// The id of the finding: whole (`derby-clas/1.1`), or its number where a file is about one report.
  public var id: String
  /// Ids of services.
  public var services: Set<String>
  /// Ids of themes.
  public var themes: Set<String>
  /// Nil where none was given.
  public var judgement: Judgement?
  /// The first words of the finding, where the coding has them: they tell the finding where numbers differ.
  public var start: String?

  /// A coding by its labels.
  public init(
    id: String, services: Set<String> = [], themes: Set<String> = [], judgement: Judgement? = nil,
    start: String? = nil
  ) {
    (self.id, self.services, self.themes) = (id, services, themes)
    (self.judgement, self.start) = (judgement, start)
  }

  /// The program's coding of a finding.
  public init(_ finding: Finding) {
    self.init(
      id: finding.id, services: Set(finding.services), themes: Set(finding.themes), judgement: finding.judgement)
  }
}
