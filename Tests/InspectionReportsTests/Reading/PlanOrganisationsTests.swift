import Testing

@testable import InspectionReports

/// Who a text names, and who of them acts.
@Suite struct PlanOrganisationsTests {
  @Test(arguments: [
    ("Marl and Vale Integrated Care Board (MVICB) has met.", ["Marl and Vale Integrated Care Board"]),
    (
      "Marl Police, Marl County Council and Vale City Council met.",
      ["Marl Police", "Marl County Council", "Vale City Council"]
    ),
    ("All Marl Police Officers and Police Staff met.", ["Marl Police"]),
    (
      "Hospitals of Marl and Vale NHS Foundation Trust's wards", ["Hospitals of Marl and Vale NHS Foundation Trust"]
    ),
    ("Marl Children’s Services relaunched it.", ["Marl Children’s Services"]),
    ("the Partnership and the Trust met the 0-19 Children's Service", []),
    ("Marl Police and Crime Commissioner", []),
    ("Marl Clinical Commissioning Group and a Task Group", ["Marl Clinical Commissioning Group"]),
    ("Police have met.", ["Police"]),
    ("", []),
  ])
  func names(_ text: String, _ expected: [String]) {
    #expect(BodyMentions(PlanWords(text), abbreviations: [:]).mentions.map(\.name) == expected)
  }

  private static let plan = PlanOrganisations(
    [
      "Marl Safeguarding Children Partnership",
      "Marl Health Services NHS Trust (MHT) met Vale City Council (VCC).", "Marl Health Services met.",
    ].map(PlanWords.init))

  @Test(arguments: [
    ("MHT has met.", ["Marl Health Services NHS Trust"]),
    ("Nurses at MHT met VCC.", ["Marl Health Services NHS Trust"]),
    ("Reports are sent to VCC by MHT.", ["Marl Health Services NHS Trust"]),
    ("VCC and MHT share a rota.", ["Vale City Council", "Marl Health Services NHS Trust"]),
    ("Practitioners from VCC visit.", ["Vale City Council"]),
    ("Figures drawn from VCC and MHT are shared.", []),
    ("It has been a VCC priority.", ["Vale City Council"]),
    ("The note is on the VCC website.", []),
    ("They work in partnership with VCC.", ["Vale City Council"]),
    ("Two workers whom VCC employs visit.", ["Vale City Council"]),
    ("Marl Health Services meets.", ["Marl Health Services NHS Trust"]),
    ("UNK has met.", []),
    ("Nobody acts.", []),
  ])
  func acting(_ text: String, _ expected: [String]) {
    #expect(Self.plan.acting(in: PlanWords(text)) == expected)
  }

  @Test(arguments: [
    ("MHT and Vale City Council (VCC)", ["Marl Health Services NHS Trust", "Vale City Council"]),
    ("VCC, with the district councils", ["Vale City Council", "district councils"]),
    ("Chairs (VCC); UNK", ["Vale City Council", "UNK"]),
    ("All agencies", ["All agencies"]),
    ("", []),
  ])
  func leading(_ cell: String, _ expected: [String]) {
    #expect(Self.plan.leading(in: cell) == expected)
  }

  @Test(arguments: [
    ("The Partnership should ask VCC.", ["Marl Safeguarding Children Partnership"]),
    (
      "That the Child Safeguarding Partnership seeks assurance from VCC.",
      ["Marl Safeguarding Children Partnership"]
    ),
    ("MHT and VCC should agree.", ["Marl Health Services NHS Trust", "Vale City Council"]),
    ("Each agency should agree.", []),
  ])
  func addressees(_ text: String, _ expected: [String]) {
    #expect(Self.plan.addressees(in: PlanWords(text)) == expected)
  }

  /// An abbreviation that stands for two names stands for none.
  @Test func ambiguousAbbreviation() {
    let plan = PlanOrganisations([PlanWords("Marl Trust (MT) met Moor Trust (MT).")])
    #expect(plan.acting(in: PlanWords("MT has met.")) == [])
  }
}
