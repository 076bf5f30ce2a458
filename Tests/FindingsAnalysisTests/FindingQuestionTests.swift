import Testing

@testable import FindingsAnalysis
@testable import InspectionReports

@Suite struct FindingQuestionTests {
  typealias Draft = InventedReview

  static let reports: [Report] = {
    var reports = [
      Draft.report(
        "Marl",
        [
          Draft.finding("1.10", "Long, longer, longest.", section: "Governance", judgement: .improvement),
          Draft.finding("1.2", "Short.", section: "Early help", judgement: .strength),
          Draft.finding("1.9", "Middling.", section: "Early help"),
        ]),
      Draft.report("Lode", [Draft.finding("S2", "Of Lode here.", section: "Children", judgement: .mixed)]),
    ]
    reports[1].published = ReportDate(year: 2014, month: 5, day: 1)
    return reports
  }()

  @Test(
    arguments: [
      (nil, ["1.10", "1.2", "1.9", "S2"]), (.number, ["1.2", "1.9", "1.10", "S2"]),
      (.area, ["S2", "1.10", "1.2", "1.9"]),
      (.published, ["S2", "1.10", "1.2", "1.9"]), (.section, ["S2", "1.2", "1.9", "1.10"]),
      (.judgement, ["1.2", "1.10", "S2", "1.9"]), (.length, ["1.10", "S2", "1.9", "1.2"]),
    ] as [(FindingOrder?, [String])])
  func orders(_ order: FindingOrder?, _ numbers: [String]) {
    var question = FindingQuestion(FindingFilter())
    question.order = order
    #expect(question.answer(in: Self.reports).findings.map(\.finding.number) == numbers)
  }

  @Test func limit() {
    var question = FindingQuestion(FindingFilter())
    (question.limit, question.order) = (2, .number)
    let answer = question.answer(in: Self.reports)
    #expect(answer.findings.map(\.finding.number) == ["1.2", "1.9"])
    #expect(answer.total == 4)
  }

  @Test(arguments: [
    ["1.2", "1.9", "1.10", "2.1"], ["5.3.2", "5.3.18"], ["S3", "S12"], ["9", "A"], ["1", "1.1"],
    ["2", "99999999999999999999999999"],
  ])
  func numbersInOrder(_ numbers: [String]) {
    #expect(numbers.shuffled().map(ParagraphOrder.init).sorted() == numbers.map(ParagraphOrder.init))
  }
}
