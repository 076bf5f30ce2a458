/// Takes page numbers, running headers and footers, and footnotes out of the lines of pages.
///
///     Marlhaven joint inspection             <- running header: the same words at the same height of many pages
///     Key strengths                          <- heading that the caller knows: text, however often it stands there
///     ...
///     1 The partnership took its name in ... <- footnote
///     Page 2 of 7                            <- page number
///
/// Furniture stands outermost: a line is taken only where nothing but furniture is between it and the edge of its page.
struct PageFoot {
  private(set) var body: [PrintedLine] = []
  private(set) var furniture: [PrintedLine] = []
  private(set) var footnotes: [PrintedLine] = []

  /// Furniture of more lines than this has not been seen: a header of two lines, a rule and a number; a footer of two
  /// lines and a number.
  private static let (linesAtHead, linesAtFoot) = (4, 3)

  /// - Parameters:
  ///   - lines: the lines of all pages in order.
  ///   - isHeading: whether a text heads a section: such a line is never a running header, though every page begins with it.
  init(_ lines: [PrintedLine], isHeading: (String) -> Bool = { _ in false }) {
    let pages = lines.chunkedByPage().map { PageEdges($0, atHead: Self.linesAtHead, atFoot: Self.linesAtFoot) }
    let taken = RunningLines(pages, isHeading: isHeading).numbers.union(PageNumberLines(pages).numbers)
    for page in pages {
      let text = page.lines(within: taken)
      let notes = Footnotes.start(in: text)
      furniture += page.lines[..<text.startIndex]
      body += text[..<notes]
      footnotes += text[notes...]
      furniture += page.lines[text.endIndex...]
    }
  }
}

extension [PrintedLine] {
  /// The lines of each page.
  fileprivate func chunkedByPage() -> [ArraySlice<PrintedLine>] {
    var pages: [ArraySlice<PrintedLine>] = []
    var start = startIndex
    for index in indices where index + 1 == endIndex || self[index + 1].page != self[index].page {
      pages.append(self[start...index])
      start = index + 1
    }
    return pages
  }
}
