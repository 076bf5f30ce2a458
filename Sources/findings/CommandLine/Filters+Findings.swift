import FindingsAnalysis
import InspectionReports

extension Filters {
  /// The findings that a table of labels counts, and the labels that it shows.
  struct Narrowed {
    /// The reports on the areas that are asked for, each with only the findings that fit.
    var reports: [Report]
    /// The labels that are asked for; empty for all.
    var labels: Set<String>
  }

  /// Applies the filters to a table of themes (or services). `--theme` picks rows of a table of themes, and not findings: the share
  /// of a theme in the findings that have it would always be all.
  ///
  /// - Throws: `UsageError` for a value of a filter that does not exist.
  static func narrowed(
    _ all: [Report], to facet: Facet, _ arguments: Arguments, _ register: OrganisationRegister
  ) throws -> Narrowed {
    let reports = try Filters.reports(all, arguments)
    var filter = try Filters.findings(arguments, reports, register)
    let labels: Set<String>
    switch facet {
    case .theme: (labels, filter.themes) = (filter.themes, [])
    case .service: (labels, filter.services) = (filter.services, [])
    }
    let narrowed = reports.map { report in
      var narrowed = report
      narrowed.findings = report.findings.filter { filter.includes($0, in: report) }
      return narrowed
    }
    return Narrowed(reports: narrowed, labels: labels)
  }

  /// The reports on an area that is an operand.
  ///
  /// - Throws: `UsageError` where no report is on it, with the nearest area that one is on.
  static func reports(on area: String, in reports: [Report], _ arguments: Arguments) throws -> [Report] {
    do {
      return reports.filter(try AreaFilter([area], in: reports).includes)
    } catch {
      throw unknown(area, among: error.known, kind: "area", arguments)
    }
  }

  /// What to say of a name that nothing has.
  static func unknown(
    _ name: String, among known: [String], kind: String, _ arguments: Arguments
  ) -> UsageError {
    let hint = NearestName.hint(name, among: known)
    let names = known.isEmpty ? "; there is none" : "; there are: \(known.joined(separator: ", "))"
    return UsageError(
      message: "no report is on the \(kind) \"\(name)\"\(hint.isEmpty ? names : hint)", command: arguments.command)
  }
}
