import FindingsAnalysis
import InspectionReports

/// What reports hold that can stand on a command line; a completion script asks the program for it.
enum CompletionList: String, CaseIterable {
  /// Ids of findings, recommendations and actions: `staffordshire-clas-2016/3.19`.
  case ids
  /// Ids of reports: `staffordshire-clas-2016`.
  case reports
  case areas, sections, services, themes, organisations

  /// The values in some reports, each once, in order of the reports and their text.
  func values(in reports: [Report]) -> [String] {
    var met: Set<String> = []
    return reports.flatMap(values).filter { met.insert($0).inserted }
  }

  private func values(in report: Report) -> [String] {
    switch self {
    case .ids: report.findings.map(\.id) + report.recommendations.map(\.id) + report.actions.map(\.id)
    case .reports: [report.id]
    case .areas: report.area.map { [$0] } ?? []
    case .sections: report.findings.map(\.section)
    case .services: report.findings.flatMap(\.services) + report.recommendations.flatMap(\.services)
    case .themes: report.findings.flatMap(\.themes) + report.recommendations.flatMap(\.themes)
    case .organisations: report.organisations.map(\.name)
    }
  }
}
