import FindingsAnalysis
import InspectionReports

/// The themes of the first two areas side by side. The script draws the same for others in its place.
struct ComparisonPart {
  let contents: PageContents

  /// Units of a bar on each side of its middle: so long is that of the greatest difference of the table.
  private static let mostUnits = 80.0
  /// Percentage points: where the greatest difference is less, its bar is shorter, so that little never looks like much.
  private static let leastScale = 10.0

  var html: HTML { .element(.div, ["class": "drawn"], drawn) }

  private var drawn: [HTML] {
    let groups = contents.survey(.theme).groups
    if groups.count < 2 { return [.nothing("There are not two areas with findings to compare.")] }
    let (a, b) = (groups[0], groups[1])
    let comparison = LabelComparison(a.tally, b.tally)
    let caption = "Themes of \(a.name) and \(b.name), the greatest difference first"
    let points = comparison.rows.map { $0.difference * 100 }.max() ?? 0
    let body = comparison.rows.map { row($0, a, b, greatest: max(Self.leastScale, points)) }
    let table = HTML.element(
      .table, ["class": "compare", "data-of": Facet.theme.rawValue],
      [.element(.caption, [:], caption), Self.head(a, b), .element(.tbody, body)])
    return [
      .scrolled(caption, table),
      .element(.ul, ["class": "notes"], notes(comparison, a.name, b.name).map { .element(.li, [:], $0) }),
    ]
  }

  private static func head(_ a: LabelSurvey.Group, _ b: LabelSurvey.Group) -> HTML {
    let cells: [[HTML]] =
      [[.text("Theme")]]
      + [a, b].map { group in
        [
          .text(group.name + " "),
          .element(.span, [:], "(\(PageText.count(group.tally.findings, "finding")))"),
        ]
      } + [[.text("Difference")], [.text("What it is worth")]]
    return .element(.thead, [.element(.tr, cells.map { .element(.th, ["scope": "col"], $0) })])
  }

  private func row(
    _ row: LabelComparison.Row, _ a: LabelSurvey.Group, _ b: LabelSurvey.Group, greatest: Double
  ) -> HTML {
    let difference =
      row.shareA == row.shareB
      ? "equal"
      : "\(AnswerTable.Cell.tenths(row.difference * 100)) points more in \(row.shareA > row.shareB ? a.name : b.name)"
    return .element(
      .tr, ["data-label": row.label],
      [
        .element(.th, ["scope": "row"], contents.labels.name(.theme, row.label)), Self.side(row.a, row.shareA),
        Self.side(row.b, row.shareB),
        .element(
          .td, ["class": "difference"],
          [Self.bar(row.shareA - row.shareB, greatest), .text(" "), .element(.span, [:], difference)]),
        .element(.td, ["class": "weight"], row.weight.rawValue),
      ])
  }

  private static func side(_ counts: JudgementCounts, _ share: Double) -> HTML {
    var judged = [(counts.strengths, "strength"), (counts.improvements, "improvement")].filter { $0.0 > 0 }
      .map { PageText.count($0, $1) }
    if counts.mixed > 0 { judged.append("\(counts.mixed) mixed") }
    return .element(
      .td, ["class": "side"],
      [
        .element(.b, [:], String(counts.total)), .text(" "),
        .element(.span, ["class": "share"], PageText.share(share)), .text(" "),
        .element(.span, ["class": "judged"], judged.joined(separator: ", ")),
      ])
  }

  /// To the left where the first area has more, to the right where the second has.
  private static func bar(_ difference: Double, _ greatest: Double) -> HTML {
    let width = AnswerTable.Cell.tenths(mostUnits * difference.magnitude * 100 / greatest)
    let bar = HTML.element(
      .rect,
      [
        "class": difference > 0 ? "a" : "b", "x": difference > 0 ? "-" + width : "0", "y": "-5", "width": width,
        "height": "10",
      ], [])
    return .element(
      .svg,
      [
        "class": "bar", "width": "160", "height": "12", "viewBox": "-80 -6 160 12", "aria-hidden": "true",
        "focusable": "false",
      ], [bar])
  }

  private func notes(_ comparison: LabelComparison, _ a: String, _ b: String) -> [String] {
    let weights = LabelComparison.Weight.allCases.filter { weight in
      comparison.rows.contains { $0.weight == weight }
    }
    return (weights.contains(.clear) ? [] : ["No difference is clear."])
      + weights.map { ComparisonTable.meaning($0, of: comparison.tested) }
      + (contents.kinds(on: a) == contents.kinds(on: b)
        ? [] : ["The two differ in the kinds of their reports, which look into different things."])
  }
}
