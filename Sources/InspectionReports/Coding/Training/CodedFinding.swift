/// The coding of a finding by somebody else.
package struct CodedFinding: Sendable {
  /// The number of the finding, perhaps with a report's id and a slash before it.
  package var id: String
  /// The first words of the finding: they decide where the number is of another finding.
  package var start: String
  /// Ids of services.
  package var services: [String]
  /// Ids of themes.
  package var themes: [String]
  /// The judgement.
  package var judgement: Judgement

  /// A coding of the finding that begins with such words.
  package init(id: String, start: String, services: [String], themes: [String], judgement: Judgement) {
    (self.id, self.start) = (id, start)
    (self.services, self.themes, self.judgement) = (services, themes, judgement)
  }
}
