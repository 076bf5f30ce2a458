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
    /// The area by the name that the first of its reports gives it; the id of the report where that names none.
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

  /// The rows of the organisations by name, each by area in order of the reports (`ReportArea`).
  public static func rows(of reports: [Report], register: OrganisationRegister) -> [Row] {
    let rows = ReportArea.areas(of: reports).enumerated().flatMap { place, area in
      Self.rows(area, register).map { (place: place, row: $0) }
    }
    return rows.sorted { ($0.row.name, $0.place) < ($1.row.name, $1.place) }.map(\.row)
  }

  private static func rows(_ area: ReportArea, _ register: OrganisationRegister) -> [Row] {
    var rows: [String: Row] = [:]
    var met: [String: Set<String>] = [:]
    for report in area.reports {
      for organisation in report.organisations {
        var row =
          rows[organisation.name]
          ?? Row(
            name: organisation.name, kind: organisation.kind, code: organisation.code, area: area.name, names: [],
            recommendations: 0, findings: 0, actions: 0, successors: [], succeeded: nil)
        row.names += organisation.names.filter { met[organisation.name, default: []].insert($0).inserted }
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
