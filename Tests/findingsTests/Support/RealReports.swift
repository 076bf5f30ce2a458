import Foundation
import Testing

/// The real reports, which are no part of the project: beside it in `../shared/reports`, or not there.
///
/// No test holds a sentence of them: numbers, names of bodies and dates only, each read in the text.
enum RealReports {
  private static let folder = Program.root.path + "/../shared/reports"

  /// Where they are missing their tests are skipped, and say so.
  static let areHere = FileManager.default.fileExists(atPath: folder + "/derby-clas.txt")
  static let missing: Comment = "the real reports are not here: ../shared/reports"

  /// Where each of them is, by the letters that lines of facts use.
  private static let names = """
    D=derby-clas.txt J=derby-jtai-2019.txt P=derby-derbyshire-action-plan.txt; \
    N=nottinghamshire-clas-2016.txt S=staffordshire-clas-2016.txt; ALL="$D $J $P $N $S"
    """

  /// Runs a command in the folder of the reports, and holds what it prints against a fact.
  static func check(_ fact: AnswerFact, status: Int32 = 0) throws {
    let result = try run(fact.command)
    #expect(result.status == status, "\(result.error)")
    try fact.check(result.output)
  }

  /// What a command prints in the folder of the reports, for facts that share one answer.
  static func output(_ command: String) throws -> String {
    let result = try run(command)
    try #require(result.status == 0, "\(result.error)")
    return result.output
  }

  /// Runs `findings` with a command in the folder of the reports.
  static func run(_ command: String) throws -> Program.Result {
    let program = try Program()
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: program.folder) } }
    return try program.shell("\(names); cd \"$FIXTURES/../../shared/reports\" && findings \(command)")
  }
}
