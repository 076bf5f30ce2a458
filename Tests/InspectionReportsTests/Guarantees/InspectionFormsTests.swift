import Testing

@testable import InspectionReports

/// One structure, whatever made the text of a joint inspection: its pages and its plain texts say the same.
@Suite(.timeLimit(.minutes(10))) struct InspectionFormsTests {
  /// The forms that pdftotext makes.
  @Test(arguments: InspectionPDF.all)
  func pdftotextForms(_ inspection: InspectionPDF) throws {
    let page = try Reading(pages: inspection)
    for form in [InspectionForm.plain, .layout, .raw] {
      try compare(Reading(form, of: inspection), page, "\(inspection.name), \(form)")
    }
  }

  /// The text of another library.
  @Test(arguments: InspectionPDF.all)
  func pyMuPDFForm(_ inspection: InspectionPDF) throws {
    let text = try Reading(.pyMuPDF, of: inspection)
    try compare(text, Reading(pages: inspection), "\(inspection.name), PyMuPDF")
  }

  private func compare(_ text: Reading, _ page: Reading, _ name: String) throws {
    compareFacts(text.report, page.report, name)
    compareBullets(text, page, name)
    compareFindings(text.report, page.report, name)
    checkNothingIsLost(text, name)
  }

  private func compareFacts(_ text: Report, _ page: Report, _ name: String) {
    #expect(text.id == page.id && text.kind == page.kind, "\(name)")
    #expect(text.title == page.title && text.area == page.area, "\(name)")
    #expect(text.topic == page.topic && text.deepDive == page.deepDive, "\(name)")
    #expect(text.inspected == page.inspected && text.published == page.published, "\(name)")
    #expect(text.inspectorates == page.inspectorates, "\(name)")
    #expect(text.addressees == page.addressees, "\(name)")
    #expect(text.nextSteps?.due == page.nextSteps?.due, "\(name)")
    #expect(text.nextSteps?.responsible == page.nextSteps?.responsible, "\(name)")
    #expect(text.examples.map(\.label) == page.examples.map(\.label), "\(name)")
    // pdftotext puts the number of one of Bristol's notes after its text.
    if name != "bristol-jtai-2017, plain" {
      #expect(text.footnotes.map { $0.mark + $0.text } == page.footnotes.map { $0.mark + $0.text }, "\(name)")
    }
  }

  /// Every bullet, word for word, in its section; but for hyphens where the text has lost some, and says so.
  private func compareBullets(_ text: Reading, _ page: Reading, _ name: String) {
    let hasLostHyphens = text.report.diagnostics.contains { $0.code == .hyphensLost }
    let (found, wanted) = (text.items { $0.bullet > 0 }, page.items { $0.bullet > 0 })
    #expect(found == wanted || hasLostHyphens, "\(name)")
    let withoutHyphens = { (items: [String]) in items.map { $0.replacing("-", with: "") } }
    #expect(withoutHyphens(found) == withoutHyphens(wanted), "\(name)")
  }

  /// Every finding, word for word; where a paragraph ends that the text does not show, a diagnostic says so at its line.
  private func compareFindings(_ text: Report, _ page: Report, _ name: String) {
    let wanted = Set(page.findings.map { $0.section + ": " + $0.text })
    let noted = text.diagnostics.filter { $0.code == .paragraphEndUncertain }.compactMap(\.lines)
    let hasLostHyphens = text.diagnostics.contains { $0.code == .hyphensLost }
    for (index, finding) in text.findings.enumerated() where !wanted.contains(finding.section + ": " + finding.text)
    {
      // The doubtful line is in the finding, or begins the one after it.
      let next = index + 1 < text.findings.count ? text.findings[index + 1].place.lines.lowerBound : Int.max
      let isNoted = noted.contains { finding.place.lines.overlaps($0) || $0.lowerBound == next }
      #expect(isNoted || hasLostHyphens, "\(name), \(finding.number): \(finding.text.prefix(60))")
    }
  }

  /// Every letter and digit of the text is in one element, but for the calls of footnotes.
  private func checkNothingIsLost(_ text: Reading, _ name: String) {
    let calls = text.reading.footnotes.compactMap(\.openingMark).reduce(0) { $0 + $1.utf8.count }
    let missing = text.letters - ReportLetters.count(in: text.reading)
    #expect((0...calls + 1).contains(missing), "\(name): \(missing) letters")
  }

  /// Of the paragraphs of the twenty letters at least 95 in 100 are found, in each form.
  @Test(.enabled(if: Corpus.hasReal, "the real reports are not here"), arguments: InspectionForm.allCases)
  func paragraphsAreFound(_ form: InspectionForm) throws {
    var (found, all) = (0, 0)
    for inspection in InspectionPDF.real {
      let text = Set(try Reading(form, of: inspection).items { $0.bullet == 0 })
      let page = try Reading(pages: inspection).items { $0.bullet == 0 }
      all += page.count
      found += page.count { text.contains($0) }
    }
    #expect(all > 480)
    #expect(Double(found) >= 0.95 * Double(all), "\(found) of \(all)")
  }
}

/// A joint inspection read from its pages or from one of its texts.
private struct Reading {
  let reading: JtaiReading
  let report: Report
  /// Letters and digits of the input.
  let letters: Int

  init(pages inspection: InspectionPDF) throws {
    let lines = PrintedLines(PrintedPages(try inspection.pages())).lines
    reading = JtaiReading(pages: lines)
    report = reading.report(Source(file: "", bytes: 1, lines: lines.count, pages: nil))
    letters = lines.reduce(0) { $0 + ReportLetters.count($1.text.utf8) }
  }

  init(_ form: InspectionForm, of inspection: InspectionPDF) throws {
    let bytes = try form.text(of: inspection)
    let text = try SourceText(bytes)
    reading = JtaiReading(text)
    report = try ReportParser.parse(bytes, file: "")
    letters = ReportLetters.count(text.bytes)
  }

  func items(_ isWanted: (JtaiItem) -> Bool) -> [String] {
    reading.reader.sections.flatMap { section in
      reading.reader.items(of: section).items.filter(isWanted).map { "\(section.heading): \($0.bullet) \($0.text)" }
    }
  }
}
