import Testing

@testable import FindingsOutput
@testable import InspectionReports

/// The names by which the parts of a page lead to each other.
@Suite struct PageNamesTests {
  @Test func uniqueNames() {
    var anchors = PageAnchors()
    let names = ["a", "b", "a", "a-2", "a", "b"].map { anchors.unique($0) }
    #expect(names == ["a", "b", "a-2", "a-2-2", "a-3", "b-2"])
  }

  @Test func safeNames() {
    #expect(PageAnchors.safe("derby-clas/5.3.18") == "derby-clas_5.3.18")
    #expect(PageAnchors.safe("a \"b\"\n<é>") == "a__b_____")
  }

  /// `encodeURIComponent("Stoke-on-Trent & Moor's é_")` in a browser, but for the apostrophe.
  @Test func addresses() {
    #expect(
      PageAddress.view("findings", ["theme": "training", "area": "Stoke-on-Trent & Moor's é_"])
        == "#findings?theme=training&area=Stoke-on-Trent%20%26%20Moor%27s%20%C3%A9_")
    #expect(PageAddress.encoded("\n") == "%0A")
  }

  /// Two reports of one id, as where one is given twice.
  @Test func reportsOfOneID() {
    let contents = InventedPage.contents([InventedAreas.marlhaven, InventedAreas.marlhaven])
    #expect(contents.reports.map(\.report.id) == ["marlhaven-clas", "marlhaven-clas-2"])
    #expect(contents.reports[1].findings[0] == "f-marlhaven-clas-2-1.1")
    #expect(contents.areas == ["Marlhaven"])
  }

  @Test func organisations() {
    var report = InventedAreas.calderwick
    report.organisations = [
      ReportOrganisation(
        name: "Vale & Lode CCG", kind: .commissioner, code: nil, names: ["VLCCG", "the CCG"], role: nil,
        isRegistered: false)
    ]
    report.findings[0].organisations = ["–", "Vale Lode CCG"]
    let organisations = PageOrganisations([report], .builtIn)
    #expect(organisations.bodies.map(\.id) == ["vale-lode-ccg", "vale-lode-ccg-2", "organisation"])
    #expect(organisations.bodies[0].names == ["Vale & Lode CCG", "VLCCG", "the CCG"])
    #expect(organisations.ids(["Vale Lode CCG", "nobody", "Vale Lode CCG", "–"]) == "vale-lode-ccg-2 organisation")
  }
}
