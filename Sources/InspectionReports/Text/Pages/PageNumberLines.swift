/// The page numbers among the outermost lines of pages, in every form that `PrintedPageNumber` reads.
///
/// "Page 2 of 7" is one by its words. A number with less is one where it agrees with the pages: it is the page's own, or as
/// far from it as those of other pages. At most one is taken at the head of a page, and one at the foot.
///
///     page 1: no number   page 2: "1"   page 3: "2"      <- one less than the page each time
///
/// A bare number at the head of a page that stands over the beginning of the next line, without room between, begins that
/// paragraph.
struct PageNumberLines {
  /// The numbers of the lines.
  private(set) var numbers: Set<Int> = []

  /// Pages that a number with few words must count on with, its own included.
  private static let fewestInStep = 2
  /// A number that begins a paragraph stands left of the text below, or less than this over its beginning, in points.
  private static let indent = 6.0

  private struct Candidate {
    var line: PrintedLine
    var printed: PrintedPageNumber
    /// How far the number is from the page's own.
    var step: Int { printed.number - line.page }
    /// "Page 2 of 7": nothing else is printed so.
    var isFull: Bool { !printed.isBare && printed.total != nil }
  }

  init(_ pages: [PageEdges]) {
    let edges = pages.flatMap { page in
      [page.head.indices.map { $0 }, page.foot.indices.reversed()].map { indices in
        indices.compactMap { Self.candidate(page, $0) }
      }
    }
    var inStep: [Int: Set<Int>] = [:]
    for candidate in edges.joined() { inStep[candidate.step, default: []].insert(candidate.line.page) }
    for candidates in edges {
      let number = candidates.first {
        $0.isFull || $0.step == 0 || (inStep[$0.step]?.count ?? 0) >= Self.fewestInStep
      }
      if let number { numbers.insert(number.line.number) }
    }
  }

  private static func candidate(_ page: PageEdges, _ index: Int) -> Candidate? {
    let line = page.lines[index]
    // "- 2 -" looks like an item of a list; nothing else that does is a page number.
    let isFramed = ["-", "–", "—"].contains { line.text.hasSuffix($0) }
    guard line.bullet == 0 || isFramed, let printed = PrintedPageNumber(line.text) else { return nil }
    if printed.isBare && beginsParagraph(page, index) { return nil }
    return Candidate(line: line, printed: printed)
  }

  /// Whether a line at the head of a page stands over the beginning of the next, or left of it, without room between.
  private static func beginsParagraph(_ page: PageEdges, _ index: Int) -> Bool {
    guard page.head.indices.contains(index), index + 1 < page.lines.endIndex else { return false }
    let next = page.lines[index + 1]
    return !next.standsApart && page.lines[index].left < next.textLeft + indent
  }
}
