import Testing

@testable import InspectionReports

@Suite struct CitationScannerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var citations: [String]
    var numbers: [String]
    var isReference = false

    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "Good. (Recommendation 2.1)", citations: ["(Recommendation 2.1)"], numbers: ["2.1"]),
    Case(
      text: "(Recommendations 4.3 and 4.4).", citations: ["(Recommendations 4.3 and 4.4)"], numbers: ["4.3", "4.4"]),
    Case(
      text: "(Recommendation 1.4 and 3.4)", citations: ["(Recommendation 1.4 and 3.4)"], numbers: ["1.4", "3.4"]),
    Case(
      text: "(Recommendation, 3.3, 7.2 and 10.1)", citations: ["(Recommendation, 3.3, 7.2 and 10.1)"],
      numbers: ["3.3", "7.2", "10.1"]),
    Case(text: "( Recommendation 2.17 )", citations: ["( Recommendation 2.17 )"], numbers: ["2.17"]),
    Case(text: "end.(Recommendation 2.1)This", citations: ["(Recommendation 2.1)"], numbers: ["2.1"]),
    Case(text: "(Recommendation 2.1.)", citations: ["(Recommendation 2.1.)"], numbers: ["2.1"]),
    Case(
      text: "(Recommendations: 1.1, 1.2, and 1.3)", citations: ["(Recommendations: 1.1, 1.2, and 1.3)"],
      numbers: ["1.1", "1.2", "1.3"]),
    Case(text: "(recommendation 1.1 & 2.2)", citations: ["(recommendation 1.1 & 2.2)"], numbers: ["1.1", "2.2"]),
    Case(text: "(Recs 1.1/1.2)", citations: ["(Recs 1.1/1.2)"], numbers: ["1.1", "1.2"]),
    Case(
      text: "(Recommendations 1.1 to 1.3)", citations: ["(Recommendations 1.1 to 1.3)"],
      numbers: ["1.1", "1.2", "1.3"]),
    Case(
      text: "(Recommendations 1.9-1.11, 2.1)", citations: ["(Recommendations 1.9-1.11, 2.1)"],
      numbers: ["1.9", "1.10", "1.11", "2.1"]),
    Case(text: "as recommendation 1.1 asks", citations: ["recommendation 1.1"], numbers: ["1.1"]),
    Case(text: "(Recommendation 1.1, unlike 2.2)", citations: ["Recommendation 1.1"], numbers: ["1.1"]),
    Case(text: "(Recommendation two)", citations: ["(Recommendation two)"], numbers: []),
    Case(
      text: "as set out above (para 1.9). However", citations: ["(para 1.9)"], numbers: ["1.9"], isReference: true),
    Case(
      text: "see paragraphs 1.9 and 5.1.2", citations: ["paragraphs 1.9 and 5.1.2"], numbers: ["1.9", "5.1.2"],
      isReference: true),
    Case(text: "Recommendations from that inspection were 1.2 times", citations: [], numbers: []),
    Case(text: "no recommendation", citations: [], numbers: []),
    Case(text: "a separate paragraph, parallel", citations: [], numbers: []),
  ]

  @Test(arguments: cases)
  func scans(_ scanned: Case) {
    let scanner = CitationScanner(scanned.text)
    #expect(scanner.matches.map { scanner.citation($0).text } == scanned.citations)
    #expect(scanner.matches.flatMap(\.numbers) == scanned.numbers)
    #expect(scanner.matches.allSatisfy { $0.isReference == scanned.isReference })
  }

  @Test func findsSeveralInOneText() {
    let scanner = CitationScanner("A (Recommendation 1.1) and B (Recommendation 2.2), see para 3.3.")
    #expect(scanner.matches.map(\.numbers) == [["1.1"], ["2.2"], ["3.3"]])
    #expect(scanner.matches.map(\.isReference) == [false, false, true])
  }

  /// Wherever a citation stands among the eight bytes that are looked at together.
  @Test(arguments: 0..<20)
  func citationsAtEveryPlace(_ place: Int) {
    for word in ["Rec", "recommendation", "PARA", "Paragraph"] {
      let text = String(repeating: ".", count: place) + word + " 2.1"
      #expect(CitationScanner(text).matches.map(\.numbers) == [["2.1"]], "\(text)")
      #expect(CitationScanner(String(repeating: "a", count: place + 1) + word + " 2.1").matches.isEmpty)
    }
  }
}
