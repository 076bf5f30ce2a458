/// Takes a line of a table apart.
enum PlanCells {
  /// A cell: its bytes, and the columns of text that it takes.
  struct Cell {
    var bytes: Range<Int>
    var columns: Range<Int>
  }

  /// What stands between the cells of a line: bars or tabs where there are any, else blanks.
  static func separator(_ bytes: [UInt8], _ line: TextLine) -> PlanTableHeader.Separator {
    let text = bytes[line.start..<line.end]
    if text.count(where: { $0 == UInt8(ascii: "|") }) > 1 { return .mark(UInt8(ascii: "|")) }
    return text.contains(0x09) ? .mark(0x09) : .columns
  }

  /// The cells of a line of column names: between bars or tabs, or with two blanks between them.
  static func byGaps(_ bytes: [UInt8], _ line: TextLine, _ separator: PlanTableHeader.Separator) -> [Cell] {
    if case .mark(let mark) = separator {
      return byMarks(bytes, line, mark).map { Cell(bytes: $0, columns: 0..<0) }
    }
    var cells: [Cell] = []
    for word in words(bytes, line) {
      if let last = cells.last, word.columns.lowerBound - last.columns.upperBound < 2 {
        cells[cells.count - 1].bytes = last.bytes.lowerBound..<word.bytes.upperBound
        cells[cells.count - 1].columns = last.columns.lowerBound..<word.columns.upperBound
      } else {
        cells.append(word)
      }
    }
    return cells
  }

  /// The cells between marks. Bars may stand around the row too; tabs before the first word are empty cells.
  static func byMarks(_ bytes: [UInt8], _ line: TextLine, _ mark: UInt8) -> [Range<Int>] {
    var (start, end) = (line.start, line.end)
    if mark == UInt8(ascii: "|") {
      if bytes[start] == mark { start += 1 }
      if end > start, bytes[end - 1] == mark { end -= 1 }
    } else {
      while start > 0, bytes[start - 1].isBlank { start -= 1 }
    }
    var cells: [Range<Int>] = []
    for index in start..<end where bytes[index] == mark {
      cells.append(trimmed(bytes, start..<index))
      start = index + 1
    }
    return cells + [trimmed(bytes, start..<end)]
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// The words of a line with their columns. A character takes one column, whatever its bytes.
  static func words(_ bytes: [UInt8], _ line: TextLine) -> [Cell] {
    var cells: [Cell] = []
    var column = line.indent
    var word: (start: Int, column: Int)?
    for index in line.start..<line.end {
      let byte = bytes[index]
      if byte.isBlank {
        if let open = word { cells.append(Cell(bytes: open.start..<index, columns: open.column..<column)) }
        word = nil
        column = byte == 0x09 ? (column / 8 + 1) * 8 : column + 1
      } else {
        if word == nil { word = (index, column) }
        if byte & 0xC0 != 0x80 { column += 1 }
      }
    }
    if let open = word { cells.append(Cell(bytes: open.start..<line.end, columns: open.column..<column)) }
    return cells
  }
}
