/// Reads a report: text in, structure out.
///
/// The street from text to report: decoding and lines (`Text`), what kind of report it is and its parts
/// (`Reading`), citations to recommendations (`Linking`). It runs one way, keeps no state, and gives the
/// same report for the same bytes.
public enum ReportParser {
  /// Reads the bytes of one report.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is: UTF-8, UTF-16 with a byte order mark, or Windows-1252.
  ///   - file: the path to name in the report's `source`.
  /// - Returns: always a report, with what is doubtful in its `diagnostics`.
  /// - Throws: `ReadingError` where nothing can be read.
  public static func parse(_ bytes: [UInt8], file: String) throws(ReadingError) -> Report {
    let text = try SourceText(bytes)
    let reading = try ClasReading(text)
    return reading.report(
      Source(file: file, bytes: bytes.count, lines: text.lineCount, pages: reading.pages))
  }
}

extension ReportParser {
  /// Reads the pages of a PDF, as `pdftotext -bbox-layout` gives them.
  ///
  /// - Parameters:
  ///   - pages: the XHTML that pdftotext writes.
  ///   - file: the path of the PDF, to name in the report's `source`.
  ///   - size: the size of the PDF in bytes.
  /// - Returns: always a report. Its line numbers count the printed lines, headers and footers included.
  /// - Throws: `ReadingError.pdfWithoutText` where no page has a word; `.unknownKind`.
  public static func parse(pages: [UInt8], file: String, size: Int) throws(ReadingError) -> Report {
    let printed = PrintedPages(pages)
    let lines = PrintedLines(printed).lines
    if lines.isEmpty { throw .pdfWithoutText }
    let source = Source(file: file, bytes: size, lines: lines.count, pages: printed.pages.count)
    guard ReportKind.isJointInspection(lines) else {
      return try ClasReading(SourceText(printed: lines)).report(source)
    }
    let foot = PageFoot(lines)
    return JtaiAssembly(JtaiReader(foot.body), footnotes: foot.footnotes, source: source).report
  }
}

/// A CLAS review on its way from text to report: the lines, and the blocks they were cut into.
struct ClasReading {
  let text: SourceText
  let furniture: [TextLine]
  let blocks: [ClasBlock]
  let pages: Int?

  /// Decodes a text, recognises its kind and cuts it.
  init(_ text: SourceText) throws(ReadingError) {
    self.text = text
    let paged = PageFurniture(of: text)
    furniture = paged.furniture
    guard ReportKind.recognise(text.bytes, text.lines) == .clasReview else {
      let isJointInspection = text.lines.contains { JtaiReader.isTitle(text.bytes, $0) }
      throw isJointInspection ? .jointInspectionAsText : .unknownKind
    }
    var reader = ClasReader(bytes: text.bytes, lines: paged.linesWithPages(of: text))
    reader.read()
    blocks = reader.blocks
    pages = text.pages ?? paged.printed.compactMap(\.page.total).max()
    if blocks.contains(where: { $0.role == .contents }) && !blocks.contains(where: \.isContent) {
      throw .contentsOnly
    }
  }

  func report(_ source: Source) -> Report {
    var assembly = ClasAssembly(blocks, furniture: furniture, bytes: text.bytes, source: source)
    assembly.assemble()
    var report = assembly.report
    var links = CitationLinks()
    links.link(&report, citations: assembly.citations, references: assembly.references)
    report.diagnostics =
      text.diagnostics + report.diagnostics + ClasSoundness.diagnostics(of: report)
      + links.diagnostics
    return report
  }
}

extension SourceText {
  /// What was done to the text before it was read.
  fileprivate var diagnostics: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func note(_ code: Diagnostic.Code, _ message: String) {
      diagnostics.append(Diagnostic(code: code, message: message, lines: nil))
    }
    if encoding == .windows1252 {
      note(.decodedAsWindows1252, "the text is not UTF-8; it was read as Windows-1252")
    }
    if undecodable > 0 { note(.undecodableCharacters, "\(undecodable) characters could not be decoded") }
    if controls > 0 { note(.controlCharactersRemoved, "\(controls) control characters were taken out") }
    return diagnostics
  }
}
