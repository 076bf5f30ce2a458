import FindingsAnalysis
import InspectionReports

/// Parts of reports with what is linked to each, as rows for other programs: the part itself, then each link.
public enum ElementTable {
  /// The rows of several parts.
  public static func rows(_ shown: [ShownElement]) -> AnswerTable {
    var table = AnswerTable([
      .init("reference", "Reference"), .init("relation", "Relation"), .init("through", "Through"),
      .init("id", "Id"),
      .init("type", "Type"), .init("section", "Section"), .init("judgement", "Judgement"),
      .init("services", "Services"), .init("themes", "Themes"), .init("organisations", "Organisations"),
      .init("recommendations", "Cites"), .init("unresolved", "Cites in vain"), .init("findings", "Led to by"),
      .init("page", "Page"), .init("firstLine", "Line"), .init("lastLine", "Last line"), .init("text", "Text"),
      .init("why", "Why"),
    ])
    for part in shown {
      let reference = "\(part.report.id)/\(part.element.key)"
      table.add(row(part.element, .itself, [], reference, part.report) + [.list(part.why)])
      for link in part.links {
        table.add(row(link.element, link.relation, link.through, reference, part.report) + [.list([])])
      }
    }
    return table
  }

  private static func row(
    _ element: ReportElement, _ relation: ShownElement.Relation, _ through: [String], _ reference: String,
    _ report: Report
  ) -> [AnswerTable.Cell] {
    let (finding, recommendation) = (element.finding, element.recommendation)
    let place = element.place
    return [
      .text(reference), .text(relation.rawValue), .list(through), .text("\(report.id)/\(element.key)"),
      .text(element.type), .text(element.section), .text(element.judgement?.rawValue),
      .list(finding?.services ?? recommendation?.services ?? []),
      .list(finding?.themes ?? recommendation?.themes ?? []), .list(element.organisations),
      .list(finding?.recommendations ?? element.action?.recommendation.map { [$0] } ?? []),
      .list(finding?.unresolvedCitations ?? []), .list(recommendation?.findings ?? []),
      place.page.map(AnswerTable.Cell.number) ?? .text(nil), .number(place.lines.lowerBound),
      .number(place.lines.upperBound), .text(element.text),
    ]
  }
}
