import FindingsAnalysis
import InspectionReports

/// The lists of choices for the controls: what occurs, with how many findings.
struct ChoicesPart {
  private let contents: PageContents
  private let findings: [(page: PageReport, finding: Finding)]

  init(_ contents: PageContents) {
    self.contents = contents
    findings = contents.reports.flatMap { page in page.report.findings.map { (page, $0) } }
  }

  /// The choices by the names of their slots.
  var slots: [String: HTML] {
    [
      "area-options": .group(contents.areas.map(area)),
      "kind-options": kinds, "section-options": sections, "judgement-options": judgements,
      "service-options": labels(.service), "theme-options": labels(.theme),
      "compared-options": .group(contents.survey(.theme).groups.map { .option($0.name, $0.name) }),
      "organisation-names": names, "organisations": organisations,
      "report-options": .group(CrossReferencePart.reports(contents).map { .option($0.report.id, $0.report.id) }),
      "track-options": .group(TimePart.areas(contents).map { .option($0, $0) }),
    ]
  }

  private func area(_ name: String) -> HTML {
    .option(name, "\(name) (\(contents.reports(on: name).reduce(0) { $0 + $1.findings.count }))")
  }

  private func option(
    _ value: String, _ name: String, _ fits: ((page: PageReport, finding: Finding)) -> Bool
  ) -> HTML {
    .option(value, "\(name) (\(findings.count(where: fits)))")
  }

  private var kinds: HTML {
    let present = Set(contents.reports.map(\.report.kind))
    return .group(
      ReportKind.allCases.filter(present.contains).map { kind in
        option(kind.rawValue, kind.title) { $0.page.report.kind == kind }
      })
  }

  private var judgements: HTML {
    let present = Set(findings.compactMap(\.finding.judgement))
    return .group(
      Judgement.allCases.filter(present.contains).map { judgement in
        option(judgement.rawValue, judgement.rawValue) { $0.finding.judgement == judgement }
      })
  }

  /// The headings of sections, each once in any case, in order of the reports.
  private var sections: HTML {
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.finding.section.lowercased(), default: 0] += 1 }
    var met: Set<String> = []
    let names = findings.map(\.finding.section).filter { met.insert($0.lowercased()).inserted }
    return .group(names.map { .option($0, "\($0) (\(counts[$0.lowercased()] ?? 0))") })
  }

  private func labels(_ facet: Facet) -> HTML {
    var counts: [String: Int] = [:]
    for finding in findings {
      for label in facet.labels(of: finding.finding) { counts[label, default: 0] += 1 }
    }
    let named = counts.map { (id: $0, name: contents.labels.name(facet, $0), count: $1) }
    return .group(
      named.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { .option($0.id, "\($0.name) (\($0.count))") })
  }

  // MARK: Organisations

  /// Every name that somebody can be asked for by, each once.
  private var names: HTML {
    var met: Set<String> = []
    let names = contents.organisations.bodies.flatMap(\.names).filter { met.insert($0).inserted }
    return .group(names.map { .element(.option, ["value": $0], []) })
  }

  private var organisations: HTML {
    .group(
      contents.organisations.bodies.map { body in
        // A bar parts the names; none has one but by damage.
        let names = body.names.map { $0.replacing("|", with: "¦") }.joined(separator: "|")
        return .element(.li, ["data-id": body.id, "data-names": names], body.name)
      })
  }
}
