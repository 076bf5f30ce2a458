import FindingsAnalysis
import InspectionReports

/// The themes of the first two areas side by side. The script shows others in its place.
struct ComparisonPart {
  let contents: PageContents

  private static let columns = [
    "Share", "Share", "Difference", "Strengths", "Improvements", "Strengths", "Improvements",
  ]

  /// Percentage points that a bar shows on each side; one that is longer ends there.
  private static let mostPoints = 50.0
  private static let barHeight = 12

  var html: HTML {
    let groups = contents.survey(.theme).groups
    if groups.count < 2 { return .nothing("There are not two areas with findings to compare.") }
    let (a, b) = (groups[0], groups[1])
    let comparison = LabelComparison(a.tally, b.tally)
    if comparison.rows.isEmpty { return .nothing("No finding of \(a.name) or \(b.name) has a theme.") }
    let table = HTML.element(
      .table,
      ["class": "compare", "id": "comparison", "data-of": "theme", "data-a": a.name, "data-b": b.name],
      [
        .element(
          .caption, [:],
          "\(a.name) (\(PageText.count(a.tally.findings, "finding"))) and \(b.name) (\(PageText.count(b.tally.findings, "finding"))): themes, the greatest difference first"
        ),
        Self.head(a.name, b.name), .element(.tbody, comparison.rows.map(row)),
      ])
    return .group([.scrolled("Themes of \(a.name) and \(b.name)", table), Self.notes])
  }

  private static func head(_ a: String, _ b: String) -> HTML {
    let names = [
      "Theme", "\(a): share", "\(b): share", "Difference in percentage points", "\(a): strengths",
      "\(a): improvements", "\(b): strengths", "\(b): improvements", "Weight",
    ]
    return .head(names)
  }

  private func row(_ row: LabelComparison.Row) -> HTML {
    let numbers = [row.a.strengths, row.a.improvements, row.b.strengths, row.b.improvements]
    return .element(
      .tr, ["data-label": row.label, "data-weight": Self.key(row.weight)],
      [
        .element(.th, ["scope": "row"], contents.labels.name(.theme, row.label)),
        .element(.td, ["class": "number"], PageText.share(row.shareA)),
        .element(.td, ["class": "number"], PageText.share(row.shareB)),
        .element(
          .td, ["class": "difference"],
          [.text(AnswerTable.Cell.tenths(row.difference * 100) + " "), Self.bar(row.shareA - row.shareB)]),
      ] + numbers.map { .element(.td, ["class": "number"], String($0)) }
        + [.element(.td, [:], row.weight.rawValue)])
  }

  /// To the left where the first area has more, to the right where the second has; one unit is a percentage point.
  private static func bar(_ difference: Double) -> HTML {
    let points = min(mostPoints, difference.magnitude * 100)
    let (length, most) = (AnswerTable.Cell.tenths(points), Int(mostPoints))
    let bar = HTML.element(
      .rect,
      [
        "class": difference > 0 ? "a" : "b", "x": difference > 0 ? "-" + length : "0", "y": "1", "width": length,
        "height": String(barHeight - 2),
      ], [])
    return .element(
      .svg,
      [
        "class": "bar", "width": "160", "height": String(barHeight),
        "viewBox": "-\(most) 0 \(2 * most) \(barHeight)", "preserveAspectRatio": "none", "aria-hidden": "true",
      ], [bar])
  }

  private static func key(_ weight: LabelComparison.Weight) -> String {
    switch weight {
    case .clear: "clear"
    case .chance: "chance"
    case .tooFew: "few"
    }
  }

  private static let notes = HTML.element(
    .p, ["class": "notes"],
    "Bars to the left: more in the first area; to the right: more in the second. “Clear”, “may be chance” and “too few findings” are explained in the overview."
  )
}
