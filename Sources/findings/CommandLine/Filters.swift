import FindingsAnalysis
import InspectionReports

/// The filters of a command line, which mean the same in every command.
enum Filters {
  /// The reports on the areas that are asked for.
  ///
  /// - Throws: `UsageError` for an area that no report is on, with the nearest that one is.
  static func reports(_ reports: [Report], _ arguments: Arguments) throws -> [Report] {
    guard let filter = try areas(arguments, reports) else { return reports }
    return reports.filter(filter.includes)
  }

  /// The areas that are asked for; nil where none is.
  private static func areas(_ arguments: Arguments, _ reports: [Report]) throws -> AreaFilter? {
    let areas = arguments.values("area")
    if areas.isEmpty { return nil }
    do {
      return try AreaFilter(areas, in: reports)
    } catch {
      let hint = NearestName.hint(error.name, among: error.known)
      let known = error.known.isEmpty ? "no area" : error.known.joined(separator: ", ")
      throw UsageError(
        message:
          "no report is on the area \"\(error.name)\"\(hint.isEmpty ? "; the reports are on: \(known)" : hint)",
        command: arguments.command)
    }
  }

  /// The findings that are asked for.
  ///
  /// - Throws: `UsageError` for a value that leads to nothing in the reports, with the nearest that there are.
  static func findings(
    _ arguments: Arguments, _ reports: [Report], _ register: OrganisationRegister
  ) throws -> FindingFilter {
    var filter = FindingFilter()
    filter.areas = try areas(arguments, reports)
    filter.kinds = Set(arguments.values("kind").compactMap(ReportKind.init))
    filter.sections = try sections(arguments, reports)
    filter.services = try labels("service", arguments, LabelNames.services(in: reports))
    filter.themes = try labels("theme", arguments, LabelNames.themes(in: reports))
    filter.judgements = Set(arguments.values("judgement").compactMap(Judgement.init))
    filter.providers = try providers(arguments, register, reports)
    filter.recommendations = try references(arguments, reports)
    filter.texts = arguments.values("text")
    filter.isCiting = arguments.has("cited") ? true : arguments.has("uncited") ? false : nil
    return filter
  }

  /// What is wrong with filters before any report is read.
  ///
  /// - Throws: `UsageError` for filters that leave nothing or mean nothing.
  static func check(_ arguments: Arguments) throws {
    if arguments.has("cited") && arguments.has("uncited") {
      throw UsageError(message: "--cited and --uncited leave nothing; give one of them", command: arguments.command)
    }
    if arguments.has("with-predecessors") && !arguments.has("provider") {
      throw UsageError(message: "--with-predecessors needs --provider NAME", command: arguments.command)
    }
  }

  /// The ids that an option names; the names are looked up only where it is given.
  private static func labels(
    _ option: String, _ arguments: Arguments, _ names: @autoclosure () -> LabelNames
  ) throws -> Set<String> {
    arguments.has(option) ? try names().ids(arguments.values(option), arguments.command) : []
  }

  private static func sections(_ arguments: Arguments, _ reports: [Report]) throws -> [String] {
    let asked = arguments.values("section")
    if asked.isEmpty { return [] }
    var met: Set<String> = []
    let known = reports.flatMap(\.findings).flatMap(\.headings).filter { met.insert($0.lowercased()).inserted }
    for section in asked where !met.contains(section.lowercased()) {
      let near = NearestLabel.names(section, among: known)
      throw UsageError(
        message: "--section \"\(section)\" is the heading of no finding"
          + (near.isEmpty ? "" : "; the nearest are: \(near.joined(separator: "; "))"),
        command: arguments.command)
    }
    return asked
  }

  private static func references(_ arguments: Arguments, _ reports: [Report]) throws -> [Reference] {
    try arguments.values("recommendation").map { text in
      let reference = Reference(text)
      if let reference, reports.contains(where: { has($0, reference) }) { return reference }
      let known = reports.flatMap { report in report.recommendations.map { "\(report.id)/R\($0.number)" } }
      let near = text.contains("/") ? known : known.map { String($0.drop { $0 != "/" }.dropFirst(2)) }
      throw UsageError(
        message: "--recommendation \"\(text)\" is in no report\(NearestName.hint(text, among: near))",
        command: arguments.command)
    }
  }

  private static func has(_ report: Report, _ reference: Reference) -> Bool {
    reference.mayBe(in: report) && report.recommendations.contains { reference.isRecommendation($0.number) }
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
