import FindingsAnalysis
import InspectionReports

/// The table of the reports, and how the figures of the page were made.
struct OverviewPart {
  let contents: PageContents

  var html: HTML { .group([.scrolled("Reports", table), Self.how]) }

  /// A number of each report. One that is seldom more than 0 has a column only where it is: the table is to fit a window.
  private struct Count {
    var name: String
    var isSeldom = false
    var of: (PageReport) -> Int
  }

  private static var counts: [Count] {
    [
      Count(name: "Findings") { $0.report.findings.count },
      Count(name: "Strengths") { JudgementCounts($0.report.findings).strengths },
      Count(name: "Improvements") { JudgementCounts($0.report.findings).improvements },
      Count(name: "Mixed") { JudgementCounts($0.report.findings).mixed },
      Count(name: "Context", isSeldom: true) { JudgementCounts($0.report.findings).context },
      Count(name: "Not judged", isSeldom: true) { JudgementCounts($0.report.findings).unjudged },
      Count(name: "Recommendations") { $0.report.recommendations.count },
      Count(name: "Uncited") { page in
        page.report.recommendations.count { page.findings(citing: $0).isEmpty }
      },
      Count(name: "Actions", isSeldom: true) { $0.report.actions.count },
      Count(name: "Problems") { ReportCheck($0.report).problems.count },
    ]
  }

  private var table: HTML {
    let counts = Self.counts.filter { count in !count.isSeldom || contents.reports.contains { count.of($0) > 0 } }
    return .element(
      .table, ["class": "reports"],
      [
        .element(.caption, [:], "The reports, in the order in which they were given"),
        .head(["Area", "Report", "Inspected", "Published"] + counts.map(\.name)),
        .element(.tbody, contents.reports.map { row($0, counts) }),
      ])
  }

  private func row(_ page: PageReport, _ counts: [Count]) -> HTML {
    let report = page.report
    let inspected = report.inspected.map { HTML.joined([Self.day($0.start), Self.day($0.end)], " to ") }
    return .element(
      .tr, ["data-report": report.id, "data-area": page.area],
      [
        .element(.th, ["scope": "row"], page.area), .element(.td, Self.name(page)),
        .element(.td, [inspected ?? .text("unknown")]),
        .element(.td, [report.published.map(Self.day) ?? .text("unknown")]),
      ] + counts.map { .element(.td, ["class": "number"], String($0.of(page))) })
  }

  /// The title, or the kind where there is none; below it the kind, the id and the file.
  private static func name(_ page: PageReport) -> [HTML] {
    let report = page.report
    let title = report.title ?? report.kind.title
    let below = (report.title == nil ? [] : [report.kind.title]) + [report.id, page.file]
    return [.text(title + " "), .element(.span, ["class": "place"], below.joined(separator: "; "))]
  }

  /// A day, which does not break over lines.
  private static func day(_ day: ReportDate) -> HTML { .element(.span, ["class": "day"], day.description) }

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
