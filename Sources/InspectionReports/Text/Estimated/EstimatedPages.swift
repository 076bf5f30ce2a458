/// The lines of a plain text whose form feeds show the pages, furniture apart.
///
/// Furniture is a line that stands at the head or foot of many pages, and a page number that is first or last of the rest. (A
/// number before the last line is that of a footnote.)
struct EstimatedPages {
  private(set) var lines: [PrintedLine] = []
  private(set) var furniture: [PrintedLine] = []

  init(_ text: SourceText, isHeading: (String) -> Bool) {
    let pages = Self.pages(text.lines)
    lines.reserveCapacity(text.lines.count)
    text.bytes.withUnsafeBufferPointer { bytes in
      for page in pages {
        for index in page {
          lines.append(PrintedLine(bytes, text.lines[index], isFirst: index == page.lowerBound))
        }
      }
    }
    let headers = runningHeaders(pages)
    var taken: [Int] = []
    for page in pages {
      let own = Self.edges(of: page).filter {
        lines[$0].bullet == 0 && headers.contains(lines[$0].text) && !isHeading(lines[$0].text)
      }
      taken += own + Self.pageNumbers(page, without: own, text)
    }
    furniture = taken.map { lines[$0] }
    lines.remove(at: taken.sorted())
  }

  /// The lines of each page.
  private static func pages(_ lines: [TextLine]) -> [Range<Int>] {
    var (pages, start) = ([Range<Int>](), 0)
    for index in lines.indices where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
      pages.append(start..<index + 1)
      start = index + 1
    }
    return pages
  }

  /// The lines at the head and at the foot of a page that may be running headers.
  private static func edges(of page: Range<Int>) -> [Int] {
    Array(page.prefix(edge)) + page.dropFirst(edge).suffix(edge)
  }

  /// Of the lines that are no running header, the first and the last where they are page numbers.
  private static func pageNumbers(_ page: Range<Int>, without headers: [Int], _ text: SourceText) -> [Int] {
    guard let first = page.first(where: { !headers.contains($0) }),
      let last = page.last(where: { !headers.contains($0) })
    else { return [] }
    return (first == last ? [first] : [first, last]).filter { isPageNumber(text.lines[$0], text.bytes) }
  }

  /// A number that agrees with the page.
  private static func isPageNumber(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    PrintedPageNumber(bytes, line).map { abs($0.number - line.page) <= 1 } ?? false
  }

  /// Short lines that stand at the head or foot of a third of the pages.
  private func runningHeaders(_ pages: [Range<Int>]) -> Set<String> {
    var counts: [String: EdgeCount] = [:]
    for (number, page) in pages.enumerated() {
      for index in Self.edges(of: page) where lines[index].text.utf8.count <= Self.longestHeader {
        counts[lines[index].text, default: EdgeCount()].add(page: number)
      }
    }
    let fewest = max(pages.count, Self.fewestPages)
    return counts.reduce(into: []) { if $1.value.pages * 3 >= fewest { $0.insert($1.key) } }
  }

  /// On how many pages a text stands, and on which of them last.
  private struct EdgeCount {
    private(set) var pages = 0
    private var last = -1

    mutating func add(page: Int) {
      if page > last { (pages, last) = (pages + 1, page) }
    }
  }

  private static let edge = 2
  private static let longestHeader = 60
  /// A line at the edge of fewer pages may stand there by chance.
  private static let fewestPages = 9
}
