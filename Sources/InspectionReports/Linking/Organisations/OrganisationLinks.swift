/// Links a report to the organisations and the area it is about: authorities of the area, addressees of
/// recommendations, organisations of findings.
struct OrganisationLinks {
  var bodies: ReportBodies
  var mentions = OrganisationMentions()
  private var diagnostics: [Diagnostic] = []

  /// Fills in `localAuthorities`, `organisations`, `addressees` of recommendations and `organisations` of findings.
  static func link(
    _ report: inout Report, register: OrganisationRegister, authorities: LocalAuthorities = .builtIn
  ) {
    report.localAuthorities = report.area.map { authorities.authorities(of: $0).map(\.localAuthority) } ?? []
    var links = OrganisationLinks(bodies: ReportBodies(report, register: register))
    links.link(&report)
    report.diagnostics += links.diagnostics
  }

  private init(bodies: ReportBodies) { self.bodies = bodies }

  private mutating func link(_ report: inout Report) {
    let findings = report.findings.map { NameText($0.text) }
    let headings = Self.headings(of: report).map { NameText($0) }
    let others = (report.narrative.map(\.text) + Self.otherTexts(of: report)).map { NameText($0) }
    let known = (headings + others + findings).map { bodies.learn($0) }
    if report.kind == .actionPlan { linkPlan(&report) } else { linkRecommendations(&report) }
    for number in bodies.providers + bodies.commissioners { mentions.note(number) }
    let (headingNames, rest) = (known.prefix(headings.count), known.dropFirst(headings.count))
    for names in rest.prefix(others.count) + headingNames { _ = mentions.organisations(in: names, bodies) }
    for (index, names) in rest.dropFirst(others.count).enumerated() {
      report.findings[index].organisations = mentions.organisations(in: names, bodies).map {
        bodies.organisation($0).name
      }
    }
    report.organisations = mentions.found(in: bodies)
  }

  private static func headings(of report: Report) -> [String] {
    var headings: [String] = []
    for recommendation in report.recommendations where headings.last != recommendation.addressedTo {
      headings.append(recommendation.addressedTo)
    }
    return headings
  }

  private static func otherTexts(of report: Report) -> [String] {
    report.recommendations.map(\.text) + report.examples.map(\.text) + report.voices.map(\.text)
  }

  // MARK: Recommendations

  private mutating func linkRecommendations(_ report: inout Report) {
    var (heading, links): (String?, [AddresseeLink]) = (nil, [])
    for index in report.recommendations.indices {
      let recommendation = report.recommendations[index]
      if recommendation.addressedTo != heading {
        heading = recommendation.addressedTo
        links = AddresseeLinks.links(in: recommendation.addressedTo, &bodies).map(link)
        warn(links, of: recommendation)
      }
      report.recommendations[index].addresseeLinks = links
      var met: Set<String> = []
      report.recommendations[index].addressees = links.flatMap(\.addressees).filter { met.insert($0).inserted }
    }
  }

  private func link(_ printed: String, _ meaning: AddresseeLinks.Meaning) -> AddresseeLink {
    func names(_ numbers: [Int]) -> [String] { numbers.map { bodies.organisation($0).name } }
    switch meaning {
    case .organisation(let number):
      return AddresseeLink(printed: printed, meaning: .organisation(bodies.organisation(number).name))
    case .collective(let numbers):
      return AddresseeLink(printed: printed, meaning: .collective(members: names(numbers)))
    case .unresolved(let numbers):
      return AddresseeLink(printed: printed, meaning: .unresolved(candidates: names(numbers)))
    }
  }

  /// Says which names of a group's heading lead to nobody for certain.
  private mutating func warn(_ links: [AddresseeLink], of recommendation: Recommendation) {
    if recommendation.addressedTo.isEmpty { return }  // said where the heading was missed
    if links.isEmpty {
      let message = "the heading of group \(recommendation.group) names no organisation"
      diagnostics.append(
        Diagnostic(code: .addresseeMissing, message: message, lines: recommendation.place.lines))
    }
    for link in links {
      guard case .unresolved(let candidates) = link.meaning else { continue }
      let choice = candidates.isEmpty ? "" : "; it may be \(candidates.joined(separator: " or "))"
      diagnostics.append(
        Diagnostic(
          code: .addresseeUnresolved,
          message:
            "group \(recommendation.group) addresses \"\(link.printed)\", which leads to no organisation\(choice)",
          lines: recommendation.place.lines))
    }
  }
}
