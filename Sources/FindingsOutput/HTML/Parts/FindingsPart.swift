import FindingsAnalysis
import InspectionReports

/// Every finding in full, with what it is coded with, the words that it is coded by, and what it cites.
struct FindingsPart {
  let contents: PageContents

  var html: HTML {
    let articles = contents.reports.flatMap { page -> [HTML] in
      let words = contents.coder.labelWords(ofFindings: page.report)
      return page.report.findings.indices.map { article($0, page, words[$0]) }
    }
    return articles.isEmpty ? .nothing("The reports hold no findings.") : .group(articles)
  }

  private func article(_ index: Int, _ page: PageReport, _ words: LabelWords) -> HTML {
    let (finding, id) = (page.report.findings[index], page.findings[index])
    let text = CodedText(finding, words, contents.labels)
    return .element(
      .article, attributes(finding, id, page),
      [
        heading(finding, id, page), .element(.p, ["class": "place"], page.place(finding.place)),
        .element(.p, ["class": "text"], text.html),
        LabelList(finding, contents.labels).html,
        text.isOfProgram ? .group([]) : .element(.p, ["class": "coding"], Self.otherCoding), cites(finding, page),
      ])
  }

  private static let otherCoding = "Coded elsewhere, so that no words are marked."

  private func attributes(_ finding: Finding, _ id: String, _ page: PageReport) -> HTML.Attributes {
    let (report, lines) = (page.report, finding.place.lines)
    let asked = finding.recommendations.compactMap(page.recommendation).flatMap(PageOrganisations.addressed)
    return [
      "class": "finding", "id": id, "data-id": finding.id, "data-report": report.id, "data-area": page.area,
      "data-kind": report.kind.rawValue, "data-published": report.published?.description ?? "",
      "data-year": ReportOrder.date(report).map { String($0.year) }, "data-number": finding.number,
      "data-section": finding.section, "data-subheading": finding.subheading, "data-chapter": finding.chapter,
      "data-judgement": finding.judgement?.rawValue, "data-services": finding.services.joined(separator: " "),
      "data-themes": finding.themes.joined(separator: " "),
      "data-organisations": contents.organisations.ids(finding.organisations + asked),
      "data-cites": finding.recommendations.joined(separator: " "),
      "data-page": finding.place.page.map { String($0) }, "data-lines": "\(lines.lowerBound)-\(lines.upperBound)",
    ]
  }

  private func heading(_ finding: Finding, _ id: String, _ page: PageReport) -> HTML {
    let section = [finding.section, finding.subheading].compactMap(\.self).joined(separator: ": ")
    return .element(
      .h3,
      [
        .element(.a, ["href": "#" + id], finding.number), .text(" "),
        .element(.span, ["class": "area"], page.area), .text(" "),
        .element(.span, ["class": "section"], section),
      ])
  }

  private func cites(_ finding: Finding, _ page: PageReport) -> HTML {
    let links = finding.recommendations.map(page.link(toRecommendation:))
    let unresolved = finding.unresolvedCitations
    var parts: [HTML] = links.isEmpty ? [] : [.text("Cites "), .joined(links, ", ")]
    if !unresolved.isEmpty {
      parts.append(
        .text("\(links.isEmpty ? "Cites" : "; also") \(unresolved.joined(separator: ", ")), which leads to none"))
    }
    return parts.isEmpty ? .group([]) : .element(.p, ["class": "cites"], parts)
  }
}
