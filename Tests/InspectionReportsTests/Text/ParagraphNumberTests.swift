import Testing

@testable import InspectionReports

@Suite struct ParagraphNumberTests {
  @Test(
    arguments: [
      ("1.6 Leaders", "1.6", 3), ("5.3.18. Staff", "5.3.18", 6), ("1.6.", "1.6", 3), ("99.999", "99.999", 6),
      ("1.6.2.4", nil, 0), ("1.6.2.", "1.6.2", 5), ("1", nil, 0), ("1.", nil, 0), ("1. Early help", nil, 0),
      ("1.0", nil, 0), ("0.1", nil, 0), ("1.0.2", nil, 0), ("100.1", nil, 0), ("1.1000", nil, 0),
      ("1.12345", nil, 0),
      ("", nil, 0), ("a1.6", nil, 0),
    ] as [(String, String?, Int)])
  func takes(_ text: String, _ number: String?, _ end: Int) {
    var scanner = ByteScanner(text)
    #expect(scanner.paragraphNumber()?.description == number)
    #expect(scanner.position == end)
  }
}
