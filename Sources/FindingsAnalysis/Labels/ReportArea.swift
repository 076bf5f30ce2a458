import InspectionReports

/// An area with all the reports on it, however each names it: "Derby" and "Derby City" are one, "Derby and Derbyshire" is
/// another.
public struct ReportArea: Sendable {
  /// As the first of its reports names it; the id of the report where that names no area.
  public var name: String
  /// In order of the input.
  public var reports: [Report]

  /// The areas of some reports, in order of their first report. Reports are of one area where they are on the same local
  /// authorities, or else have the same name for it; one without an area stands for itself.
  public static func areas(of reports: [Report]) -> [ReportArea] {
    var areas: [ReportArea] = []
    var places: [String: Int] = [:]
    for report in reports {
      let key = key(report)
      if let place = places[key] {
        areas[place].reports.append(report)
      } else {
        places[key] = areas.count
        areas.append(ReportArea(name: report.area ?? report.id, reports: [report]))
      }
    }
    return areas
  }

  private static func key(_ report: Report) -> String {
    if !report.localAuthorities.isEmpty {
      return report.localAuthorities.map(\.code).sorted().joined(separator: " ")
    }
    return report.area.map { "area " + $0.lowercased() } ?? "report " + report.id
  }
}
