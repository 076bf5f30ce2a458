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
    let (texts, headings) = Self.texts(of: report)
    var known: [ReportBodies.Names] = []
    known.reserveCapacity(texts.count + report.findings.count)
    for text in texts { known.append(bodies.learn(NameText(text))) }
    for index in report.findings.indices { known.append(bodies.learn(NameText(report.findings[index].text))) }
    if report.kind == .actionPlan { linkPlan(&report) } else { linkRecommendations(&report) }
    for number in bodies.providers + bodies.commissioners { mentions.note(number) }
    let others = headings..<texts.count
    for index in [others, 0..<headings].joined() { _ = mentions.organisations(in: known[index], bodies) }
    for index in report.findings.indices {
      let organisations = mentions.organisations(in: known[texts.count + index], bodies)
      report.findings[index].organisations = organisations.map { bodies.organisation($0).name }
    }
    report.organisations = mentions.found(in: bodies)
  }

  /// All texts but the findings: first so many headings of recommendations, then the others.
  private static func texts(of report: Report) -> (texts: [String], headings: Int) {
    var texts: [String] = []
    for recommendation in report.recommendations.indices {
      let heading = report.recommendations[recommendation].addressedTo
      if texts.last != heading { texts.append(heading) }
    }
    let headings = texts.count
    for index in report.narrative.indices { texts.append(report.narrative[index].text) }
    for index in report.recommendations.indices { texts.append(report.recommendations[index].text) }
    for index in report.examples.indices { texts.append(report.examples[index].text) }
    for index in report.voices.indices { texts.append(report.voices[index].text) }
    return (texts, headings)
  }

  // MARK: Recommendations

  private mutating func linkRecommendations(_ report: inout Report) {
    var (heading, links, addressees): (String?, [AddresseeLink], [String]) = (nil, [], [])
    for index in report.recommendations.indices {
      if report.recommendations[index].addressedTo != heading {
        let recommendation = report.recommendations[index]
        heading = recommendation.addressedTo
        links = AddresseeLinks.links(in: recommendation.addressedTo, &bodies).map(link)
        var met: Set<String> = []
        addressees = links.flatMap(\.addressees).filter { met.insert($0).inserted }
        warn(links, of: recommendation)
      }
      report.recommendations[index].addresseeLinks = links
      report.recommendations[index].addressees = addressees
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
