/// One side of a picture of links: numbers in rows under their headings, each heading once for those that stand together.
struct PictureColumn {
  /// Units of the picture, from its left upper corner.
  struct Point: Equatable {
    var x: Int
    var y: Int
  }

  /// A number.
  struct Item: Equatable {
    /// The middle of its foot.
    var place: Point
    /// Where its lines begin or end, at the edge of the column: those of a row a little apart.
    var end: Point
  }

  /// In the order given.
  private(set) var items: [Item] = []
  private(set) var headings: [HTML] = []
  private(set) var height = 0

  private static let perRow = 5
  private static let columnWidth = 60
  /// High enough that every number is a target of its own (24 units by WCAG 2.2, 2.5.8).
  private static let rowHeight = 26
  private static let headingHeight = 30
  /// From the top of a row to the foot of its text.
  private static let foot = 18
  /// Between the ends of two numbers of a row.
  private static let apart = 4
  /// Columns of a heading of this width, in letters.
  private static let headingLetters = 44

  /// - Parameters:
  ///   - edge: where lines begin or end: the right edge of a column on the left, the left edge of one on the right.
  init(_ numbers: [(heading: String, number: String)], at edge: Int, isLeft: Bool) {
    let start = isLeft ? edge - Self.perRow * Self.columnWidth : edge
    var (inRow, last): (Int, String?) = (0, nil)
    for (heading, _) in numbers {
      if heading != last {
        if last != nil { height += Self.rowHeight }
        addHeading(heading, start)
        (last, inRow) = (heading, 0)
      } else if inRow == Self.perRow {
        (height, inRow) = (height + Self.rowHeight, 0)
      }
      let x = start + inRow * Self.columnWidth + Self.columnWidth / 2
      let end = height + Self.rowHeight / 2 + (inRow - Self.perRow / 2) * Self.apart
      items.append(Item(place: Point(x: x, y: height + Self.foot), end: Point(x: edge, y: end)))
      inRow += 1
    }
    if last != nil { height += Self.rowHeight }
  }

  private mutating func addHeading(_ heading: String, _ x: Int) {
    let words = PrintableText.cut(PrintableText.cleaned(heading), to: Self.headingLetters)
    let text = HTML.element(
      .text, ["class": "head", "x": String(x), "y": String(height + Self.foot + 4)],
      [.element(.title, [:], heading), .text(words)])
    headings.append(text)
    height += Self.headingHeight
  }
}
