/// How wide the columns of a table are, so that it is no wider than the terminal.
///
/// No column but the last takes more than a quarter of the terminal, and the last, which holds the text, gets a third where it
/// needs it. Where that is too much, the widest give way, step by step: the others, the last, the headings of numbers, the room
/// between columns, the text once more. The numbers themselves are cut last of all.
struct ColumnWidths {
  /// For each column how many columns of the terminal it takes.
  private(set) var widths: [Int]
  /// Spaces between two columns.
  private(set) var gap = 2

  /// A column that gives way keeps as much as this shows: "improveme…".
  private static let least = 10
  /// And on a narrow terminal as much as "impro…".
  private static let leastNarrow = 6
  /// The last column gets this part of the terminal where it needs it, the others at most `partOfOthers`.
  private static let partOfLast = 3
  private static let partOfOthers = 4

  private let terminal: Int

  /// A column as it is: how wide its widest cell is, its heading among them, and its widest number where it holds numbers.
  struct Column {
    var widest: Int
    var widestNumber: Int?
  }

  /// - Parameters:
  ///   - terminal: the columns of the terminal; for as many as the table has columns, and one between two of them, it fits.
  ///   - wrapsLast: whether the last column goes on below itself, and loses nothing by being narrow.
  init(_ columns: [Column], in terminal: Int, wrapsLast: Bool = false) {
    self.terminal = terminal
    widths = columns.map { min($0.widest, terminal / Self.partOfOthers) }
    guard let last = columns.indices.last else { return }
    widths[last] = min(columns[last].widest, terminal / (wrapsLast ? Self.partOfOthers : Self.partOfLast))
    shrink(columns.indices.dropLast()) { max(Self.least, columns[$0].widestNumber ?? 0) }
    shrink(last..<last + 1) { max(Self.least, columns[$0].widestNumber ?? 0) }
    shrink(columns.indices) { columns[$0].widestNumber.map { max(Self.leastNarrow, $0) } ?? Self.least }
    if excess > 0 { gap = 1 }
    shrink(columns.indices) { max(Self.leastNarrow, columns[$0].widestNumber ?? 0) }
    shrink(columns.indices) { columns[$0].widestNumber ?? Self.leastNarrow }
    shrink(columns.indices) { columns[$0].widestNumber ?? 1 }
    shrink(columns.indices) { _ in 1 }
    // What the others leave is the last column's.
    widths[last] = min(columns[last].widest, max(1, widths[last] - excess))
  }

  /// By how much the table is too wide; below zero where there is room.
  private var excess: Int { widths.reduce(0, +) + gap * (widths.count - 1) - terminal }

  /// Takes from the widest of some columns, one by one, until the table fits or each is down to its least width.
  private mutating func shrink(_ columns: Range<Int>, to least: (Int) -> Int) {
    let least = columns.map { min(widths[$0], least($0)) }
    var excess = excess
    while excess > 0 {
      let able = columns.filter { widths[$0] > least[$0 - columns.lowerBound] }
      guard let widest = able.map({ widths[$0] }).max() else { return }
      for column in able where widths[column] == widest && excess > 0 {
        widths[column] -= 1
        excess -= 1
      }
    }
  }
}
