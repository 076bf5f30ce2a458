import Testing

@testable import FindingsAnalysis
@testable import InspectionReports

@Suite struct ShownElementTests {
  typealias Draft = InventedReview

  static let review: Report = {
    var report = Draft.report(
      "Marl",
      [
        Draft.finding("1.1", cites: ["2.1", "2.2"]), Draft.finding("1.2", cites: ["2.2"]),
        Draft.finding("1.3", cites: ["2.1", "2.2"]), Draft.finding("1.4"),
      ], [Draft.recommendation("2.1"), Draft.recommendation("2.2"), Draft.recommendation("2.3")])
    report.findings[0].citations.append(Citation(text: "(Recommendations 9.9 and 2.1)", numbers: ["9.9", "2.1"]))
    report.findings[0].references = [Citation(text: "(para 1.4)", numbers: ["1.4"])]
    report.examples = ["1.1", "1.4"].enumerated().map {
      Example(
        number: "E\($0 + 1)", label: nil, section: "Early help", after: $1, text: "Once.", place: Draft.place(2))
    }
    return report
  }()

  static let plan: Report = {
    var report = Draft.report("Marl", kind: .actionPlan, [], [Draft.recommendation("B")])
    report.actions = [
      Action(id: "marl-action-plan/B.1", number: "B.1", recommendation: "B", text: "Done.", place: Draft.place(4)),
      Action(id: "marl-action-plan/C.1", number: "C.1", recommendation: "C", text: "Not.", place: Draft.place(5)),
    ]
    return report
  }()

  @Test(arguments: [
    (
      review, "1.1",
      [
        "cites R2.1 ", "cites R2.2 ", "cites-the-same 1.2 2.2", "cites-the-same 1.3 2.1,2.2", "refers-to 1.4 ",
        "box-after-it E1 ",
      ]
    ),
    (review, "1.4", ["box-after-it E2 "]), (review, "R2.1", ["led-to-it 1.1 ", "led-to-it 1.3 "]),
    (review, "R2.3", []),
    (review, "E2", ["before 1.4 "]), (plan, "RB", ["action B.1 "]), (plan, "B.1", ["cites RB "]), (plan, "C.1", []),
  ])
  func links(_ report: Report, _ key: String, _ links: [String]) throws {
    let element = try #require(report.elements.first { $0.key == key })
    let shown = ShownElement(LocatedElement(report: report, element: element))
    let found = shown.links.map { "\($0.relation.rawValue) \($0.element.key) \($0.through.joined(separator: ","))" }
    #expect(found == links)
  }

  @Test func citationsThatLeadNowhere() {
    let shown = ShownElement(LocatedElement(report: Self.review, element: .finding(Self.review.findings[0])))
    #expect(shown.unresolved == ["9.9"])
  }
}
