/// Reads a report: text in, structure out.
///
/// The street from text to report: decoding and lines (`Text`), what kind of report it is and its parts
/// (`Reading`), citations to recommendations, organisations and area (`Linking`), services, themes and judgement
/// (`Coding`). It runs one way, keeps no state, and gives the same report for the same bytes.
public enum ReportParser {
  /// Reads the bytes of one report.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is: UTF-8, UTF-16 with a byte order mark, or Windows-1252.
  ///   - file: the path to name in the report's `source`.
  ///   - organisations: the organisations that are known beforehand.
  ///   - coder: what codes findings and recommendations; nil leaves them without codes.
  /// - Returns: always a report, with what is doubtful in its `diagnostics`.
  /// - Throws: `ReadingError` where nothing can be read: `.empty`, `.binary`, `.pdf`, `.unknownKind`, `.contentsOnly`.
  public static func parse(
    _ bytes: [UInt8], file: String, organisations: OrganisationRegister = .builtIn,
    coder: Coder? = .builtIn
  ) throws(ReadingError) -> Report {
    let text = try SourceText(bytes)
    let source = Source(file: file, bytes: bytes.count, lines: text.lineCount, pages: text.pages)
    return linked(try report(of: text, source), organisations, coder)
  }

  /// Reads the pages of a PDF, as `pdftotext -bbox-layout` gives them.
  ///
  /// - Parameters:
  ///   - pages: the XHTML that pdftotext writes.
  ///   - file: the path of the PDF, to name in the report's `source`.
  ///   - size: the size of the PDF in bytes.
  ///   - organisations: the organisations that are known beforehand.
  ///   - coder: what codes findings and recommendations; nil leaves them without codes.
  /// - Returns: always a report. Its line numbers count the printed lines, headers and footers included.
  /// - Throws: `ReadingError.pdfWithoutText` where no page has a word; `.unknownKind`, `.contentsOnly`.
  public static func parse(
    pages: [UInt8], file: String, size: Int, organisations: OrganisationRegister = .builtIn,
    coder: Coder? = .builtIn
  ) throws(ReadingError) -> Report {
    let printed = PrintedPages(pages)
    let lines = PrintedLines(printed).lines
    if lines.isEmpty { throw .pdfWithoutText }
    let source = Source(file: file, bytes: size, lines: lines.count, pages: printed.pages.count)
    if ReportKind.isJointInspection(lines) {
      return linked(JtaiReading(pages: lines).report(source), organisations, coder)
    }
    return linked(try report(of: SourceText(printed: lines), source), organisations, coder)
  }

  private static func report(of text: SourceText, _ source: Source) throws(ReadingError) -> Report {
    switch ReportKind.recognise(text.bytes, text.lines) {
    case .actionPlan: ActionPlanReading(text).report(source)
    case .clasReview: try ClasReading(text).report(source)
    case .jtaiLetter, .jtaiReport: JtaiReading(text).report(source, notes: text.diagnostics)
    case nil: throw .unknownKind
    }
  }

  /// The report with its organisations and its area led to those that are known, and coded.
  private static func linked(
    _ report: consuming Report, _ organisations: OrganisationRegister, _ coder: Coder?
  ) -> Report {
    OrganisationLinks.link(&report, register: organisations)
    coder?.code(&report)
    return report
  }
}
