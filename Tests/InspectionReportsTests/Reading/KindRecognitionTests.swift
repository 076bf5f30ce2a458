import Testing

@testable import InspectionReports

@Suite struct KindRecognitionTests {
  private func mention(_ text: String) throws -> ClasMention? {
    let source = try SourceText(Array(text.utf8))
    return ClasMention(source.bytes, source.lines[...])
  }

  @Test(
    arguments: [
      ("Contents\n\nReview of Health Services for Children Looked After in Marlhaven", .title),
      ("# Review of health services for children looked after", .title),
      ("- **Review of health services for children looked after**", .title),
      ("The review of health services for children looked after", nil),
      ("Review of health services of review of health services for children looked after", nil),
      ("It was a review of health services in safeguarding.", .introduction),
      ("a review of health services in\nsafeguarding", nil), ("Review of health\nservices in safeguarding", nil),
      ("review of health services in safeguarding\nReview of health services for children looked after", .title),
    ] as [(String, ClasMention?)])
  func mentions(_ text: String, _ expected: ClasMention?) throws {
    #expect(try mention(text) == expected)
  }

  /// The question by two letters lets every heading through.
  @Test(arguments: ClasHeading.allCases)
  func everyHeading(_ heading: ClasHeading) throws {
    for text in [heading.title, heading.title.uppercased(), "## **\(heading.title)**", "1. \(heading.title)"] {
      let source = try SourceText(Array(text.utf8))
      #expect(ClasHeadingLine(source.bytes, source.lines[0])?.heading == heading)
    }
  }
}
