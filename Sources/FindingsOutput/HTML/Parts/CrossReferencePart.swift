import FindingsAnalysis
import InspectionReports

/// For each report with findings and recommendations a picture of which led to which, and the same as a table.
struct CrossReferencePart {
  let contents: PageContents

  /// The reports in which anything can be linked.
  static func reports(_ contents: PageContents) -> [PageReport] {
    contents.reports.filter { !$0.report.findings.isEmpty && !$0.report.recommendations.isEmpty }
  }

  var html: HTML {
    let reports = Self.reports(contents)
    if reports.isEmpty { return .nothing("No report has both findings and recommendations.") }
    return .group(reports.map(figure))
  }

  private func figure(_ page: PageReport) -> HTML {
    let name = "Findings and recommendations of \(page.report.id)"
    let picture = HTML.element(
      .div, ["class": "scroll", "role": "region", "aria-label": name, "tabindex": "0"],
      [CrossReferencePicture(page).html])
    return .element(
      .figure, ["class": "cross", "data-report": page.report.id],
      [.element(.figcaption, [:], caption(page)), picture, table(page)])
  }

  private func caption(_ page: PageReport) -> String {
    let citing = page.report.findings.count { !$0.recommendations.isEmpty }
    let cited = page.report.recommendations.count { !page.findings(citing: $0).isEmpty }
    return
      "\(page.area) (\(page.report.id)): \(citing) of \(PageText.count(page.report.findings.count, "finding")) "
      + "cite \(cited) of \(PageText.count(page.report.recommendations.count, "recommendation"))"
  }

  private func table(_ page: PageReport) -> HTML {
    let rows = page.report.recommendations.indices.map { index -> HTML in
      let recommendation = page.report.recommendations[index]
      let links = page.findings(citing: recommendation).map { place in
        HTML.element(.a, ["href": "#" + page.findings[place]], page.report.findings[place].number)
      }
      let number = HTML.element(.a, ["href": "#" + page.recommendations[index]], recommendation.number)
      return .element(
        .tr,
        [
          .element(.th, ["scope": "row"], [number]),
          .element(.td, [:], recommendation.addressees.joined(separator: "; ")),
          .element(.td, [links.isEmpty ? .text("none") : .joined(links, ", ")]),
        ])
    }
    let table = HTML.element(
      .table,
      [
        .element(.caption, [:], "Recommendations of \(page.report.id) and the findings that cite them"),
        .head(["Recommendation", "Addressed to", "Cited by findings"]), .element(.tbody, rows),
      ])
    return .element(.details, [.element(.summary, [:], "The same as a table"), table])
  }
}
