import Testing

@testable import FindingsOutput

@Suite struct TextTableTests {
  /// The last column has a third of the width where it needs it, and the widest of the others gives way.
  @Test func widestColumnsGiveWay() {
    var table = TextTable(["No", "Services", "Themes", "Cites", "Text"])
    table.add([
      "1.1", "emergency-care, maternity", "risk-assessment", "2.1", "Children and young people are seen quickly.",
    ])
    // 60 columns: 20 for the text, 4 times 2 between; "Services" is cut to a quarter (15) first, then both to 12.
    #expect(
      table.render(width: 60)
        == """
        No   Services      Themes        Cites  Text
        1.1  emergency-c…  risk-assess…  2.1    Children and young …

        """)
  }

  @Test func nothingGivesWayWhereThereIsRoom() {
    var table = TextTable(["No", "Services", "Text"])
    table.add(["1.1", "emergency-care", "Short."])
    #expect(table.render(width: 60) == "No   Services        Text\n1.1  emergency-care  Short.\n")
  }
}
