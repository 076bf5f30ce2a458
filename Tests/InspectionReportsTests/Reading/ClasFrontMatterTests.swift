import Testing

@testable import InspectionReports

@Suite struct ClasFrontMatterTests {
  private let title = [
    "Review of health services for", "Children Looked After and", "Safeguarding in", "Marlhaven",
    "Children Looked After and Safeguarding", "The role of health services in Marlhaven",
  ]

  private func expectMarlhaven(_ front: ClasFrontMatter) {
    #expect(front.title == "Review of health services for Children Looked After and Safeguarding in Marlhaven")
    #expect(front.area == "Marlhaven")
    #expect(front.inspected?.start.description == "2016-05-09")
    #expect(front.inspected?.end.description == "2016-05-13")
    #expect(front.published?.description == "2016-11-22")
    #expect(front.inspectors == ["Ann Lee", "Bo Hart-Iqbal", "Cy Dunn"])
    #expect(
      front.providers == [
        NamedBody(name: "Vale Hospitals NHS Trust"), NamedBody(name: "Pathways", abbreviation: "PRA"),
      ])
    #expect(front.commissioners.map(\.name) == ["North CCG", "East & Vale CCG"])
    #expect(front.region == "Midshires")
    #expect(front.unplaced.isEmpty)
  }

  @Test func labelAndValueOnOneLine() {
    expectMarlhaven(
      ClasFrontMatter(
        title + [
          "Date of review: 9th May – 13th May 2016", "Date of publication: 22nd November 2016",
          "Name(s) of CQC inspector: Ann Lee, Bo Hart-Iqbal, Cy Dunn",
          "Provider services included: Vale Hospitals NHS Trust Pathways (PRA)",
          "CCGs included: North CCG East & Vale CCG", "NHS England area: Northmarch Region",
          "CQC region: Midshires",
          "CQC Deputy Chief Inspector, Primary Medical Services and Integrated Care: Di Elm",
        ]))
  }

  @Test func valuesOnTheFollowingLines() {
    expectMarlhaven(
      ClasFrontMatter(
        title + [
          "Date of review:", "9th May – 13th May 2016", "Date of publication: 22nd November 2016",
          "Name(s) of CQC inspector: Ann Lee", "Bo Hart-Iqbal", "Cy Dunn",
          "Provider services included: Vale Hospitals NHS",
          "Trust", "Pathways (PRA)", "CCGs included: North CCG", "East & Vale CCG", "NHS England area: Northmarch",
          "CQC region: Midshires", "CQC Deputy Chief Inspector,", "Primary Medical Services",
          "and Integrated Care:",
          "Di Elm",
        ]))
  }

  @Test func labelsInABlockFirst() {
    expectMarlhaven(
      ClasFrontMatter(
        title + [
          "Date of review:", "Date of publication:", "Name(s) of CQC inspector:", "Provider services included:",
          "CCGs included:", "NHS England area:", "CQC region:", "CQC Deputy Chief Inspector,",
          "Primary Medical Services",
          "and Integrated Care:", "9th May – 13th May 2016", "22nd November 2016", "Ann Lee", "Bo Hart-Iqbal",
          "Cy Dunn",
          "Vale Hospitals NHS", "Trust", "Pathways (PRA)", "North CCG", "East & Vale CCG",
          "Northmarch Region",
          "Midshires", "Di Elm",
        ]))
  }

  @Test func whatIsNeitherTitleNorLabelIsUnplaced() {
    let front = ClasFrontMatter(["Draft for comment"] + title)
    #expect(front.area == "Marlhaven")
    #expect(front.unplaced == [0])
  }

  @Test func nothingThere() {
    let front = ClasFrontMatter([])
    #expect(front.title == nil)
    #expect(front.area == nil)
    #expect(front.inspected == nil)
    #expect(front.providers.isEmpty)
  }
}
