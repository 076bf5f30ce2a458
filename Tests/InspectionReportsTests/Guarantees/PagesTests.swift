import Testing

@testable import InspectionReports

/// The guarantees for reports that are read from the pages of a PDF.
@Suite(.timeLimit(.minutes(10))) struct PagesTests {
  /// Every letter and digit of the page is in one element: of the report, or of its head, headings, furniture and signatures.
  @Test(arguments: InspectionPDF.all)
  func nothingIsLost(_ inspection: InspectionPDF) throws {
    let pages = try inspection.pages()
    let lines = PrintedLines(PrintedPages(pages)).lines
    let reading = JtaiReading(pages: lines)
    let given = lines.reduce(0) { $0 + ReportLetters.count($1.text.utf8) }
    let marks = lines.compactMap(\.openingMark).reduce(0) { $0 + ReportLetters.count($1.utf8) }
    #expect(ReportLetters.count(in: reading) == given + marks)
  }

  /// Pages cut short, with bytes replaced, with lines shuffled: a report or a clear error, never a trap.
  @Test(arguments: InspectionPDF.fixtures, 0..<12 as Range<UInt64>)
  func damagedPages(_ inspection: InspectionPDF, _ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = try inspection.pages()
    switch seed % 4 {
    case 0: bytes = Array(bytes.prefix(Int.random(in: 500..<bytes.count, using: &random)))
    case 1:
      for _ in 0..<500 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
    case 2:
      var lines = bytes.split(separator: 0x0A)
      lines.shuffle(using: &random)
      bytes = Array(lines.joined(separator: [0x0A]))
    default:
      let digits = bytes.indices.filter { bytes[$0].isDigit }
      for index in digits where Int.random(in: 0..<20, using: &random) == 0 { bytes[index] = UInt8(ascii: "e") }
    }
    do throws(ReadingError) {
      let report = try ReportParser.parse(pages: bytes, file: "", size: 1)
      #expect(report.findings.allSatisfy { !$0.text.isEmpty })
    } catch {
      #expect([.unknownKind, .pdfWithoutText].contains(error))
    }
  }

  @Test(arguments: [
    "", "<!DOCTYPE html>", "<word xMin=\"1e999\" yMin=\"nan\" xMax=\"1\" yMax=\"2\">a</word>", "<page <word <word",
  ])
  func noPages(_ text: String) {
    #expect(throws: ReadingError.pdfWithoutText) {
      try ReportParser.parse(pages: Array(text.utf8), file: "", size: 1)
    }
  }

  /// A CLAS review on pages has the structure of its text.
  @Test(arguments: Corpus.fixtures)
  func clasReviewOnPages(_ review: CorpusReport) throws {
    let original = try review.parse()
    let report = try ReportParser.parse(pages: Self.pages(of: review.text()), file: "review.pdf", size: 1)
    #expect(report.id == original.id)
    #expect(report.findings.map(\.number) == original.findings.map(\.number))
    // A box without a label that began at a page top cannot be told here, where all is one page.
    let boxed = Set(original.examples.filter { $0.label == nil }.map(\.after))
    for (finding, wanted) in zip(report.findings, original.findings) {
      let isSame = words(finding.text) == words(wanted.text)
      #expect(
        isSame || boxed.contains(wanted.number) && words(finding.text).starts(with: words(wanted.text)),
        "\(wanted.number)")
    }
    #expect(report.findings.map(\.recommendations) == original.findings.map(\.recommendations))
    #expect(report.recommendations.map { words($0.text) } == original.recommendations.map { words($0.text) })
    #expect(report.findings.first?.place.page == 1)
  }

  private func words(_ text: String) -> [Substring] { text.split(separator: " ") }

  /// The pages that pdftotext would show of a text: a line every 14 points, its words 6 points a character.
  private static func pages(of text: String) -> [UInt8] {
    var page = "<!DOCTYPE html>\n<doc>\n<page width=\"595\" height=\"842\">\n"
    var y = 0.0
    for line in Transformation.lines(text) {
      y += 14
      var x = line.prefix { $0 == " " }.count * 6
      for word in line.split(whereSeparator: \.isWhitespace) {
        let escaped = word.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        let width = Int(CharacterWidths.width(String(word)))
        page += "<word xMin=\"\(x)\" yMin=\"\(y)\" xMax=\"\(x + width)\" yMax=\"\(y + 12)\">\(escaped)</word>\n"
        x += width + 4
      }
    }
    return Array((page + "</page>\n</doc>\n").utf8)
  }
}
