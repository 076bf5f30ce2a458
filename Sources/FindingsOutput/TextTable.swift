/// A table of text in columns, for a terminal of a given width: no column but the last takes more than a
/// quarter of it, the last takes what is left; what does not fit is cut.
struct TextTable {
  /// The least that the last column gets, however narrow the terminal.
  private static let leastLastColumn = 8

  private let header: [String]
  /// Whether a column holds numbers, which stand at its right edge.
  private let isNumber: [Bool]
  private var rows: [[String]] = []

  /// A table with a name for each column.
  init(_ header: [String], isNumber: [Bool] = []) {
    self.header = header
    self.isNumber = isNumber.isEmpty ? header.map { _ in false } : isNumber
  }

  /// Adds a row of as many cells as there are columns.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map(PrintableText.cleaned))
  }

  /// The lines of the table, each ending in a line feed.
  func render(width: Int) -> String {
    var widths = header.map(PrintableText.width)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], PrintableText.width(cell)) }
    }
    widths = widths.map { min($0, width / 4) }
    let fixed = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    let last = max(Self.leastLastColumn, width - fixed)
    return ([header] + rows).map { line($0, widths, last) }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int], _ last: Int) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      if column == cells.count - 1 {
        line += PrintableText.cut(cell, to: last)
      } else {
        let cell = PrintableText.cut(cell, to: widths[column])
        let room = String(repeating: " ", count: widths[column] - PrintableText.width(cell))
        line += (isNumber[column] ? room + cell : cell + room) + "  "
      }
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
