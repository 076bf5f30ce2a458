import InspectionReports

/// Finds the findings that codings are of, among those of reports.
struct FindingLookup {
  /// Findings that ids without a report are looked for in.
  struct Group {
    fileprivate let findings: [Finding]
    fileprivate let places: FindingPlaces

    fileprivate init(_ reports: [Report]) {
      findings = reports.flatMap(\.findings)
      places = FindingPlaces(findings)
    }
  }

  private let reports: [Report]
  private let byReport: [String: [Report]]
  private let findings: [Finding]
  /// All findings by their whole ids.
  private let places: FindingPlaces
  /// Made when they are asked for: those of a report, and of all reports.
  private var groups: [String: Group] = [:]
  private var all: Group?

  init(_ reports: [Report]) {
    self.reports = reports
    byReport = Dictionary(grouping: reports, by: \.id)
    findings = reports.flatMap(\.findings)
    places = FindingPlaces(findings, by: \.id)
  }

  /// What the ids of a file may mean: the findings of the report with its name, else all.
  mutating func findings(ofFile name: String) -> Group {
    guard let own = byReport[name] else {
      let group = all ?? Group(reports)
      all = group
      return group
    }
    let group = groups[name] ?? Group(own)
    groups[name] = group
    return group
  }

  /// The finding of a coding: by its id; where its first words are given they decide, as a letter's paragraphs may be counted in two
  /// ways.
  func finding(of coding: Coding, among group: Group) -> Finding? {
    guard let start = coding.start else {
      let named = places.places(named: coding.id).map { findings[$0] }
      let found =
        named.isEmpty ? group.places.places(named: coding.id).map { group.findings[$0] } : named
      return found.count == 1 ? found[0] : nil
    }
    if let place = places.place(named: coding.id, beginning: start) { return findings[place] }
    return group.places.place(ofCoding: coding.id, beginning: start).map { group.findings[$0] }
  }
}
