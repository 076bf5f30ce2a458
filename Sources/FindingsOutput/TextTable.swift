/// A table of text in columns that is no wider than the terminal (see `ColumnWidths`); what does not fit is cut.
struct TextTable {
  private let header: [String]
  /// Whether a column holds numbers, which stand at its right edge.
  private let isNumber: [Bool]
  /// Words that stand out in the last column.
  private let marked: MarkedWords
  /// Whether the last column goes on in lines of its own where it does not fit, and is not cut.
  private let wrapsLast: Bool
  private var rows: [[String]] = []

  /// A table with a name for each column.
  init(_ header: [String], isNumber: [Bool] = [], marked: MarkedWords = MarkedWords(), wrapsLast: Bool = false) {
    self.header = header
    self.isNumber = isNumber.isEmpty ? header.map { _ in false } : isNumber
    self.marked = marked
    self.wrapsLast = wrapsLast
  }

  /// Adds a row of as many cells as there are columns.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map(PrintableText.cleaned))
  }

  /// The lines of the table, each ending in a line feed.
  ///
  /// - Parameter width: columns of the terminal.
  func render(width: Int) -> String {
    let columns = ColumnWidths(columns(in: width), in: width, wrapsLast: wrapsLast)
    let shown = rows.map { wrapsLast ? wrapped($0, columns) : line($0, columns, marking: true) }
    return line(header, columns, marking: false) + shown.joined()
  }

  /// A row whose last cell goes on below itself.
  private func wrapped(_ row: [String], _ columns: ColumnWidths) -> String {
    let parts = WrappedText.lines(row.last ?? "", columns: columns.widths.last ?? 0)
    let blank = row.dropLast().map { _ in "" }
    return line(row.dropLast() + [parts.first ?? ""], columns, marking: false)
      + parts.dropFirst().map { line(blank + [$0], columns, marking: false) }.joined()
  }

  /// Wider than the terminal is wide enough.
  private func columns(in width: Int) -> [ColumnWidths.Column] {
    header.indices.map { index in
      let widest = rows.reduce(0) { max($0, PrintableText.width($1[index], upTo: width)) }
      let heading = PrintableText.width(header[index])
      return ColumnWidths.Column(widest: max(widest, heading), widestNumber: isNumber[index] ? widest : nil)
    }
  }

  private func line(_ cells: [String], _ columns: ColumnWidths, marking: Bool) -> String {
    let shown = cells.indices.map { index in
      let (cell, width) = (cells[index], columns.widths[index])
      let isMarked = marking && index == cells.count - 1
      let room = String(repeating: " ", count: max(0, width - PrintableText.width(cell, upTo: width)))
      let text = isMarked ? marked.shown(cell, in: width) : PrintableText.cut(cell, to: width)
      return isNumber[index] ? room + text : text + room
    }
    var line = shown.joined(separator: String(repeating: " ", count: columns.gap))
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
