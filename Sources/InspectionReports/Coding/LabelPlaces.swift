/// Where a report speaks of a service or theme, coded with it or not.
public struct LabelPlaces: Sendable, Equatable {
  /// The numbers of the actions of a plan that have the label by their own words, as findings have theirs. The report itself gives
  /// actions no labels.
  public var actions: [String] = []
  /// Where any term of the label stands, a weak one too, which is perhaps only a mention: numbers of findings, recommendations
  /// (`R2.1`), actions, boxes and quotations, `line 67` for other text; those of findings first. Each once.
  public var mentions: [String] = []
}

extension Coder {
  /// Where a report speaks of each label; labels that none of its text mentions are left out.
  public func places(in report: Report) -> [VocabularyLabel.Kind: [String: LabelPlaces]] {
    let parts = Self.parts(of: report)
    let sections: [String?] =
      report.findings.map(\.section) + parts.dropFirst(report.findings.count).map { _ in nil }
    let mentions = self.mentions(in: parts.map(\.text), sections: sections)
    var features = FindingFeatures(vocabulary, isReview: report.kind == .clasReview)
    var scores = LabelScores(weights, CodingKind(report.kind), vocabulary)
    let labels = vocabulary.labels(of: .service) | vocabulary.labels(of: .theme)
    var places = vocabulary.labels.map { _ in LabelPlaces() }
    for (index, part) in parts.enumerated() {
      let mentioned = mentions.items[index].hits.reduce(UInt64(0)) { $0 | 1 << UInt64(mentions.hits[$1].label) }
      for label in Bits(mentioned & labels) where places[label].mentions.last != part.number {
        places[label].mentions.append(part.number)
      }
      guard part.isAction else { continue }
      features.read(index, of: mentions)
      scores.score(features)
      for label in Bits(scores.givenServices | scores.givenThemes) { places[label].actions.append(part.number) }
    }
    var byKind: [VocabularyLabel.Kind: [String: LabelPlaces]] = [:]
    for label in Bits(labels) where places[label] != LabelPlaces() {
      byKind[vocabulary.labels[label].kind, default: [:]][vocabulary.labels[label].id] = places[label]
    }
    return byKind
  }

  /// A text of a report, and what people call it by.
  private struct Part {
    var number: String
    var text: String
    var isAction = false

    init(_ number: String, _ text: String) { (self.number, self.text) = (number, text) }

    init(_ place: Place, _ text: String) { self.init("line \(place.lines.lowerBound)", text) }

    init(_ action: Action) {
      self.init(action.number, action.text)
      isAction = true
    }
  }

  /// All texts of a report, the findings first. A heading belongs to the first finding under it, that of a group to its first
  /// recommendation.
  private static func parts(of report: Report) -> [Part] {
    var met: Set<String> = []
    func headed(_ text: String, by headings: [String?]) -> String {
      (headings.compactMap(\.self).filter { met.insert($0).inserted } + [text]).joined(separator: ". ")
    }
    var parts = report.findings.map { finding in
      Part(finding.number, headed(finding.text, by: [finding.chapter, finding.section, finding.subheading]))
    }
    parts += report.recommendations.map { Part("R" + $0.number, headed($0.text, by: [$0.addressedTo])) }
    parts += report.actions.map(Part.init)
    parts += report.examples.map { Part($0.number, headed($0.text, by: [$0.label])) }
    parts += report.voices.map { Part($0.number, $0.text) }
    parts += report.narrative.map { Part($0.place, headed($0.text, by: [$0.section])) }
    parts += report.footnotes.map { Part($0.place, $0.text) }
    if let next = report.nextSteps { parts.append(Part(next.place, next.text)) }
    return parts
  }
}
