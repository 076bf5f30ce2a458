import FindingsAnalysis
import InspectionReports

/// The judgement, services and themes of a finding or recommendation, by their names.
struct LabelList {
  private var items: [HTML] = []

  init(_ finding: Finding, _ names: PageLabels) {
    if finding.priority { items.append(.element(.li, ["class": "priority"], "priority action")) }
    let judgement = finding.judgement?.rawValue
    items.append(
      .element(
        .li, ["class": judgement.map { "judgement \($0)" } ?? "judgement"], judgement ?? "not judged"))
    add(finding.services, finding.themes, names)
  }

  init(_ recommendation: Recommendation, _ names: PageLabels) {
    add(recommendation.services, recommendation.themes, names)
  }

  private mutating func add(_ services: [String], _ themes: [String], _ names: PageLabels) {
    items += services.map { .element(.li, ["class": "service"], names.name(.service, $0)) }
    items += themes.map { .element(.li, ["class": "theme"], names.name(.theme, $0)) }
  }

  var html: HTML { items.isEmpty ? .group([]) : .element(.ul, ["class": "labels"], items) }
}
