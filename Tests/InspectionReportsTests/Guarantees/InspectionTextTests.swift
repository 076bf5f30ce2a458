import Testing

@testable import InspectionReports

/// The guarantees for joint inspections that come as plain text.
@Suite(.timeLimit(.minutes(10))) struct InspectionTextTests {
  /// What changes the form of a text and nothing that shows where its paragraphs end.
  static let transformations = Transformation.all(every: 50).filter { transformation in
    let kept = ["CR LF", "CR", "indented by 8", "UTF-16", "trailing", "no-break", "byte order"]
    return kept.contains { transformation.name.contains($0) }
  }

  @Test(arguments: InspectionPDF.fixtures, transformations)
  func sameStructure(_ inspection: InspectionPDF, _ transformation: Transformation) throws {
    let bytes = try InspectionForm.layout.text(of: inspection)
    let original = try ReportParser.parse(bytes, file: "")
    let report = try ReportParser.parse(transformation.apply(String(decoding: bytes, as: UTF8.self)), file: "")
    #expect(report.id == original.id)
    #expect(report.findings.map(\.number) == original.findings.map(\.number))
    #expect(report.findings.map(\.text) == original.findings.map(\.text))
    #expect(report.examples.map(\.text) == original.examples.map(\.text))
    #expect(report.addressees == original.addressees)
    #expect(report.nextSteps?.text == original.nextSteps?.text)
  }

  /// Cut short, with lines lost or moved, with bytes replaced: a report or a clear error, every letter in one element.
  @Test(arguments: InspectionPDF.fixtures, 0..<16 as Range<UInt64>)
  func damaged(_ inspection: InspectionPDF, _ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = try InspectionForm.plain.text(of: inspection)
    switch seed % 4 {
    case 0: bytes = Array(bytes.prefix(Int.random(in: 500..<bytes.count, using: &random)))
    case 1:
      for _ in 0..<300 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0x20...0x7E, using: &random)
      }
    case 2:
      var lines = bytes.split(separator: 0x0A)
      lines.shuffle(using: &random)
      bytes = Array(lines.joined(separator: [0x0A]))
    default:
      let lines = bytes.split(separator: 0x0A).filter { _ in Int.random(in: 0..<10, using: &random) > 0 }
      bytes = Array(lines.joined(separator: [0x0A]))
    }
    let text = try SourceText(bytes)
    let reading = JtaiReading(text)
    let report = reading.report(Source(file: "", bytes: 1, lines: 1, pages: nil))
    #expect(report.findings.allSatisfy { !$0.text.isEmpty && $0.place.lines.upperBound <= text.lineCount })
    let missing = ReportLetters.count(text.bytes) - ReportLetters.count(in: reading)
    #expect((0...Self.mostCalls).contains(missing), "\(missing) letters")
  }

  /// Calls of footnotes and marks "o" of lists go out of the text: no fixture has so many.
  private static let mostCalls = 12

  /// Shapes that no letter has take time in step with their size.
  @Test(arguments: [
    "1 note\n", "word1 ", "◼\n", "Areas for improvement\n", "Practice study: effective practice\n", "a-", "o x\n",
    "Next steps by 1 May ", "Care Quality\nCommission\n", "Dear all\n", "wordwithoutend", "by the ", "12 to 13 ",
  ])
  func timeIsInStepWithSize(_ part: String) throws {
    let beginning = "Joint targeted area inspection of Marlhaven\nThis letter says so1.\n"
    func time(_ count: Int) throws -> Duration {
      let bytes = Array((beginning + String(repeating: part, count: count / part.utf8.count)).utf8)
      return try (0..<3).map { _ in
        try ThreadTime.measure { _ = try ReportParser.parse(bytes, file: "") }
      }.min() ?? .zero
    }
    let (once, twice) = (try time(60_000), try time(120_000))
    let least = Duration.milliseconds(5)
    #expect(twice < max(once, least) * 3.5, "\(once) and \(twice)")
  }
}
