import Testing

@testable import InspectionReports

@Suite struct SectionKeyTests {
  /// Headings, of which the quick reading and the plain meaning must say the same.
  @Test(arguments: [
    "", " ", "Strengths", "  Key \t Strengths ", "Children’s\u{A0}services",
    "The child’s ‘journey’ – “front door” — A",
    "École ÉLÉMENTAIRE", "A\r\nB\nC", "’", "a\u{2028}b", "…and", "e\u{301}A ", "İ I", "x\u{0B}\u{0C}y",
    "’\u{301} Z", "€5",
  ])
  func keys(_ heading: String) {
    let plain = heading.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    #expect(SectionKey(heading).text == plain)
  }
}
