import InspectionReports

/// The organisations of the reports of a page, each with all names that it can be asked for by.
struct PageOrganisations {
  /// One organisation.
  struct Body {
    /// Unique on the page: `marl-valley-ccg`.
    var id: String
    /// The canonical name.
    var name: String
    /// The canonical name, other names and abbreviations, and those that the reports use, each once.
    var names: [String]
  }

  /// By name.
  let bodies: [Body]
  private let ids: [String: String]

  init(_ reports: [Report], _ register: OrganisationRegister) {
    var names: [String: [String]] = [:]
    for report in reports {
      for organisation in report.organisations { names[organisation.name, default: []] += organisation.names }
      for name in report.findings.flatMap(\.organisations) { names[name, default: []] += [] }
      for name in report.recommendations.flatMap({ Self.addressed($0) }) { names[name, default: []] += [] }
    }
    var anchors = PageAnchors()
    bodies = names.sorted { $0.key < $1.key }.map { name, used in
      let known = register.organisation(named: name)
      let others = known.map { $0.otherNames + $0.abbreviations + $0.contextNames } ?? []
      var met: Set<String> = []
      return Body(
        id: anchors.unique(Self.id(name)), name: name,
        names: ([name] + others + used).filter { met.insert($0).inserted })
    }
    ids = Dictionary(bodies.map { ($0.name, $0.id) }) { first, _ in first }
  }

  /// The ids of names, each once, as an attribute lists them.
  func ids(_ names: [String]) -> String {
    var met: Set<String> = []
    return names.compactMap { ids[$0] }.filter { met.insert($0).inserted }.joined(separator: " ")
  }

  /// Those that a recommendation is addressed to, the members of a collective too.
  static func addressed(_ recommendation: Recommendation) -> [String] {
    recommendation.addresseeLinks.flatMap(\.organisations)
  }

  private static func id(_ name: String) -> String {
    let words = PageAnchors.safe(name.lowercased()).split { $0 == "_" || $0 == "-" || $0 == "." }
    return words.isEmpty ? "organisation" : words.joined(separator: "-")
  }
}
