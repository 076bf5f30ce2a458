import Foundation

@testable import InspectionReports

/// The action plans that tests read: a fixture in each form (letters, numbers, rows of a table), and a real one.
enum PlanCorpus {
  static let fixtures = ["marlhaven-action-plan", "calderwick-action-plan", "ashmereshire-action-plan"].map {
    CorpusReport(name: $0, path: Corpus.root + "/Fixtures/\($0).txt")
  }

  static let real = CorpusReport(
    name: "derby-derbyshire-action-plan",
    path: Corpus.root + "/../shared/reports/derby-derbyshire-action-plan.txt")

  static let all = fixtures + [real]

  /// Each plan with what extractors and editors may do to its text without loss. A table that is wrapped anew is no table
  /// any more; page numbers beside those that a plan has already are no page numbers.
  static let transformed: [(CorpusReport, Transformation)] = all.flatMap { plan in
    Transformation.all(every: 20).filter { transformation in
      let name = transformation.name
      switch plan.name {
      case "ashmereshire-action-plan": return !name.hasPrefix("wrapped") && !name.hasPrefix("one line")
      case "marlhaven-action-plan":
        return !["page numbers", "number of pages", "address"].contains { name.hasPrefix($0) }
      default: return true
      }
    }.map { (plan, $0) }
  }

  /// Each plan that is no table with what takes gaps and line ends away.
  static let lossy: [(CorpusReport, Transformation)] = all.filter { $0.name != "ashmereshire-action-plan" }.flatMap
  {
    plan in Transformation.lossy.map { (plan, $0) }
  }
}

/// What an action plan holds, read off the page without the program (`Expected/plans`): the words that each element begins
/// and ends with, and how many it has.
struct ExpectedPlan: Decodable {
  struct Recommendation: Decodable {
    var number: String
    var words: Int
    var first: String
    var last: String
    var lines: [Int]?
    var addressees: [String]
  }

  struct Action: Decodable {
    var number: String
    var recommendation: String
    var words: Int
    var first: String
    var last: String
    var lines: [Int]?
    var organisations: [String]
    var lead: String?
    var timescale: String?
  }

  var area: String
  var title: String
  var recommendations: [Recommendation]
  var actions: [Action]

  init(of plan: CorpusReport) throws {
    let path = Corpus.root + "/Tests/InspectionReportsTests/Expected/plans/\(plan.name).json"
    self = try JSONDecoder().decode(ExpectedPlan.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
