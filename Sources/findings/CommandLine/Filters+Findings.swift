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
      narrowed.findings = filter.findings(of: report)
      return narrowed
    }
    return Narrowed(reports: narrowed, labels: labels)
  }

  /// Looks whether the last of the operands that are names is a path, and no path follows: a name was left out. An area may be
  /// called like a folder that is there, so that with paths after it a name is one.
  ///
  /// - Parameter usage: what to do instead.
  /// - Throws: `UsageError` where it is.
  static func checkName(_ name: String, _ rest: Arguments, usage: String) throws {
    let hasPaths = !rest.operands.isEmpty || !(Terminal.environment["FINDINGS_REPORTS"] ?? "").isEmpty
    if !hasPaths, let error = pathForName(name, usage: usage, rest) { throw error }
  }

  /// What to say of a file or folder in the place of a name; nil where it is neither.
  static func pathForName(_ name: String, usage: String, _ arguments: Arguments) -> UsageError? {
    guard InputPaths.exists(name) else { return nil }
    return UsageError(
      message: "\"\(name)\" stands where a name is wanted, and is a file or folder; \(usage)",
      command: arguments.command)
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
