import FindingsAnalysis
import InspectionReports

/// Recommendations with the findings that cite them, and what is left over.
public enum LinkTable {
  // MARK: For people

  /// A table of the links, and one of each kind of what is left over, under headings that say so.
  public static func parts(_ links: CrossReference) -> [AnswerTable] {
    let reports = (links.cited + links.uncited).map(\.report.id) + links.unanswered.map(\.report.id)
    let isOneReport = Set(reports).count == 1
    var parts: [AnswerTable] = []
    if !links.cited.isEmpty { parts.append(cited(links.cited, isOneReport)) }
    if !links.uncited.isEmpty { parts.append(uncited(links.uncited, isOneReport)) }
    if !links.unanswered.isEmpty { parts.append(unanswered(links.unanswered, isOneReport)) }
    if parts.isEmpty { parts = [AnswerTable([])] }
    parts[parts.count - 1].notes = notes(links)
    return parts
  }

  private static func cited(_ links: [CrossReference.Link], _ isOneReport: Bool) -> AnswerTable {
    var table = AnswerTable([
      .init("report", "Report", isHidden: isOneReport), .init("recommendation", "Recommendation"),
      .init("finding", "Finding"), .init("judgement", "Judgement"), .init("line", "Line", isNumber: true),
      .init("text", "Text"),
    ])
    table.heading = ["Recommendations, each with the findings that cite it"]
    for link in links {
      let line = link.recommendation.place.lines.lowerBound
      table.add([
        .text(link.report.id), .text(link.recommendation.number), .text(nil), .text(nil), .number(line),
        .text(link.recommendation.text),
      ])
      for finding in link.findings {
        table.add([
          .text(nil), .text(nil), .text(finding.number), .text(finding.judgement?.rawValue),
          .number(finding.place.lines.lowerBound), .text(finding.text),
        ])
      }
    }
    return table
  }

  private static func uncited(_ links: [CrossReference.Link], _ isOneReport: Bool) -> AnswerTable {
    var table = AnswerTable([
      .init("report", "Report", isHidden: isOneReport), .init("recommendation", "Recommendation"),
      .init("addressees", "Addressed to"), .init("line", "Line", isNumber: true), .init("text", "Text"),
    ])
    table.heading = ["Recommendations that no finding cites"]
    for link in links {
      table.add([
        .text(link.report.id), .text(link.recommendation.number), .list(link.recommendation.addressees),
        .number(link.recommendation.place.lines.lowerBound), .text(link.recommendation.text),
      ])
    }
    return table
  }

  private static func unanswered(_ findings: [LocatedFinding], _ isOneReport: Bool) -> AnswerTable {
    var table = AnswerTable([
      .init("report", "Report", isHidden: isOneReport), .init("finding", "Finding"),
      .init(
        "unresolved", "Cites in vain", isHidden: findings.allSatisfy { $0.finding.unresolvedCitations.isEmpty }),
      .init("line", "Line", isNumber: true), .init("text", "Text"),
    ])
    table.heading = ["Findings of judgement improvement that cite no recommendation"]
    for located in findings {
      table.add([
        .text(located.report.id), .text(located.finding.number), .list(located.finding.unresolvedCitations),
        .number(located.finding.place.lines.lowerBound), .text(located.finding.text),
      ])
    }
    return table
  }

  // MARK: For programs

  /// One table: a row for each pair of a recommendation and a finding, and one for each that is left over.
  public static func rows(_ links: CrossReference) -> AnswerTable {
    var table = AnswerTable([
      .init("link", "Link"), .init("report", "Report"), .init("area", "Area"),
      .init("recommendation", "Recommendation"), .init("addressees", "Addressed to"),
      .init("recommendationText", "Recommendation"), .init("finding", "Finding"), .init("judgement", "Judgement"),
      .init("unresolved", "Cites in vain"), .init("findingText", "Text"),
    ])
    for link in links.cited {
      for finding in link.findings { table.add(row("cited", link.report, link.recommendation, finding)) }
    }
    for link in links.uncited { table.add(row("uncited", link.report, link.recommendation, nil)) }
    for located in links.unanswered { table.add(row("no-recommendation", located.report, nil, located.finding)) }
    table.notes = notes(links)
    return table
  }

  private static func row(
    _ link: String, _ report: Report, _ recommendation: Recommendation?, _ finding: Finding?
  ) -> [AnswerTable.Cell] {
    [
      .text(link), .text(report.id), .text(report.area), .text(recommendation?.number),
      .list(recommendation?.addressees ?? []), .text(recommendation?.text), .text(finding?.number),
      .text(finding?.judgement?.rawValue), .list(finding?.unresolvedCitations ?? []), .text(finding?.text),
    ]
  }

  private static func notes(_ links: CrossReference) -> [String] {
    var notes: [String] = []
    if links.cited.isEmpty && links.uncited.isEmpty && links.unanswered.isEmpty {
      notes.append("No recommendation and no finding fits.")
    }
    if !links.withoutLinks.isEmpty {
      notes.append("Without both findings and recommendations to link: " + ids(links.withoutLinks))
    }
    if !links.withoutJudgements.isEmpty {
      notes.append("Not coded, so that their improvements are not known: " + ids(links.withoutJudgements))
    }
    return notes
  }

  private static func ids(_ reports: [Report]) -> String { reports.map(\.id).joined(separator: ", ") }
}
