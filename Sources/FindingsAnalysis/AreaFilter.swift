import InspectionReports

/// Picks the reports on some areas, however each names its own: "Derby", "Derby City" and "Derby and Derbyshire" all lead to
/// the authority Derby.
public struct AreaFilter: Sendable {
  /// An area that is in none of the reports.
  public struct UnknownArea: Error, Equatable {
    /// As it was asked for.
    public var name: String
    /// The areas that are in the reports.
    public var known: [String]
  }

  private var names: Set<String> = []
  private var codes: Set<String> = []

  /// - Parameters:
  ///   - areas: names of areas, in any case; a report on any of them is picked.
  ///   - reports: the reports that are asked.
  /// - Throws: `UnknownArea` for one that none of the reports is on.
  public init(_ areas: [String], in reports: [Report]) throws(UnknownArea) {
    for area in areas {
      let authorities = Set(LocalAuthorities.builtIn.authorities(of: area).map(\.code))
      let isKnown = reports.contains { Self.isOn($0, area.lowercased(), authorities) }
      if !isKnown { throw UnknownArea(name: area, known: Self.areas(of: reports)) }
      names.insert(area.lowercased())
      codes.formUnion(authorities)
    }
  }

  /// Whether a report is on one of the areas.
  public func includes(_ report: Report) -> Bool {
    names.isEmpty || names.contains { Self.isOn(report, $0, codes) }
  }

  private static func isOn(_ report: Report, _ name: String, _ codes: Set<String>) -> Bool {
    report.area?.lowercased() == name || report.localAuthorities.contains { codes.contains($0.code) }
  }

  /// The areas that reports name, each once, in order.
  public static func areas(of reports: [Report]) -> [String] {
    var met: Set<String> = []
    return reports.compactMap(\.area).filter { met.insert($0).inserted }
  }
}
