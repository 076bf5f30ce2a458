import FindingsAnalysis
import InspectionReports

/// The judgement, services and themes of a finding or recommendation, by their names.
struct LabelList {
  private let labels: PageLabels
  private let services: [String]
  private let themes: [String]
  private let judgement: Judgement?
  private let isPriority: Bool

  init(
    _ labels: PageLabels, _ services: [String], _ themes: [String], judgement: Judgement? = nil,
    isPriority: Bool = false
  ) {
    (self.labels, self.services, self.themes) = (labels, services, themes)
    (self.judgement, self.isPriority) = (judgement, isPriority)
  }

  var html: HTML {
    var items: [HTML] = []
    if isPriority { items.append(.element(.li, ["class": "priority"], "priority action")) }
    if let name = judgement?.rawValue { items.append(.element(.li, ["class": "judgement \(name)"], name)) }
    items += services.map { .element(.li, ["class": "service"], labels.name(.service, $0)) }
    items += themes.map { .element(.li, ["class": "theme"], labels.name(.theme, $0)) }
    return items.isEmpty ? .group([]) : .element(.ul, ["class": "labels"], items)
  }
}
