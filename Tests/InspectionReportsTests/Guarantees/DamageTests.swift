import Testing

@testable import InspectionReports

/// No input, however damaged, traps, hangs or loses text silently.
@Suite(.timeLimit(.minutes(10))) struct DamageTests {
  @Test(arguments: Corpus.all)
  func cutAtEvery997thByte(_ review: CorpusReport) throws {
    let bytes = try review.bytes()
    for end in stride(from: 1, to: bytes.count, by: 997) { try survives(Array(bytes[..<end])) }
  }

  @Test(arguments: Corpus.all, [0x00, 0x0A, 0x0C, 0x20, 0x28, 0x2A, 0x31, 0x80, 0xC2, 0xE2, 0xFF] as [UInt8])
  func every991stByteReplaced(_ review: CorpusReport, _ byte: UInt8) throws {
    var bytes = try review.bytes()
    for index in stride(from: 990, to: bytes.count, by: 991) { bytes[index] = byte }
    try survives(bytes)
  }

  @Test(arguments: Corpus.all, 0..<8 as Range<UInt64>)
  func linesDroppedDoubledShuffled(_ review: CorpusReport, _ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var lines = Transformation.lines(try review.text())
    switch seed % 4 {
    case 0: lines.removeAll { _ in Int.random(in: 0..<5, using: &random) == 0 }
    case 1: lines = lines.flatMap { Int.random(in: 0..<5, using: &random) == 0 ? [$0, $0] : [$0] }
    case 2: lines.shuffle(using: &random)
    default: lines = lines.reversed()
    }
    try survives(Array(lines.joined(separator: "\n").utf8))
  }

  /// Shapes that make careless readers slow: one line of megabytes, numbers, marks or parentheses only.
  @Test(arguments: [
    "a", "1.1 ", "(", "(Recommendation ", "*", "* ", "“", "1. Early help ", "Page 1 of ", "\u{0C}", "- ", "1.1 A. ",
  ])
  func longLines(_ part: String) throws {
    let start = "1. Early help\n\n1.1 Text. (Recommendation 1.1)\n\nSummary of the review\n\nAbout the review\n\n"
    let long = String(repeating: part, count: 2_000_000 / part.utf8.count)
    try survives(Array((start + "Context of the review\n\n1.2 Text " + long).utf8))
    try survives(
      Array((start + "Context of the review\n\nRecommendations\n\n1. A Trust should:\n\n1.1 " + long).utf8))
  }

  /// Numbers that count on and on in one line are each a finding.
  @Test func oneLineOfFindings() throws {
    let findings = (1...900).map { "1.\($0) Records were kept." }.joined(separator: " ")
    let text = "Summary of the review\n\nAbout the review\n\nContext of the review\n\n1. Early help\n\n" + findings
    let report = try ReportParser.parse(Array(text.utf8), file: "")
    #expect(report.findings.count == 900)
    #expect(report.findings.allSatisfy { $0.text == "Records were kept." })
  }

  /// A report, with all letters and digits of the text in it, or an error that says why there is none.
  private func survives(_ bytes: [UInt8]) throws {
    let reading: ClasReading
    do throws(ReadingError) {
      reading = try ClasReading(bytes)
    } catch {
      return
    }
    let report = reading.report(file: "", size: bytes.count)
    let lines = report.findings.map(\.place.lines) + report.recommendations.map(\.place.lines)
    #expect(lines.allSatisfy { $0.lowerBound >= 1 && $0.upperBound <= reading.text.lineCount })
    let given = reading.text.lines.reduce(0) { $0 + letters(in: $1, of: reading.text.bytes) }
    #expect(ReportLetters.count(in: report) + ReportLetters.countOutside(reading) == given)
  }

  /// Letters and digits of a line, the "o" that is a list mark left out.
  private func letters(in line: TextLine, of bytes: [UInt8]) -> Int {
    let start = LineStart(bytes, line)
    let isMark = start.isListItem && bytes[line.start..<start.text].contains(UInt8(ascii: "o"))
    return ReportLetters.count(bytes[line.start..<line.end]) - (isMark ? 1 : 0)
  }
}
