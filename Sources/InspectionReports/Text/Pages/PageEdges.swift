/// A page with its outermost lines, among which alone there may be furniture.
struct PageEdges {
  let lines: ArraySlice<PrintedLine>
  /// The first and the last lines, from top to bottom; on a short page a line may be in both.
  let head: ArraySlice<PrintedLine>
  let foot: ArraySlice<PrintedLine>

  /// - Parameter lines: at least one, all of one page.
  init(_ lines: ArraySlice<PrintedLine>, atHead: Int, atFoot: Int) {
    self.lines = lines
    head = lines.prefix(atHead)
    foot = lines.suffix(atFoot)
  }

  /// The lines of head and foot, each once.
  var outermost: [PrintedLine] { Array(head + lines[max(head.endIndex, foot.startIndex)...]) }

  /// The lines between the furniture of the page.
  ///
  /// - Parameter furniture: the numbers of the lines that are furniture where they stand outermost.
  func lines(within furniture: Set<Int>) -> ArraySlice<PrintedLine> {
    let above = head.prefix { furniture.contains($0.number) }.count
    let below = foot.reversed().prefix { furniture.contains($0.number) }.count
    return lines.dropFirst(above).dropLast(min(below, lines.count - above))
  }
}
