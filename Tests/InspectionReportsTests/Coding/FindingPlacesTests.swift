import Testing

@testable import InspectionReports

@Suite struct FindingPlacesTests {
  private static let places = FindingPlaces(
    Report.invented(
      .jtaiReport,
      [
        ("S1", "Strengths", "Staff’s  records\u{00A0}are whole.", []), ("S2", "Strengths", "Plans are whole.", []),
        ("I1", "What needs to improve?", "Plans are late.", []), ("M1", "Main findings", "Plans are whole.", []),
        ("M2", "Main findings", "Plans are whole, and on time.", []), ("S1", "Strengths", "Another report’s.", []),
        ("M3", "Main findings", "Élan is what leaders have.", []),
      ]
    ).findings)

  /// A coding's id and first words, and the place of its finding.
  @Test(
    arguments: [
      ("S1", "Staff's records are", 0), ("any-report/S1", "Staff‘s records", 0), ("S1", "Another report's.", 5),
      // The words decide where the number is of another finding.
      ("M7", "Plans are late", 2), ("M1", "\n Staff’s records ", 0), ("S9", "Élan", 6),
      // Where several begin so, the number decides, then the section.
      ("M1", "Plans are whole", 3), ("S2", "Plans are", 1), ("I4", "Plans are", 2), ("S4", "Plans are whole", 1),
      ("M9", "Plans are whole", nil), ("X1", "Plans are", nil), ("S1", "Nobody", nil), ("", "Plans", nil),
      ("M2", "Plans are whole, and on time. And more", nil),
    ] as [(String, String, Int?)])
  func codings(_ id: String, _ start: String, _ place: Int?) {
    #expect(Self.places.place(ofCoding: id, beginning: start) == place)
  }

  @Test func names() {
    #expect(Self.places.places(named: "S1").sorted() == [0, 5] && Self.places.places(named: "S3").isEmpty)
    #expect(Self.places.place(named: "S1", beginning: "Another") == 5)
    #expect(Self.places.place(named: "S2", beginning: "Another") == nil)
  }
}
