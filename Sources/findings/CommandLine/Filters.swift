import FindingsAnalysis
import InspectionReports

/// The filters of a command line, which mean the same in every command.
enum Filters {
  /// The reports on the areas that are asked for.
  ///
  /// - Throws: `UsageError` for an area that no report is on, with the nearest that one is.
  static func reports(_ reports: [Report], _ arguments: Arguments) throws -> [Report] {
    let areas = arguments.values("area")
    if areas.isEmpty { return reports }
    do {
      let filter = try AreaFilter(areas, in: reports)
      return reports.filter(filter.includes)
    } catch {
      let hint = NearestName.hint(error.name, among: error.known)
      let known = error.known.isEmpty ? "no area" : error.known.joined(separator: ", ")
      throw UsageError(
        message:
          "no report is on the area \"\(error.name)\"\(hint.isEmpty ? "; the reports are on: \(known)" : hint)",
        command: arguments.command)
    }
  }

  /// Whom `--provider` means.
  ///
  /// - Throws: `UsageError` for a name that means nobody or several.
  static func providers(
    _ arguments: Arguments, _ register: OrganisationRegister, _ reports: [Report]
  ) throws -> [ProviderMeaning] {
    try arguments.values("provider").map { name in
      do {
        return try ProviderMeaning(
          name, in: register, reports: reports, withPredecessors: arguments.has("with-predecessors"))
      } catch ProviderMeaning.Doubt.several(let name, let candidates) {
        throw UsageError(
          message:
            "--provider \"\(name)\" may be any of: \(candidates.prefix(8).joined(separator: "; ")); name one of them",
          command: arguments.command)
      } catch ProviderMeaning.Doubt.unknown(let name, let names) {
        let nearest = NearestName.nearest(name, among: names, atMost: 3)
        throw UsageError(
          message: "--provider \"\(name)\" is no organisation that is known; the nearest names are: "
            + nearest.joined(separator: "; "),
          command: arguments.command)
      }
    }
  }
}
