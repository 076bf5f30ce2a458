import FindingsAnalysis
import InspectionReports

/// The table of the reports, and how the figures of the page were made.
struct OverviewPart {
  let contents: PageContents

  var html: HTML { .group([.scrolled("Reports", table), Self.how]) }

  private static let columns = [
    "Area", "Kind", "Title", "Inspected", "Published", "Findings", "Strengths", "Improvements", "Mixed", "Context",
    "Not judged", "Recommendations", "Uncited", "Actions", "Problems", "Report", "File",
  ]

  private var table: HTML {
    .element(
      .table, ["class": "reports"],
      [
        .element(.caption, [:], "The reports, in the order in which they were given"), .head(Self.columns),
        .element(.tbody, contents.reports.map(row)),
      ])
  }

  private func row(_ page: PageReport) -> HTML {
    let report = page.report
    let counts = JudgementCounts(report.findings)
    let uncited = report.recommendations.count { page.findings(citing: $0).isEmpty }
    let numbers = [
      counts.total, counts.strengths, counts.improvements, counts.mixed, counts.context, counts.unjudged,
      report.recommendations.count, uncited, report.actions.count, ReportCheck(report).problems.count,
    ]
    let facts = [
      report.kind.title, report.title ?? "unknown", PageText.days(report.inspected),
      report.published?.description ?? "unknown",
    ]
    return .element(
      .tr, ["data-report": report.id, "data-area": page.area],
      [.element(.th, ["scope": "row"], page.area)] + facts.map { .element(.td, [:], $0) }
        + numbers.map { .element(.td, ["class": "number"], String($0)) }
        + [report.id, page.file].map { .element(.td, [:], $0) })
  }

  // MARK: How

  private static var how: HTML {
    .element(
      .dl, ["class": "how"],
      facts.flatMap { [.element(.dt, [:], $0.name), .element(.dd, [:], $0.meaning)] })
  }

  private static let facts: [(name: String, meaning: String)] = [
    (
      "Finding",
      "A numbered paragraph of a review, or a bullet or paragraph of a joint inspection. Boxes, quotations and introductions are not counted."
    ),
    (
      "Area",
      "Reports on the same local authorities are of one area, however they name it. One on several authorities together is an area of its own."
    ),
    (
      "Share",
      "The findings with a theme (or service), of all findings of the area. A finding may have several themes, so shares may add up to more than 100 %."
    ),
    (
      "Theme and service",
      "Coded by the program: words of a vocabulary count with weights that were learned from reports coded by people. The words that gave a label are marked. A program errs; before a figure matters, read the findings under it."
    ),
    (
      "Judgement",
      "What a finding says of practice: a strength, an improvement that is needed, mixed, or context. In joint inspections the section decides for its bullets; else the program judges by the words."
    ),
    (
      "Cited, uncited",
      "A recommendation is cited where a finding prints its number: “(Recommendation 2.1)”. A plan has no findings that could cite."
    ),
    (
      "Clear difference",
      "Hardly chance: Fisher's exact test for each label, all labels of the two areas taken together by the rule of Benjamini and Hochberg. Findings are no random sample: it keeps from reading much into little, and proves nothing."
    ),
    (
      "Problems",
      "What does not hold together in a report or its reading: citations that lead nowhere, gaps in numbering. The command findings check shows each with its line."
    ),
  ]
}
