extension SourceText {
  /// The lines of a PDF as the lines that the readers of text take: a gap between paragraphs is a blank line.
  init(printed: [PrintedLine]) {
    self.init(
      bytes: [], lines: [], lineCount: printed.count, pages: printed.last?.page, encoding: .utf8, undecodable: 0,
      controls: 0)
    for line in printed {
      let start = bytes.count
      bytes += (line.bullet > 0 ? "- " + line.text : line.text).utf8
      let gap: Gap = line.gap == nil && line.page > 1 ? .page : line.standsApart ? .blank : .none
      lines.append(
        TextLine(number: line.number, page: line.page, start: start, end: bytes.count, indent: 0, gap: gap))
      bytes.append(0x0A)
    }
  }
}
