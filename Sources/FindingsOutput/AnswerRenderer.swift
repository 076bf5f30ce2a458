/// Shows answers in the format that was asked for.
public struct AnswerRenderer: Sendable {
  private let format: OutputFormat
  private let width: Int
  private let isColoured: Bool
  private let hasByteOrderMark: Bool

  /// Answers in a format; tables have a width in columns, and colours or none; CSV may begin with a byte order mark.
  public init(format: OutputFormat, width: Int, isColoured: Bool = false, hasByteOrderMark: Bool = false) {
    (self.format, self.width, self.isColoured) = (format, width, isColoured)
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// Whether headings and notes are shown; in formats for other programs there is no room for them.
  public var showsNotes: Bool { format == .table || format == .markdown }

  /// One answer in whole.
  public func render(_ answer: AnswerTable) -> [UInt8] {
    switch format {
    case .table: Array(table(answer).utf8)
    case .markdown: Array(MarkdownTable.text(answer).utf8)
    case .csv: csv(answer)
    case .json: json(answer, isLines: false)
    case .jsonl: json(answer, isLines: true)
    }
  }

  /// One answer that has several tables, for people.
  public func render(parts answers: [AnswerTable]) -> [UInt8] {
    Array(answers.map(render).joined(separator: [0x0A]))
  }

  /// A page, for people: Markdown where that is asked for, else text.
  public func render(_ page: AnswerPage) -> [UInt8] {
    Array((format == .markdown ? page.markdown : page.text(width: width)).utf8)
  }

  private func table(_ answer: AnswerTable) -> String {
    let shown = answer.columns.indices.filter { !answer.columns[$0].isHidden }
    var table = TextTable(
      shown.map { answer.columns[$0].title }, isNumber: shown.map { answer.columns[$0].isNumber },
      marked: MarkedWords(words: answer.markedWords, isColoured: isColoured), wrapsLast: answer.wrapsLastColumn)
    for row in answer.rows { table.add(shown.map { row[$0].text }) }
    var text = lines(answer.heading)
    if !answer.heading.isEmpty && !(answer.rows.isEmpty && answer.notes.isEmpty) { text += "\n" }
    if !answer.rows.isEmpty { text += table.render(width: width) }
    if !answer.rows.isEmpty && !answer.notes.isEmpty { text += "\n" }
    return text + lines(answer.notes)
  }

  /// What stands over and under a table.
  private func lines(_ sentences: [String]) -> String {
    sentences.flatMap { WrappedText.lines($0, columns: width) }.map { $0 + "\n" }.joined()
  }

  private func csv(_ answer: AnswerTable) -> [UInt8] {
    var writer = CSVWriter(hasByteOrderMark: hasByteOrderMark)
    for column in answer.columns { writer.cell("\(column.key)") }
    writer.endRow()
    for row in answer.rows {
      for cell in row {
        if cell.isNumber { writer.number(cell.csv) } else { writer.cell(cell.csv) }
      }
      writer.endRow()
    }
    return writer.bytes
  }

  private func json(_ answer: AnswerTable, isLines: Bool) -> [UInt8] {
    var writer = JSONWriter(lists: .line)
    if isLines {
      for row in answer.rows {
        write(row, answer.columns, &writer)
        writer.lineFeed()
      }
    } else {
      writer.array(answer.rows, .indented(2)) { write($1, answer.columns, &$0) }
      writer.lineFeed()
    }
    return writer.bytes
  }

  private func write(_ row: [AnswerTable.Cell], _ columns: [AnswerTable.Column], _ writer: inout JSONWriter) {
    writer.object {
      for (column, cell) in zip(columns, row) {
        switch cell {
        case .text(let text): $0.field(column.key, text)
        case .number(let number): $0.field(column.key, number)
        case .share(let share): $0.field(column.key, decimal: share)
        case .list(let items): $0.field(column.key, items)
        case .decimal(let value): $0.field(column.key, decimal: value)
        }
      }
    }
  }
}
