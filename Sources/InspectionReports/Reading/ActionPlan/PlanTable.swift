/// A table of an action plan: what its columns hold, and where they begin.
struct PlanTable {
  var columns: [PlanTableHeader.Column]
  var separator: PlanTableHeader.Separator
  /// The column of text at which each column of the table begins.
  private var starts: [Int] = []
  /// The columns of text at which the names of columns begin.
  private let names: [Int]

  var hasRecommendations: Bool { columns.contains(.recommendation) }
  var hasNumbers: Bool { columns.contains(.number) }

  /// Finds where the columns begin: names of columns are set over their middle or their edge, so that only the blanks
  /// between the cells under them are sure.
  ///
  /// - Parameters:
  ///   - header: the line of column names.
  ///   - lines: the lines under it, up to the next line of column names.
  ///   - earlier: the table of the page before; its columns hold here too, if no word stands across them.
  init(_ header: PlanTableHeader, over lines: [[PlanCells.Cell]], after earlier: PlanTable?) {
    (columns, separator) = (header.columns, header.separator)
    names = header.names.map(\.lowerBound)
    guard separator == .columns else { return }
    let rows = lines.filter { !isProse($0) }
    if let earlier, earlier.columns == columns, rows.allSatisfy({ !earlier.isAcross($0) }) {
      starts = earlier.starts
      return
    }
    let words = Self.countWords(rows, upTo: names.last ?? 0)
    starts = [0]
    for (name, next) in zip(header.names, header.names.dropFirst()) {
      starts.append(Self.endOfGap(words, after: name.lowerBound, before: next.lowerBound))
    }
  }

  /// How many lines have a letter in each column of text.
  private static func countWords(_ lines: [[PlanCells.Cell]], upTo last: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: last + 1)
    for line in lines {
      for word in line {
        for column in word.columns.clamped(to: 0..<last) { counts[column] += 1 }
      }
    }
    return counts
  }

  /// The last gap between the edges of two names: the fewest lines have a letter there.
  private static func endOfGap(_ words: [Int], after start: Int, before end: Int) -> Int {
    let columns = start + 1..<max(end, start + 2)
    let fewest = columns.map { words[min($0, words.count - 1)] }.min() ?? 0
    let last = columns.last { words[min($0, words.count - 1)] == fewest } ?? end - 1
    return last + 1
  }

  /// The line runs on under three names or more without a gap of two blanks: it is no row.
  func isProse(_ line: [PlanCells.Cell]) -> Bool {
    guard let first = line.first, let last = line.last else { return false }
    let isUnbroken = zip(line, line.dropFirst()).allSatisfy { $1.columns.lowerBound - $0.columns.upperBound < 2 }
    return isUnbroken && names.count { $0 > first.columns.lowerBound && $0 < last.columns.upperBound } > 1
  }

  /// A word of the line stands in two columns: the line is no row.
  func isAcross(_ line: [PlanCells.Cell]) -> Bool {
    var column = 1
    for word in line {
      while column < starts.count, starts[column] <= word.columns.lowerBound { column += 1 }
      if column < starts.count, word.columns.contains(starts[column]) { return true }
    }
    return false
  }

  /// The cells of a row, by column; the last one takes what is left.
  func cells(_ bytes: [UInt8], _ line: TextLine) -> [Range<Int>] {
    var cells = [Range<Int>](repeating: line.start..<line.start, count: columns.count)
    if case .mark(let mark) = separator {
      for (column, cell) in PlanCells.byMarks(bytes, line, mark).enumerated() where !cell.isEmpty {
        let column = min(column, columns.count - 1)
        cells[column] = cells[column].isEmpty ? cell : cells[column].lowerBound..<cell.upperBound
      }
      return cells
    }
    var column = 0
    for word in PlanCells.words(bytes, line) {
      while column + 1 < starts.count, starts[column + 1] <= word.columns.lowerBound { column += 1 }
      let start = cells[column].isEmpty ? word.bytes.lowerBound : cells[column].lowerBound
      cells[column] = start..<word.bytes.upperBound
    }
    return cells
  }
}
