import InspectionReports

/// The organisations that reports name, with how often each area's reports speak of them.
public enum OrganisationSummary {
  /// An organisation in the reports on one area.
  public struct Row: Sendable, Equatable {
    /// The canonical name.
    public var name: String
    /// What kind of body it is.
    public var kind: OrganisationKind
    /// ODS or ONS code, nil where it has none.
    public var code: String?
    /// As the reports name the area; empty where they do not.
    public var area: String
    /// The names used in these reports, as printed, each once.
    public var names: [String]
    /// How many recommendations are addressed to it, those to a collective that it is in too.
    public var recommendations: Int
    /// How many findings name its practice.
    public var findings: Int
    /// How many actions of plans are its.
    public var actions: Int
    /// Who took over its duties, by canonical name.
    public var successors: [String]
    /// When: `2018-07-01`, or as much as is known.
    public var succeeded: String?
  }

  /// The rows of the organisations by name, each by area in order of the reports.
  public static func rows(of reports: [Report], register: OrganisationRegister) -> [Row] {
    var rows: [Row] = []
    for area in areas(of: reports) { rows += Self.rows(area, reports.filter { ($0.area ?? "") == area }, register) }
    let places = Dictionary(uniqueKeysWithValues: areas(of: reports).enumerated().map { ($1, $0) })
    return rows.sorted { ($0.name, places[$0.area] ?? 0) < ($1.name, places[$1.area] ?? 0) }
  }

  private static func areas(of reports: [Report]) -> [String] {
    var met: Set<String> = []
    return reports.map { $0.area ?? "" }.filter { met.insert($0).inserted }
  }

  private static func rows(_ area: String, _ reports: [Report], _ register: OrganisationRegister) -> [Row] {
    var rows: [String: Row] = [:]
    for report in reports {
      for organisation in report.organisations {
        var row =
          rows[organisation.name]
          ?? Row(
            name: organisation.name, kind: organisation.kind, code: organisation.code, area: area, names: [],
            recommendations: 0, findings: 0, actions: 0, successors: [], succeeded: nil)
        row.names += organisation.names.filter { !row.names.contains($0) }
        if let known = register.organisation(named: organisation.name) {
          (row.successors, row.succeeded) = (known.successors, known.succeeded?.description)
        }
        rows[organisation.name] = row
      }
      for name in report.recommendations.flatMap({ Set($0.addresseeLinks.flatMap(\.organisations)) }) {
        rows[name]?.recommendations += 1
      }
      for name in report.findings.flatMap(\.organisations) { rows[name]?.findings += 1 }
      for name in report.actions.flatMap(\.organisations) { rows[name]?.actions += 1 }
    }
    return Array(rows.values)
  }
}
