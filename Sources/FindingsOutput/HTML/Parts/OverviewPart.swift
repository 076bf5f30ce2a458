import FindingsAnalysis
import InspectionReports

/// The table of the reports, and how the figures of the page were made.
struct OverviewPart {
  let contents: PageContents

  var html: HTML { .group([.scrolled("Reports", table), Self.how]) }

  /// A number of each report; one that is 0 for all may be left out.
  private struct Column: Sendable {
    var name: String
    var isKept = true
    var number: @Sendable (PageReport, JudgementCounts) -> Int
  }

  private static let columns = [
    Column(name: "Findings") { $1.total }, Column(name: "Strengths") { $1.strengths },
    Column(name: "Improvements") { $1.improvements }, Column(name: "Mixed") { $1.mixed },
    Column(name: "Context", isKept: false) { $1.context },
    Column(name: "Not judged", isKept: false) { $1.unjudged },
    Column(name: "Recommendations") { page, _ in page.report.recommendations.count },
    Column(name: "Uncited") { page, _ in
      page.report.recommendations.count { page.findings(citing: $0).isEmpty }
    },
    Column(name: "Actions", isKept: false) { page, _ in page.report.actions.count },
    Column(name: "Problems") { page, _ in ReportCheck(page.report).problems.count },
  ]

  private var table: HTML {
    let counts = contents.reports.map { JudgementCounts($0.report.findings) }
    let all = Self.columns.map { column in
      (name: column.name, isKept: column.isKept, numbers: zip(contents.reports, counts).map(column.number))
    }
    let columns = all.filter { column in column.isKept || column.numbers.contains { $0 != 0 } }
    let rows = contents.reports.enumerated().map { place, page in row(page, columns.map { $0.numbers[place] }) }
    return .element(
      .table, ["class": "reports"],
      [
        .element(.caption, [:], "The reports, in the order in which they were given"),
        .head(["Area", "Report", "Inspected", "Published"] + columns.map(\.name)), .element(.tbody, rows),
      ])
  }

  private func row(_ page: PageReport, _ numbers: [Int]) -> HTML {
    let report = page.report
    return .element(
      .tr, ["data-report": report.id, "data-area": page.area],
      [
        .element(.th, ["scope": "row"], page.area),
        .element(
          .td,
          [
            .text((report.title ?? report.kind.title) + " "),
            .element(.span, ["class": "place"], "\(report.id), \(page.file)"),
          ]), .element(.td, ["class": "days"], PageText.days(report.inspected)),
        .element(.td, ["class": "days"], report.published?.description ?? "unknown"),
      ] + numbers.map { .element(.td, ["class": "number"], String($0)) })
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
