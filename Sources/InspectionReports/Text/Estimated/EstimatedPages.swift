/// The lines of a plain text whose form feeds show the pages, furniture apart.
///
/// Furniture is a line that stands at the head or foot of many pages, and a page number that is first or last of the rest. (A
/// number before the last line is that of a footnote.)
struct EstimatedPages {
  private(set) var lines: [PrintedLine] = []
  private(set) var furniture: [PrintedLine] = []

  init(_ text: SourceText, isHeading: (String) -> Bool) {
    let pages = Self.pages(text.lines)
    let headers = Self.runningHeaders(pages, text.bytes)
    lines.reserveCapacity(text.lines.count)
    for page in pages {
      let top = lines.count
      // The first and the last line of the text that are no running header.
      var (first, last) = (TextLine?.none, TextLine?.none)
      for (index, line) in zip(page.indices, page) {
        let printed = PrintedLine(text.bytes, line, isFirst: index == page.startIndex)
        let isAtEdge = index < page.startIndex + Self.edge || index >= page.endIndex - Self.edge
        if isAtEdge && headers.contains(printed.text) && printed.bullet == 0 && !isHeading(printed.text) {
          furniture.append(printed)
        } else {
          if first == nil { first = line }
          last = line
          lines.append(printed)
        }
      }
      if let first, Self.isPageNumber(first, text.bytes) { furniture.append(lines.remove(at: top)) }
      if let first, let last, first.start < last.start, Self.isPageNumber(last, text.bytes) {
        furniture.append(lines.removeLast())
      }
    }
  }

  /// The lines of each page.
  private static func pages(_ lines: [TextLine]) -> [ArraySlice<TextLine>] {
    var (pages, start) = ([ArraySlice<TextLine>](), 0)
    for index in lines.indices where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
      pages.append(lines[start...index])
      start = index + 1
    }
    return pages
  }

  /// A number that agrees with the page.
  private static func isPageNumber(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    PrintedPageNumber(bytes, line).map { abs($0.number - line.page) <= 1 } ?? false
  }

  /// Short lines that stand at the head or foot of a third of the pages.
  private static func runningHeaders(_ pages: [ArraySlice<TextLine>], _ bytes: [UInt8]) -> Set<String> {
    var counts: [String: Int] = [:]
    for page in pages {
      let lines = (page.prefix(edge) + page.suffix(edge)).map { PrintedLine(bytes, $0, isFirst: false).text }
      for text in Set(lines) where text.utf8.count <= longestHeader { counts[text, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value * 3 >= max(pages.count, fewestPages) }.keys)
  }

  /// Lines at the head and at the foot of a page that may be running headers.
  private static let edge = 2
  private static let longestHeader = 60
  /// A line at the edge of fewer pages may stand there by chance.
  private static let fewestPages = 9
}
