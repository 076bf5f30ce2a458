import Testing

@testable import FindingsAnalysis
@testable import InspectionReports

@Suite struct RecommendationQuestionTests {
  typealias Draft = InventedReport

  static let reports = [
    Draft.report(
      "marl-clas", "Marl",
      recommendations: [
        Draft.recommendation("1.1", themes: ["training"], services: ["maternity", "camhs"]),
        Draft.recommendation("1.2", themes: ["consent"], services: ["police"]),
        Draft.recommendation("1.3"),
      ]),
    Draft.report(
      "lode-plan", "Lode", .actionPlan,
      recommendations: [Draft.recommendation("A", themes: ["training", "consent"]), Draft.recommendation("1.1")]),
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var ids: [String]
    var ask: @Sendable (inout RecommendationQuestion) -> Void

    init(_ name: String, _ ids: [String], _ ask: @escaping @Sendable (inout RecommendationQuestion) -> Void) {
      (testDescription, self.ids, self.ask) = (name, ids, ask)
    }
  }

  static let cases = [
    Case("a kind", ["lode-plan/RA", "lode-plan/R1.1"]) { $0.kinds = [.actionPlan] },
    Case("a kind that is not there", []) { $0.kinds = [.jtaiLetter] },
    Case("a service", ["marl-clas/R1.1"]) { $0.services = ["camhs"] },
    Case("either service", ["marl-clas/R1.1", "marl-clas/R1.2"]) { $0.services = ["police", "maternity"] },
    Case("a theme", ["marl-clas/R1.1", "lode-plan/RA"]) { $0.themes = ["training"] },
    Case("a theme and a service", []) { ($0.themes, $0.services) = (["consent"], ["camhs"]) },
    Case("a theme in a kind", ["lode-plan/RA"]) { ($0.themes, $0.kinds) = (["training"], [.actionPlan]) },
    Case("a short reference", ["marl-clas/R1.1", "lode-plan/R1.1"]) {
      $0.references = [Reference("R1.1")].compactMap(\.self)
    },
    Case("a reference with its report", ["marl-clas/R1.3"]) {
      $0.references = [Reference("marl/1.3")].compactMap(\.self)
    },
    Case("words", ["lode-plan/RA"]) { $0.texts = ["do a"] },
  ]

  @Test(arguments: cases)
  func answers(_ asked: Case) {
    var question = RecommendationQuestion()
    #expect(!question.asksOfRecommendations)
    asked.ask(&question)
    #expect(question.asksOfRecommendations)
    #expect(question.answers(in: Self.reports).map(\.recommendation.id) == asked.ids)
  }
}
