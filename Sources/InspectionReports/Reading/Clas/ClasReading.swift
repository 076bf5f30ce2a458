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
    var reader = ClasReader(bytes: text.bytes, lines: paged.linesWithPages(of: text))
    reader.read()
    blocks = reader.blocks
    pages = text.pages ?? paged.printed.compactMap(\.page.total).max()
    if blocks.contains(where: { $0.role == .contents }) && !blocks.contains(where: \.isContent) {
      throw .contentsOnly
    }
  }

  func report(_ source: Source) -> Report {
    var source = source
    source.pages = source.pages ?? pages
    var assembly = ClasAssembly(blocks, furniture: furniture, bytes: text.bytes, source: source)
    assembly.assemble()
    let (citations, references) = (assembly.citations, assembly.references)
    // Taken, so that links are put into it and not into a copy.
    var report = (consume assembly).report
    var links = CitationLinks()
    links.link(&report, citations: citations, references: references)
    report.diagnostics =
      text.diagnostics + report.diagnostics + ClasSoundness.diagnostics(of: report)
      + links.diagnostics
    return report
  }
}
