/// A table of text in columns, for a terminal of a given width: no column but the last takes more than a
/// quarter of it, and the widest give way until the last has a third; what does not fit is cut.
struct TextTable {
  /// The least that the last column gets, however narrow the terminal.
  private static let leastLastColumn = 8
  /// A column that gives way keeps as many columns of the terminal: "improveme…".
  private static let leastColumn = 10
  /// The last column holds the text: it gets this part of the width where it needs it.
  private static let partOfLastColumn = 3
  /// The same of one that goes on below itself, and loses nothing by being narrow.
  private static let partOfWrappedColumn = 4

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
  func render(width: Int) -> String {
    let widths = widths(in: width)
    let fixed = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    let last = max(Self.leastLastColumn, width - fixed)
    let lines = [line(header, widths) { PrintableText.cut($0, to: last) }]
    return
      (lines
      + rows.map { row in
        wrapsLast ? wrapped(row, widths, last) : line(row, widths) { marked.shown($0, in: last) }
      }).joined()
  }

  /// A row whose last cell goes on below itself.
  private func wrapped(_ row: [String], _ widths: [Int], _ last: Int) -> String {
    let parts = WrappedText.lines(row.last ?? "", columns: last)
    let blank = row.map { _ in "" }
    return line(row, widths) { _ in parts.first ?? "" }
      + parts.dropFirst().map { part in line(blank, widths) { _ in part } }.joined()
  }

  /// How wide each column is; the last takes what is left.
  private func widths(in width: Int) -> [Int] {
    var widths = header.map(PrintableText.width)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], PrintableText.width(cell)) }
    }
    let wanted = min(widths.last ?? 0, width / (wrapsLast ? Self.partOfWrappedColumn : Self.partOfLastColumn))
    widths = widths.map { min($0, width / 4) }
    var excess = widths.dropLast().reduce(wanted) { $0 + $1 + 2 } - width
    while excess > 0, let widest = widths.dropLast().max(), widest > Self.leastColumn {
      for column in widths.indices.dropLast() where widths[column] == widest && excess > 0 {
        widths[column] -= 1
        excess -= 1
      }
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int], last: (String) -> String) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      if column == cells.count - 1 {
        line += last(cell)
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
