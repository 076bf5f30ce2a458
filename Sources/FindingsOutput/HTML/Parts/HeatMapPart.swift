import FindingsAnalysis
import InspectionReports

/// The themes (or services) by area, each share with a step of colour beside its number.
struct HeatMapPart {
  let contents: PageContents
  let facet: Facet

  /// The share of an area's findings from which each step of colour begins, from the second on; the first is for anything at all:
  /// 12 of 78 findings, 15.4 %, are of step 5. In reviews a quarter of the shares are under 3 %, half under 7 %, a tenth over 15 %.
  static let steps = [0.025, 0.05, 0.1, 0.15, 0.2, 0.3]

  /// The class of a share, `s0` for none to `s7`.
  static func step(_ share: Double) -> String { share == 0 ? "s0" : "s\(1 + steps.count { share >= $0 })" }

  /// What each step stands for.
  static var legend: HTML {
    let bounds = steps.map { PageText.share($0).replacing(".0 %", with: " %") }
    let names =
      ["none", "under \(bounds[0])"] + zip(bounds, bounds.dropFirst()).map { "\($0) to under \($1)" }
      + ["\(bounds[bounds.count - 1]) and more"]
    return .element(
      .ol, ["class": "legend"], names.enumerated().map { .element(.li, ["class": "s\($0)"], $1) })
  }

  var html: HTML {
    let survey = contents.survey(facet)
    if survey.labels.isEmpty { return .nothing("No finding has a \(facet.rawValue).") }
    return .scrolled("\(facet.plural.capitalized) by area", table(survey))
  }

  private func table(_ survey: LabelSurvey) -> HTML {
    .element(
      .table, ["class": "heat", "data-label": facet.rawValue],
      [
        .element(
          .caption, [:],
          "\(facet.plural.capitalized) by area: findings, and their share of the area's findings; the most frequent first"
        ),
        .element(
          .thead,
          [
            .element(
              .tr,
              [.element(.th, ["scope": "col"], facet.rawValue.capitalized)] + survey.groups.map(heading))
          ]),
        .element(.tbody, survey.labels.map { row($0, survey) }),
      ])
  }

  private func heading(_ group: LabelSurvey.Group) -> HTML {
    .element(
      .th,
      [
        "scope": "col", "data-area": group.name,
        "data-kinds": contents.kinds(on: group.name).map(\.rawValue).joined(separator: " "),
      ],
      [
        .text(group.name + " "),
        .element(.span, [:], "(\(PageText.count(group.tally.findings, "finding")))"),
      ])
  }

  private func row(_ label: String, _ survey: LabelSurvey) -> HTML {
    .element(
      .tr, [facet == .theme ? "data-theme" : "data-service": label],
      [.element(.th, ["scope": "row"], contents.labels.name(facet, label))] + survey.groups.map { cell(label, $0) })
  }

  private func cell(_ label: String, _ group: LabelSurvey.Group) -> HTML {
    let counts = group.tally.counts[label] ?? JudgementCounts()
    let share = group.tally.share(of: label)
    let address = PageAddress.view("findings", [facet.rawValue: label, "area": group.name])
    let link = HTML.element(
      .a, ["href": address],
      [.text("\(counts.total) "), .element(.span, ["class": "share"], PageText.share(share))])
    return .element(
      .td,
      [
        "class": Self.step(share), "data-area": group.name, "data-findings": String(counts.total),
        "data-of": String(group.tally.findings), "data-strengths": String(counts.strengths),
        "data-improvements": String(counts.improvements), "data-mixed": String(counts.mixed),
      ], [counts.total == 0 ? .text("0") : link])
  }
}
