import FindingsAnalysis

/// Organisations as an answer: a row for each area whose reports name it.
public enum OrganisationTable {
  /// The rows in the order given.
  public static func table(_ rows: [OrganisationSummary.Row]) -> AnswerTable {
    var table = AnswerTable([
      .init("organisation", "Organisation"), .init("kind", "Kind"), .init("code", "Code", isHidden: true),
      .init("area", "Area"), .init("recommendations", "Recs", isNumber: true),
      .init("findings", "Findings", isNumber: true), .init("actions", "Actions", isNumber: true),
      .init("successors", "Successor"),
      .init("succeeded", "Since"), .init("names", "Named as"),
    ])
    for row in rows {
      table.add([
        .text(row.name), .text(row.kind.rawValue), .text(row.code), .text(row.area), .number(row.recommendations),
        .number(row.findings), .number(row.actions), .list(row.successors), .text(row.succeeded), .list(row.names),
      ])
    }
    return table
  }
}
