/// An action plan on its way from text to report: the lines, and the blocks they were cut into.
struct ActionPlanReading {
  let text: SourceText
  let furniture: [TextLine]
  let blocks: [PlanBlock]
  let pages: Int?

  init(_ text: SourceText) {
    self.text = text
    let paged = PageFurniture(of: text)
    let (lines, furniture) = Self.withColumnNames(paged, text)
    self.furniture = furniture
    var reader = PlanReader(bytes: text.bytes, lines: lines)
    reader.read()
    blocks = reader.blocks
    pages = text.pages ?? paged.printed.compactMap(\.page.total).max()
  }

  /// Column names that stand again at the top of every page look like furniture, and are the table's.
  private static func withColumnNames(_ paged: PageFurniture, _ text: SourceText) -> ([TextLine], [TextLine]) {
    let lines = paged.linesWithPages(of: text)
    let isOfTable = { (line: TextLine) in PlanTableHeader(text.bytes, line) != nil }
    let names = paged.furniture.filter(isOfTable)
    if names.isEmpty { return (lines, paged.furniture) }
    var (merged, next) = ([TextLine](), 0)
    for line in lines {
      while next < names.count, names[next].start < line.start {
        var name = names[next]
        (name.page, name.gap) = (line.page, .page)
        merged.append(name)
        next += 1
      }
      merged.append(line)
    }
    return (merged + names[next...], paged.furniture.filter { !isOfTable($0) })
  }

  func report(_ source: Source) -> Report {
    var source = source
    source.pages = source.pages ?? pages
    var assembly = PlanAssembly(blocks, bytes: text.bytes, source: source)
    assembly.assemble()
    var report = assembly.report
    report.diagnostics = text.diagnostics + report.diagnostics + ActionPlanSoundness.diagnostics(of: report)
    if assembly.isCut {
      let end = report.source.lines
      report.diagnostics.append(
        Diagnostic(code: .reportTruncated, message: "the text ends in the middle of a sentence", lines: end...end))
    }
    return report
  }
}
