import FindingsAnalysis
import InspectionReports

/// Findings as an answer: number, coding, the recommendations that each cites, and the text.
public enum FindingTable {
  /// The findings in the order given.
  ///
  /// - Parameter words: words that were searched for; they stand out.
  public static func table(_ findings: [LocatedFinding], marking words: [String] = []) -> AnswerTable {
    let isOneReport = Set(findings.map(\.report.id)).count == 1
    var table = AnswerTable([
      .init("id", "Finding", isHidden: true), .init("report", "Report", isHidden: isOneReport),
      .init("area", "Area", isHidden: true), .init("kind", "Kind", isHidden: true),
      .init("published", "Published", isHidden: true), .init("number", "Number"),
      .init("section", "Section", isHidden: true), .init("judgement", "Judgement"),
      .init("services", "Services"), .init("themes", "Themes"), .init("recommendations", "Cites"),
      .init("page", "Page", isHidden: true), .init("line", "Line", isNumber: true, isHidden: true),
      .init("text", "Text"),
    ])
    for located in findings { table.add(row(located)) }
    if isOneReport, let report = findings.first?.report { table.heading = [report.id] }
    table.markedWords = words
    return table
  }

  /// Only how many there are.
  public static func count(_ count: Int) -> AnswerTable {
    var table = AnswerTable([.init("findings", "Findings", isNumber: true)])
    table.add([.number(count)])
    return table
  }

  private static func row(_ located: LocatedFinding) -> [AnswerTable.Cell] {
    let (report, finding) = (located.report, located.finding)
    return [
      .text(finding.id), .text(report.id), .text(report.area), .text(report.kind.rawValue),
      .text(report.published?.description), .text(finding.number), .text(finding.section),
      .text(finding.judgement?.rawValue), .list(finding.services), .list(finding.themes),
      .list(finding.recommendations), finding.place.page.map(AnswerTable.Cell.number) ?? .text(nil),
      .number(finding.place.lines.lowerBound), .text(finding.text),
    ]
  }
}
