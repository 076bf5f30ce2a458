import InspectionReports

/// Finds what references mean in some reports.
public struct ReferenceLookup: Sendable {
  /// Why a reference means nothing, or nothing certain.
  public enum Doubt: Error, Equatable {
    /// No report goes by the name before the slash; the ids of those that are there.
    case unknownReport(known: [String])
    /// The reports have no such number; what they have: ids for a reference with a report, numbers for a short one.
    case unknownNumber(known: [String])
    /// Several reports have it: its id in each, with the file where two reports have one id.
    case several(candidates: [String])
  }

  private let reports: [Report]

  /// A lookup over reports.
  public init(_ reports: [Report]) { self.reports = reports }

  /// What a reference means: one part of one report, or several where the report numbers several alike.
  ///
  /// - Throws: `Doubt`: a short reference means something only where one report has it.
  public func elements(of reference: Reference) throws(Doubt) -> [LocatedElement] {
    let asked = candidates(for: reference)
    if asked.isEmpty { throw .unknownReport(known: reports.map(\.id)) }
    let hits = asked.map { (report: $0, elements: Self.elements(of: reference, in: $0)) }.filter {
      !$0.elements.isEmpty
    }
    guard let hit = hits.first else { throw .unknownNumber(known: known(in: asked, for: reference)) }
    if hits.count > 1 { throw .several(candidates: names(of: hits.map { ($0.report, $0.elements[0]) })) }
    return hit.elements.map { LocatedElement(report: hit.report, element: $0) }
  }

  /// The reports that the part before the slash means: by id; failing that by the beginning of it or by area.
  private func candidates(for reference: Reference) -> [Report] {
    let exact = reports.filter { $0.id.lowercased() == reference.report?.lowercased() }
    return exact.isEmpty ? reports.filter(reference.mayBe) : exact
  }

  /// By the part of the id after the slash; failing that, a recommendation by its number alone ("B" of a plan), or the
  /// paragraph before which a letter prints the number.
  private static func elements(of reference: Reference, in report: Report) -> [ReportElement] {
    let number = reference.number.lowercased()
    let exact = report.elements.filter { $0.key.lowercased() == number }
    if !exact.isEmpty { return exact }
    let recommendations = report.recommendations.filter { $0.number.lowercased() == number }
    if !recommendations.isEmpty { return recommendations.map(ReportElement.recommendation) }
    return report.findings.filter { $0.printed?.lowercased() == number }.map(ReportElement.finding)
  }

  private func known(in reports: [Report], for reference: Reference) -> [String] {
    if reference.report != nil {
      return reports.flatMap { report in report.elements.map { "\(report.id)/\($0.key)" } }
    }
    var met: Set<String> = []
    return reports.flatMap { $0.elements.map(\.key) }.filter { met.insert($0).inserted }
  }

  private func names(of hits: [(report: Report, element: ReportElement)]) -> [String] {
    hits.map { hit in
      let isAlone = reports.count { $0.id == hit.report.id } == 1
      return "\(hit.report.id)/\(hit.element.key)" + (isAlone ? "" : " of \(hit.report.source.file)")
    }
  }
}
