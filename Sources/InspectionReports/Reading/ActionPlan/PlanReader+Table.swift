/// Plans whose recommendations and actions are the rows of a table in text form.
///
///     No   Recommendation        Action                      Lead agency     Timescale
///
///     1    Learning should       Record a briefing and       EUHT            June 2022      <- recommendation 1,
///          reach night staff.    play it at handover.                                          action 1.1
///
///                                Require agencies to show    EUHT and ACC    In place       <- action 1.2
///                                that staff have seen it.
extension PlanReader {
  /// Takes the line of column names, at the top of the table or again at the top of a page.
  mutating func openTable(_ header: PlanTableHeader, _ line: TextLine) {
    var rows: [[PlanCells.Cell]] = []
    var next = index + 1
    while header.separator == .columns, next < lines.count, PlanTableHeader(bytes, lines[next]) == nil {
      rows.append(PlanCells.words(bytes, lines[next]))
      next += 1
    }
    if table == nil { (openRecommendation, openAction) = (nil, nil) }
    isAfterPageBreak = table != nil && line.gap == .page
    table = PlanTable(header, over: rows, after: table)
    part = .recommendations
    open(.heading, line, from: line.start)
  }

  mutating func takeRow(_ line: TextLine, of table: PlanTable) {
    let gap = isAfterPageBreak ? .page : line.gap
    isAfterPageBreak = false
    guard isRow(line, of: table) else {
      let isRule = bytes[line.start..<line.end].allSatisfy { !$0.isLetter && !$0.isDigit && $0 < 0x80 }
      open(isRule ? .heading : .unplaced, line, from: line.start)
      return
    }
    var row = PlanRow(table.cells(bytes, line), of: table, gap: gap)
    if table.hasRecommendations { takeRecommendation(of: &row, line, table) }
    if let cell = row.action { takeAction(cell, of: row, line, table) }
    takeRest(of: row, line)
  }

  private func isRow(_ line: TextLine, of table: PlanTable) -> Bool {
    switch table.separator {
    case .columns:
      let words = PlanCells.words(bytes, line)
      return !table.isAcross(words) && !table.isProse(words)
    case .mark(let mark):
      let text = bytes[line.start..<line.end]
      return text.contains(mark) && text.contains { $0.isLetter || $0.isDigit || $0 >= 0x80 }
    }
  }

  // MARK: Recommendations

  /// Takes the cells of a recommendation. A number with a point and no text beside it is an action's ("1.2") and stays.
  private mutating func takeRecommendation(of row: inout PlanRow, _ line: TextLine, _ table: PlanTable) {
    var isRepeated = false
    if let cell = row.number {
      guard let number = PlanCellNumber.whole(bytes, cell) else {
        row.isNumbered = false
        row.number = nil
        addToRecommendation(cell, line)
        addToRecommendation(row.recommendation, line)
        return
      }
      if row.recommendation != nil || !number.contains(".") {
        isRepeated = !begin(number, lead: cell, line)
        row.number = nil
      }
    }
    guard var cell = row.recommendation else { return }
    if !table.hasNumbers, let (number, text) = PlanCellNumber.leading(bytes, cell), mayCome(number) {
      isRepeated = !begin(number, lead: cell.lowerBound..<text, line)
      cell = text..<cell.upperBound
    } else if !table.hasNumbers, beginsUnnumbered(cell, row.gap, table) {
      _ = begin(String(recommendations + 1), lead: cell.lowerBound..<cell.lowerBound, line)
    }
    if isRepeated, let block = openRecommendation {
      blocks[block].lead.append(line, cell)
    } else {
      addToRecommendation(cell, line)
    }
  }

  private func mayCome(_ number: String) -> Bool {
    openRecommendation == nil || number == recommendation || PlanNumbering.follows(number, recommendation)
  }

  /// Without numbers, text under a gap begins another recommendation where the one before it is whole.
  private func beginsUnnumbered(_ cell: Range<Int>, _ gap: Gap, _ table: PlanTable) -> Bool {
    guard let block = openRecommendation.map({ blocks[$0] }) else { return true }
    guard bytes[cell.lowerBound].isUppercase, !block.text.isEmpty else { return false }
    return table.separator != .columns || gap == .blank && isComplete(block)
  }

  /// Opens a recommendation; false where its number is that of the open one, printed again.
  private mutating func begin(_ number: String, lead: Range<Int>, _ line: TextLine) -> Bool {
    if let block = openRecommendation, number == recommendation {
      blocks[block].lead.append(line, lead)
      return false
    }
    openRecommendation(number, lead: lead, of: line)
    openRecommendation = blocks.count - 1
    openAction = nil
    return true
  }

  private mutating func addToRecommendation(_ cell: Range<Int>?, _ line: TextLine) {
    guard let cell else { return }
    if openRecommendation == nil { _ = begin("1", lead: cell.lowerBound..<cell.lowerBound, line) }
    if let block = openRecommendation { append(line, cell, to: block) }
  }

  // MARK: Actions

  private mutating func takeAction(_ cell: Range<Int>, of row: PlanRow, _ line: TextLine, _ table: PlanTable) {
    var part = line
    (part.start, part.end) = (cell.lowerBound, cell.upperBound)
    let start = LineStart(bytes, part)
    if begins(start, row, table) { beginAction() }
    if let block = openAction { append(line, start.text..<cell.upperBound, to: block) }
  }

  private mutating func beginAction() {
    blocks.append(PlanBlock(role: .action(under: recommendation)))
    openAction = blocks.count - 1
  }

  /// Whether the text in the column of actions begins another one: with a number, and in rows that are whole lines always;
  /// else not where the sentence goes on, and without a gap only where an agency or a time stands beside it.
  private func begins(_ start: LineStart, _ row: PlanRow, _ table: PlanTable) -> Bool {
    guard let action = openAction.map({ blocks[$0] }) else { return true }
    if action.text.isEmpty { return false }
    if table.separator != .columns { return true }
    if bytes[start.word].isLowercase || isCut(action) { return false }
    if row.isNumbered { return true }
    switch row.gap {
    case .none: return isComplete(action) && row.hasAgencyOrTime && !start.isListItem
    case .blank: return true
    case .page: return isComplete(action) || row.hasAgencyOrTime
    }
  }

  /// The cells beside the action. Where none is open they are names of columns over two lines, or a row that has lost its
  /// text.
  private mutating func takeRest(of row: PlanRow, _ line: TextLine) {
    guard row.number != nil || row.hasAgencyOrTime || !row.further.isEmpty else { return }
    guard let block = openAction else {
      blocks.append(PlanBlock(role: .unplaced))
      for cell in [row.number, row.agency, row.timescale] + row.further.map(\.cell) {
        if let cell { append(line, cell) }
      }
      return
    }
    if let cell = row.number { blocks[block].lead.append(line, cell) }
    if let cell = row.agency { blocks[block].agency.append(line, cell) }
    if let cell = row.timescale { blocks[block].timescale.append(line, cell) }
    for (column, cell) in row.further {
      while blocks[block].further.count <= column { blocks[block].further.append(Passage()) }
      blocks[block].further[column].append(line, cell)
    }
  }
}
