import FindingsAnalysis
import InspectionReports

/// What the parts of a page are made of: the reports, and the names by which they lead to each other.
struct PageContents {
  /// In order of the input.
  let reports: [PageReport]
  /// All areas, in order of their first report.
  let areas: [String]
  /// The organisations of the reports.
  let organisations: PageOrganisations
  /// The names of services and themes.
  let labels: PageLabels
  /// What the findings are coded by.
  let coder: Coder
  private let places: [String: Int]
  private let reportsByArea: [String: [Report]]

  init(_ reports: [Report], coder: Coder, organisations register: OrganisationRegister) {
    var (anchors, ids) = (PageAnchors(), PageAnchors())
    let unique = reports.map { report in
      var report = report
      report.id = ids.unique(report.id)
      return report
    }
    var areas: [String: String] = [:]
    for area in ReportArea.areas(of: unique) {
      for report in area.reports { areas[report.id] = area.name }
    }
    self.reports = unique.map { PageReport($0, area: areas[$0.id] ?? $0.id, &anchors) }
    var met: Set<String> = []
    self.areas = self.reports.map(\.area).filter { met.insert($0).inserted }
    reportsByArea = Dictionary(grouping: self.reports, by: \.area).mapValues { $0.map(\.report) }
    places = Dictionary(uniqueKeysWithValues: unique.enumerated().map { ($1.id, $0) })
    self.organisations = PageOrganisations(unique, register)
    (labels, self.coder) = (PageLabels(coder.vocabulary), coder)
  }

  /// The report with an id that is unique on the page.
  func report(_ id: String) -> PageReport? { places[id].map { reports[$0] } }

  /// The reports on an area, in order of the input.
  func reports(on area: String) -> [Report] { reportsByArea[area] ?? [] }

  /// The reports by which an area is followed over time, as `findings track` takes them: those on it, and those on it and others
  /// ("Derby and Derbyshire"), in order of the input.
  func reportsOverTime(on area: String) -> [Report] {
    do {
      let all = reports.map(\.report)
      return all.filter(try AreaFilter([area], in: all).includes)
    } catch {
      return reports(on: area)  // a report that names no area stands under its id
    }
  }

  /// The kinds of the reports with findings on an area.
  func kinds(on area: String) -> [ReportKind] {
    let kinds = Set(reports(on: area).filter { !$0.findings.isEmpty }.map(\.kind))
    return ReportKind.allCases.filter(kinds.contains)
  }

  /// The themes (or services) by area.
  func survey(_ facet: Facet) -> LabelSurvey { LabelSurvey(reports.map(\.report), facet, by: .area) }
}
