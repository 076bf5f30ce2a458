import Testing

@testable import FindingsOutput
@testable import InspectionReports

/// The choices of the controls, and the table of the reports.
@Suite struct ChoicesPartTests {
  private static let contents = InventedPage.contents([InventedAreas.marlhaven, InventedAreas.calderwick])

  @Test(arguments: [
    ("area-options", "Marlhaven=Marlhaven (20); Calderwick=Calderwick (20)"),
    ("compared-options", "Marlhaven=Marlhaven; Calderwick=Calderwick"),
    (
      "kind-options",
      "clas-review=CQC review of health services for children looked after and safeguarding (CLAS) (40)"
    ),
    ("section-options", "Early help=Early help (38); Governance=Governance (2)"),
    ("judgement-options", "strength=strength (2); improvement=improvement (36); mixed=mixed (2)"),
    ("theme-options", "neglect=Neglect (2); training=Training (16)"), ("service-options", ""),
    ("report-options", "marlhaven-clas=marlhaven-clas"), ("track-options", ""),
  ])
  func options(_ slot: String, _ expected: String) throws {
    let scan = InventedPage.text(try #require(ChoicesPart(Self.contents).slots[slot]))
    let options = scan.split(separator: "\n").map { line in
      line.replacing("<option value=\"", with: "").replacing("</option>", with: "").replacing("\">", with: "=")
    }
    #expect(options.joined(separator: "; ") == expected)
  }

  @Test func organisations() throws {
    var report = InventedAreas.calderwick
    report.organisations = [
      ReportOrganisation(
        name: "Vale CCG", kind: .commissioner, code: nil, names: ["VCCG", "a|b"], role: nil, isRegistered: false)
    ]
    let slots = ChoicesPart(InventedPage.contents([report])).slots
    #expect(
      InventedPage.text(try #require(slots["organisations"]))
        == "\n<li data-id=\"vale-ccg\" data-names=\"Vale CCG|VCCG|a¦b\">Vale CCG</li>")
    #expect(
      InventedPage.text(try #require(slots["organisation-names"])).split(separator: "\n").last
        == "<option value=\"a|b\"></option>")
  }

  /// Columns that hold only 0 are left out where nobody misses them: context, not judged, actions.
  @Test func theReports() {
    let text = InventedPage.text(OverviewPart(contents: Self.contents).html)
    #expect(
      text.contains(
        """
        <tr><th scope="col">Area</th><th scope="col">Report</th><th scope="col">Inspected</th>\
        <th scope="col">Published</th><th scope="col">Findings</th><th scope="col">Strengths</th>\
        <th scope="col">Improvements</th><th scope="col">Mixed</th><th scope="col">Recommendations</th>\
        <th scope="col">Uncited</th><th scope="col">Problems</th></tr></thead>
        """))
    #expect(
      text.contains(
        """
        <tr data-report="marlhaven-clas" data-area="Marlhaven"><th scope="row">Marlhaven</th>\
        <td>CQC review of health services for children looked after and safeguarding (CLAS) \
        <span class="place">marlhaven-clas, marlhaven-clas.txt</span></td><td class="days">unknown</td>\
        <td class="days">2016-05-08</td><td class="number">20</td><td class="number">2</td>\
        <td class="number">18</td><td class="number">0</td><td class="number">2</td><td class="number">2</td>
        """))
  }
}
