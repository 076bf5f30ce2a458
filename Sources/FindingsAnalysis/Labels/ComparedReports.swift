import InspectionReports

/// One side of a comparison: the reports on an area, or one report by its id.
public struct ComparedReports: Sendable {
  /// A side that none of the reports is.
  public struct Unknown: Error, Equatable {
    /// As it was asked for.
    public var name: String
    /// The areas and ids that there are.
    public var known: [String]
  }

  /// As it was asked for.
  public var name: String
  /// Its reports, those without findings left out; at least one that is known.
  public var reports: [Report]

  /// - Parameters:
  ///   - name: the id of a report, or an area, in any case.
  ///   - all: the reports that are asked.
  /// - Throws: `Unknown` where no report has the id or is on the area.
  public init(_ name: String, in all: [Report]) throws(Unknown) {
    self.name = name
    let named = all.filter { $0.id.lowercased() == name.lowercased() }
    if !named.isEmpty {
      reports = named.filter { !$0.findings.isEmpty }
      return
    }
    do {
      reports = all.filter(try AreaFilter([name], in: all).includes).filter { !$0.findings.isEmpty }
    } catch {
      throw Unknown(name: name, known: error.known + all.map(\.id))
    }
  }

  /// All their findings, by label.
  public func tally(_ facet: Facet) -> LabelTally { LabelTally(reports, facet) }

  /// The findings with each label, with their reports, in order of the reports.
  public func findings(by facet: Facet) -> [String: [(report: Report, finding: Finding)]] {
    var found: [String: [(report: Report, finding: Finding)]] = [:]
    for report in reports {
      for finding in report.findings {
        for label in facet.labels(of: finding) { found[label, default: []].append((report, finding)) }
      }
    }
    return found
  }

  /// The ids of reports that are on both sides: a comparison with them would compare findings with themselves.
  public func common(with other: ComparedReports) -> [String] {
    let ids = Set(other.reports.map(\.id))
    return reports.map(\.id).filter(ids.contains)
  }
}
