import FindingsAnalysis
import InspectionReports

/// The references of a command line, which stand among its paths.
enum References {
  /// Takes the references out of the operands: what is written like one and is no file or folder. `./3.19` is always a path.
  ///
  /// - Throws: `UsageError` where there is none.
  static func take(from arguments: inout Arguments) throws -> [Reference] {
    let texts = arguments.takeOperands { Reference($0) != nil && !InputPaths.exists($0) }
    if texts.isEmpty {
      throw UsageError(
        message: "no REF is given; name a paragraph or recommendation: marlhaven-clas/3.9, 3.9, R4.1",
        command: arguments.command)
    }
    return texts.compactMap(Reference.init)
  }

  /// What references mean, one after the other.
  ///
  /// - Throws: `UsageError` for the first that means nothing, or nothing certain.
  static func elements(
    _ references: [Reference], in reports: [Report], command: String
  ) throws -> [LocatedElement] {
    let lookup = ReferenceLookup(reports)
    return try references.flatMap { reference -> [LocatedElement] in
      do throws(ReferenceLookup.Doubt) {
        return try lookup.elements(of: reference)
      } catch {
        throw UsageError(message: sentence(error, on: reference), command: command)
      }
    }
  }

  private static func sentence(_ doubt: ReferenceLookup.Doubt, on reference: Reference) -> String {
    let report = reference.report ?? ""
    let text = reference.report.map { "\($0)/\(reference.number)" } ?? reference.number
    switch doubt {
    case .unknownReport(let known):
      let near = NearestName.nearest(report, among: Array(Set(known)), atMost: 3)
      return
        "no report is called \"\(report)\"; did you mean \(alternatives(near.map { "\($0)/\(reference.number)" }))?"
    case .unknownNumber(let known):
      let near = NearestName.nearest(text, among: known, atMost: 3)
      let what = "there is no paragraph, recommendation, box or action \"\(text)\""
      return near.isEmpty ? what : "\(what); did you mean \(alternatives(near))?"
    case .several(let candidates):
      return "\"\(text)\" is in \(candidates.count) reports; did you mean \(alternatives(candidates))?"
    }
  }

  /// How many candidates a sentence names.
  private static let most = 6

  /// "a, b or c"; those beyond `most` are counted.
  private static func alternatives(_ names: [String]) -> String {
    let shown = names.prefix(most)
    if names.count > most { return shown.joined(separator: ", ") + " or another of \(names.count)" }
    return shown.count < 2
      ? names.joined() : shown.dropLast().joined(separator: ", ") + " or " + names[shown.count - 1]
  }
}
