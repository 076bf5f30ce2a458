import InspectionReports

/// Whom a name of an organisation means, with those whose duties it took over.
public struct ProviderMeaning: Sendable {
  /// What a name that means no one organisation means.
  public enum Doubt: Error, Equatable {
    /// Nobody: the nearest names are to be said.
    case unknown(name: String, among: [String])
    /// Several: one of them must be chosen.
    case several(name: String, candidates: [String])
  }

  /// The name as it was asked for.
  public let name: String
  /// The organisation that it means.
  public let organisation: Organisation
  /// For each organisation that is asked about, by canonical name, the way from it to `organisation`, both included.
  let ways: [String: [String]]

  /// - Parameters:
  ///   - name: any name, alias or abbreviation, in any case.
  ///   - register: the organisations that are known.
  ///   - reports: the reports that are asked, with the names that they give.
  ///   - withPredecessors: those that the organisation took over are asked about too, step by step.
  /// - Throws: `Doubt` where the name means nobody or several.
  public init(
    _ name: String, in register: OrganisationRegister, reports: [Report], withPredecessors: Bool
  ) throws(Doubt) {
    let lookup = OrganisationLookup(register, reports: reports)
    switch lookup.organisation(named: name) {
    case .one(let organisation): self.organisation = organisation
    case .several(let candidates): throw .several(name: name, candidates: candidates.map(\.name))
    case .none: throw .unknown(name: name, among: lookup.names)
    }
    self.name = name
    var ways = [organisation.name: [organisation.name]]
    if withPredecessors {
      for step in register.succession.predecessors(of: organisation) { ways[step.organisation.name] = step.way }
    }
    self.ways = ways
  }

  /// Whether a canonical name is its own or that of a predecessor that is asked about.
  func isMeant(_ name: String) -> Bool { ways[name] != nil }

  /// How a recommendation is addressed to it: nil where it is not.
  func reach(_ recommendation: Recommendation) -> Reach? {
    let hits = recommendation.addresseeLinks.compactMap { link in
      link.organisations.first { ways[$0] != nil }.map { (link: link, name: $0) }
    }
    guard let first = hits.first else { return nil }
    let direct = hits.first { if case .organisation = $0.link.meaning { true } else { false } }
    return Reach(through: direct == nil ? first.link.printed : nil, way: ways[(direct ?? first).name] ?? [])
  }

  /// How a recommendation reaches an organisation.
  public struct Reach: Sendable, Equatable {
    /// The collective by which it does, as printed ("Staffordshire CCGs"); nil where it names the organisation.
    public var through: String?
    /// From the organisation that is addressed to the one that was asked for; one name where they are the same.
    public var way: [String]
  }

  /// What the organisation is in each report that lists it: "provider" in which reports, "commissioner" in which.
  public func roles(in reports: [Report]) -> [(role: ReportOrganisation.Role, reports: [String])] {
    [ReportOrganisation.Role.provider, .commissioner].compactMap { role in
      let ids = reports.filter { report in
        report.organisations.contains { $0.role == role && ways[$0.name] != nil }
      }.map(\.id)
      return ids.isEmpty ? nil : (role, ids)
    }
  }
}
