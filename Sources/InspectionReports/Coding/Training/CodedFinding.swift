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

  /// The place of the finding among others; nil where none, or more than one, may be meant.
  package func place(in findings: [Finding]) -> Int? { Self.place(of: id, beginning: start, in: findings) }

  /// The place of the finding with a number and first words.
  package static func place(of id: String, beginning start: String, in findings: [Finding]) -> Int? {
    let number = id.split(separator: "/").last.map(String.init) ?? id
    let start = folded(start)
    let found = findings.indices.filter { folded(findings[$0].text).hasPrefix(start) }
    if let same = found.first(where: { findings[$0].number == number }) { return same }
    let near = found.count == 1 ? found : found.filter { findings[$0].number.first == number.first }
    return near.count == 1 ? near[0] : nil
  }

  private static func folded(_ text: String) -> String {
    text.replacing("’", with: "'").replacing("‘", with: "'").split { $0.isWhitespace }.joined(separator: " ")
  }
}
