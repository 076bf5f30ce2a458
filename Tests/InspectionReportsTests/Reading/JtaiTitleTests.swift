import Testing

@testable import InspectionReports

/// Subject and area in titles of both generations, in the wordings that letters of other places may have.
@Suite struct JtaiTitleTests {
  /// A title of 2016 to 2020 names the subject and mostly the area.
  @Test(arguments: [
    ("the multi-agency response to abuse and neglect in Marlhaven", "abuse and neglect", "Marlhaven"),
    (
      "the multi-agency response to child sexual exploitation and missing children in Marlshire",
      "child sexual exploitation and missing children", "Marlshire"
    ),
    ("the multi-agency response to child exploitation in Lode-on-Marl", "child exploitation", "Lode-on-Marl"),
    (
      "the multi-agency response to abuse and neglect in the London Borough of Calder", "abuse and neglect",
      "London Borough of Calder"
    ),
    (
      "the multi-agency response to neglect in Marlhaven Metropolitan Borough Council", "neglect",
      "Marlhaven Metropolitan Borough Council"
    ),
    (
      "the multi-agency response to sexual abuse in the family in Marlhaven", "sexual abuse in the family",
      "Marlhaven"
    ),
    (
      "the multi-agency response to child sexual abuse in the family environment in St Marl’s",
      "child sexual abuse in the family environment", "St Marl’s"
    ),
    (
      "the multi-agency response to children’s mental health in Marlhaven.", "children’s mental health", "Marlhaven"
    ),
    ("multi-agency responses to neglect in Upper Lode", "neglect", "Upper Lode"),
    ("the multi-agency arrangements for domestic abuse in Marl & Lode", "domestic abuse", "Marl & Lode"),
    (
      "the multi-agency response to child sexual exploitation, gangs and children missing from home, care or education in "
        + "Marlshire", "child sexual exploitation, gangs and children missing from home, care or education",
      "Marlshire"
    ),
    ("the multi-agency response to domestic abuse in Marlhaven local authority", "domestic abuse", "Marlhaven"),
    ("the multi-agency response to domestic abuse in Marlhaven (local authority)", "domestic abuse", "Marlhaven"),
    ("the multi-agency response to the neglect of children in Marlhaven", "neglect of children", "Marlhaven"),
    ("the multi-agency response to domestic abuse in the city of Marl", "domestic abuse", "city of Marl"),
  ])
  func letter(_ subject: String, _ topic: String, _ area: String) {
    let facts = JtaiFacts(title: "Joint targeted area inspection of " + subject, opening: [], published: nil)
    #expect(facts.isLetter)
    #expect(facts.topic == topic)
    #expect(facts.area == area)
  }

  /// A title of 2022 on names the area only.
  @Test(arguments: [
    ("Marlhaven", "Marlhaven"), ("Marlhaven.", "Marlhaven"), ("Upper Lode", "Upper Lode"),
    ("Marl and Lode", "Marl and Lode"), ("the London Borough of Calder", "London Borough of Calder"),
    ("London Borough of Calder", "London Borough of Calder"), ("the Isle of Lode", "Isle of Lode"),
    ("Lode-on-Marl", "Lode-on-Marl"), ("St Marl’s", "St Marl’s"), ("Marl, Lode and Vale", "Marl, Lode and Vale"),
    ("Marlhaven local authority", "Marlhaven"), ("Marlhaven local area", "Marlhaven"),
    ("Marlhaven (local authority)", "Marlhaven"), ("the city of Marl", "city of Marl"),
  ])
  func report(_ printed: String, _ area: String) {
    let facts = JtaiFacts(title: "Joint targeted area inspection of " + printed, opening: [], published: nil)
    #expect(!facts.isLetter)
    #expect(facts.area == area)
  }

  /// Where the title names no area, the opening does.
  @Test(arguments: [
    "This letter outlines the work of individual agencies in Marlhaven.",
    "This letter outlines the work of individual agencies in Marlhaven local authority.",
    "Inspectors looked at the multi-agency response to neglect in Marlhaven.",
    "Inspectors looked at the multi-agency response to neglect in Marlhaven, and at missing children.",
  ])
  func areaOfTheOpening(_ opening: String) {
    let title = "Joint targeted area inspection of the multi-agency response to neglect"
    let facts = JtaiFacts(title: title, opening: [opening], published: nil)
    #expect(facts.area == "Marlhaven")
    #expect(facts.topic == "neglect")
  }

  @Test(arguments: [
    "", "A letter", "Joint targeted area inspection of ", "Joint targeted area inspection of nowhere",
  ])
  func noArea(_ title: String) {
    #expect(JtaiFacts(title: title, opening: ["Inspectors met."], published: nil).area == nil)
  }

  /// A title may break over lines anywhere, stand in other capitals and have the abbreviation in it.
  @Test(
    arguments: [
      ["Joint targeted area inspection of the multi-agency response to neglect in Marlhaven"],
      ["Joint targeted area inspection of the multi-agency response to", "neglect in Marlhaven"],
      ["Joint targeted area inspection of the multi-agency", "response to neglect in", "Marlhaven"],
      ["Joint Targeted Area Inspection of the multi-agency response to neglect in", "Marlhaven"],
      ["Joint targeted area inspection", "of the multi-agency response to neglect in Marlhaven"],
      ["Joint targeted area", "inspection of the multi-agency response to neglect in Marlhaven"],
      ["Joint targeted area inspection (JTAI) of the multi-agency response to neglect in", "Marlhaven"],
      ["Joint targeted area inspection (JTAI)", "of the multi-agency response to neglect in Marlhaven"],
    ])
  func lines(_ title: [String]) throws {
    let report = try InventedLetter(title: title).report()
    #expect(report.kind == .jtaiLetter)
    #expect(report.area == "Marlhaven")
    #expect(report.topic == "neglect")
    #expect(report.id == "marlhaven-jtai-2023")
  }
}
