/// A table of text in columns that is no wider than the terminal (see `ColumnWidths`); what does not fit is cut.
struct TextTable {
  private let header: [String]
  /// Whether a column holds numbers, which stand at its right edge.
  private let isNumber: [Bool]
  /// Words that stand out in the last column.
  private let marked: MarkedWords
  private var rows: [[String]] = []

  /// A table with a name for each column.
  init(_ header: [String], isNumber: [Bool] = [], marked: MarkedWords = MarkedWords()) {
    self.header = header
    self.isNumber = isNumber.isEmpty ? header.map { _ in false } : isNumber
    self.marked = marked
  }

  /// Adds a row of as many cells as there are columns.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map(PrintableText.cleaned))
  }

  /// The lines of the table, each ending in a line feed.
  ///
  /// - Parameter width: columns of the terminal.
  func render(width: Int) -> String {
    let columns = ColumnWidths(columns(in: width), in: width)
    return line(header, columns, marking: false) + rows.map { line($0, columns, marking: true) }.joined()
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
