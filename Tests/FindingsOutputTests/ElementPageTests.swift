import Testing

@testable import FindingsAnalysis
@testable import FindingsOutput
@testable import InspectionReports

@Suite struct ElementPageTests {
  private func shown(_ key: String) throws -> ShownElement {
    let element = try #require(LinkedReview.report.elements.first { $0.key == key })
    return ShownElement(LocatedElement(report: LinkedReview.report, element: element))
  }

  private func page(_ key: String, why: [String] = []) throws -> String {
    var page = AnswerPage()
    var shown = try shown(key)
    shown.why = why
    ElementPage.add(shown, to: &page)
    return page.text(width: 100)
  }

  @Test func finding() throws {
    #expect(
      try page("1.1", why: ["emergency-care: \"ED\", the subject of a sentence"])
        == """
        marl-clas/1.1
          Report: CQC review of health services for children looked after and safeguarding (CLAS)
          Section: The child's journey > Early help
          Judgement: improvement
          Services: emergency-care
          Themes: risk-assessment
          Place: page 3, lines 10 to 11 of marl.txt

          The ED does not see risk.

        Why it is coded so
          emergency-care: "ED", the subject of a sentence

        Recommendations that it cites
          R2.1 (Marl Trust; Lode CCG)
            See risk.

        Other findings that cite them
          1.2 (mixed; R2.1)  Midwives "see" risk.

        Boxes that follow it
          E1 (Case example)
            A boy came.
            He left.

        """)
  }

  @Test func recommendation() throws {
    #expect(
      try page("R2.1")
        == """
        marl-clas/R2.1
          Report: CQC review of health services for children looked after and safeguarding (CLAS)
          Group: 2 Marl Trust and Lode CCG should:
          Addressed to: Marl Trust; Lode CCG
          Place: line 80 of marl.txt

          See risk.

        Findings that led to it
          1.1 (improvement)
            The ED does not see risk.

          1.2 (mixed)
            Midwives "see" risk.

        """)
  }

  @Test func whatLeadsNowhereIsSaid() throws {
    #expect(try page("R2.2").hasSuffix("\n  Ask.\n\nNo finding cites it\n"))
    #expect(
      try page("1.3").hasSuffix("\n\nCites 9.9, which leads to no one recommendation of the report\n"))
  }

  @Test func forPrograms() throws {
    let table = ElementTable.rows([try shown("1.1"), try shown("R2.2")])
    let relations = table.rows.map { row in [row[0], row[1], row[2], row[3], row[4]].map(\.text) }
    #expect(
      relations == [
        ["marl-clas/1.1", "itself", "", "marl-clas/1.1", "finding"],
        ["marl-clas/1.1", "cites", "", "marl-clas/R2.1", "recommendation"],
        ["marl-clas/1.1", "cites-the-same", "2.1", "marl-clas/1.2", "finding"],
        ["marl-clas/1.1", "box-after-it", "", "marl-clas/E1", "example"],
        ["marl-clas/R2.2", "itself", "", "marl-clas/R2.2", "recommendation"],
      ])
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }
}
