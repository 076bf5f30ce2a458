import FindingsAnalysis
import InspectionReports

/// What can stand on a command line and is known to the vocabulary or to reports; a completion script asks the program for it.
enum CompletionList: String, CaseIterable {
  /// Ids of findings, recommendations and actions: `staffordshire-clas-2016/3.19`.
  case ids
  /// Ids of reports: `staffordshire-clas-2016`.
  case reports
  case areas, sections
  /// Ids of the vocabulary, and others that reports carry which were coded elsewhere.
  case services, themes
  case organisations

  /// What is known without any report.
  private var builtIn: [String] {
    switch self {
    case .services: Vocabulary.builtIn.services.map(\.id)
    case .themes: Vocabulary.builtIn.themes.map(\.id)
    case .ids, .reports, .areas, .sections, .organisations: []
    }
  }

  /// Whether there is nothing to list without a report.
  var needsReports: Bool { builtIn.isEmpty }

  /// The values, each once: those that are built in, then those of reports in order of the reports and their text.
  func values(in reports: [Report]) -> [String] {
    var met: Set<String> = []
    return (builtIn + reports.flatMap(values)).filter { met.insert($0).inserted }
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
