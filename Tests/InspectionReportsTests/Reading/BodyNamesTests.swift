import Testing

@testable import InspectionReports

@Suite struct BodyNamesTests {
  @Test(
    arguments: [
      ("Marl Trust (MT) Vale NHS Trust", ["Marl Trust", "Vale NHS Trust"], ["MT", nil]),
      ("NHS A CCG NHS B & C CCG", ["NHS A CCG", "NHS B & C CCG"], [nil, nil]),
      ("North CCG Vale & Surrounds, East CCG", ["North CCG", "Vale & Surrounds", "East CCG"], [nil, nil, nil]),
      (
        "Marl Clinical Commissioning Group (CCG), Vale Trust", ["Marl Clinical Commissioning Group", "Vale Trust"],
        ["CCG", nil]
      ),
      ("Pathways (previously CRI) Trust", ["Pathways (previously CRI) Trust"], [nil]),
      ("Dudley Group of Hospitals NHS Foundation Trust", ["Dudley Group of Hospitals NHS Foundation Trust"], [nil]),
      ("", [], []),
    ] as [(String, [String], [String?])])
  func lists(_ text: String, _ names: [String], _ abbreviations: [String?]) {
    let bodies = BodyNames.list(in: text)
    #expect(bodies.map(\.name) == names)
    #expect(bodies.map(\.abbreviation) == abbreviations)
  }

  @Test(arguments: [
    ("Marl CCG should:", ["Marl CCG"]),
    ("A CCG and B Trust and C Trust should:", ["A CCG", "B Trust", "C Trust"]),
    (
      "North and South CCGs, in partnership with Vale NHS FT gain assurances that",
      ["North and South CCGs", "Vale NHS FT"]
    ),
    (
      "North and South CCGs working with their providers including General Practice, should ensure that:",
      ["North and South CCGs", "their providers including General Practice"]
    ),
    ("NHS England and Marl CCGs should:", ["NHS England", "Marl CCGs"]),
    (
      "A CCGs , working in partnership with the lead commissioning CCGs, Local Authority Public Health commissioners, B NHSFT and C NHSFT should gain assurance that:",
      ["A CCGs", "lead commissioning CCGs", "Local Authority Public Health commissioners", "B NHSFT", "C NHSFT"]
    ),
  ])
  func addressees(_ heading: String, _ names: [String]) {
    #expect(BodyNames.list(in: BodyNames.addressed(in: heading)).map(\.name) == names)
  }
}
