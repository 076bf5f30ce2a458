import FindingsAnalysis
import InspectionReports

extension Filters {
  /// The recommendations that are asked for. The filters are those of findings, asked of the recommendations themselves.
  ///
  /// - Throws: `UsageError` for a value that leads to nothing in the reports, with the nearest that there are.
  static func recommendations(
    _ arguments: Arguments, _ reports: [Report], _ register: OrganisationRegister
  ) throws -> RecommendationQuestion {
    let filter = try Filters.findings(arguments, reports, register)
    var question = RecommendationQuestion()
    question.kinds = filter.kinds
    question.services = filter.services
    question.themes = filter.themes
    question.references = filter.recommendations
    question.providers = filter.providers
    question.isCited = filter.isCiting
    question.texts = filter.texts
    return question
  }
}
