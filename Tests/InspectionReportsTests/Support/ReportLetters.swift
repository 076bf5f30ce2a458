@testable import InspectionReports

/// Counts the letters and digits of a report, to see that none is lost between its text and its elements.
enum ReportLetters {
  static func count(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1.isLetter || $1.isDigit ? 1 : 0) }
  }

  /// What stands in the elements of a report. The heading of a group counts once for its recommendations.
  static func count(in report: Report) -> Int {
    var texts = report.findings.map(\.text) + report.recommendations.map(\.text)
    texts += report.examples.map(\.text) + report.voices.map(\.text) + report.narrative.map(\.text)
    texts.append(report.nextSteps?.text ?? "")
    return texts.reduce(0) { $0 + count($1.utf8) }
  }

  /// What is no element: furniture, headings, front matter, contents list, numbers and labels, and the headings of
  /// groups that have recommendations.
  static func countOutside(_ reading: ClasReading) -> Int {
    let bytes = reading.text.bytes
    func count(_ passages: [Passage]) -> Int {
      passages.flatMap(\.pieces).reduce(0) { $0 + Self.count(bytes[$1.start..<$1.end]) }
    }
    var total = reading.furniture.reduce(0) { $0 + Self.count(bytes[$1.start..<$1.end]) }
    for (index, block) in reading.blocks.enumerated() {
      if case .group = block.role {
        // A group without recommendations is narrative, with its number.
        if hasRecommendations(reading.blocks[(index + 1)...]) { total += count([block.lead] + block.paragraphs) }
      } else {
        total += count([block.lead]) + (block.isContent ? 0 : count(block.paragraphs))
      }
    }
    return total
  }

  private static func hasRecommendations(_ rest: ArraySlice<ClasBlock>) -> Bool {
    for block in rest {
      if case .recommendation = block.role { return true }
      if case .group = block.role { return false }
    }
    return false
  }

  /// What stands in a joint inspection that was cut: its elements, and all that is none.
  static func count(in reading: JtaiReading) -> Int {
    let (reader, letter) = (reading.reader, reading.reader.letter)
    var texts = (reading.furniture + letter.head + letter.greeting + letter.signatures).map(\.text) + [letter.title]
    texts += reader.sections.dropFirst().map(\.heading)
    for section in reader.sections where section.kind != .box { texts += section.subheadings.map(\.text) }
    let report = reading.report(Source(file: "", bytes: 1, lines: 1, pages: nil))
    texts += report.footnotes.map { $0.mark + $0.text }
    texts += report.findings.map { ($0.printed ?? "") + $0.text } + report.examples.map(\.text)
    texts += report.narrative.map(\.text) + [report.nextSteps?.text ?? ""]
    return texts.reduce(0) { $0 + count($1.utf8) }
  }
}
