/// The line of column names above the rows of an action plan.
///
///     No   Recommendation      Action           Lead agency      Timescale      <- columns
///     | Action | Who | By when |                                                <- cells between bars
struct PlanTableHeader {
  /// What a column holds.
  enum Column {
    case number, recommendation, action, agency, timescale, further
  }

  /// What stands between two cells of a row.
  enum Separator: Equatable {
    /// Blanks: a cell is where its column is.
    case columns
    /// A bar or a tab.
    case mark(UInt8)
  }

  var columns: [Column] = []
  var separator: Separator
  /// The columns of text from the first to behind the last letter of each name.
  var names: [Range<Int>] = []

  /// No line of column names is longer, and none stands further right.
  private static let longestLine = 240
  private static let widestIndent = 200

  /// Reads a line; nil where it does not name actions and, beside them, recommendations, agencies or times.
  init?(_ bytes: [UInt8], _ line: TextLine) {
    guard line.count <= Self.longestLine, line.indent <= Self.widestIndent else { return nil }
    let scanner = ByteScanner(bytes, line.start..<line.end)
    guard scanner.find("action") != nil || scanner.find("what") != nil else { return nil }
    separator = PlanCells.separator(bytes, line)
    for cell in PlanCells.byGaps(bytes, line, separator) {
      guard let column = Self.column(String(decoding: bytes[cell.bytes], as: UTF8.self)) else { return nil }
      columns.append(columns.contains(column) ? .further : column)
      names.append(cell.columns)
    }
    let beside: [Column] = [.recommendation, .agency, .timescale]
    guard columns.contains(.action), beside.contains(where: columns.contains) else { return nil }
  }

  /// What a column holds by its name; nil for a text that names none.
  private static func column(_ name: String) -> Column? {
    let longestName = 40
    guard name.utf8.count <= longestName else { return nil }
    let words = name.lowercased().split { !($0.asciiValue?.isLetter ?? $0.isLetter) }
    guard let first = words.first else { return .number }
    if words.count <= 2, words.last == "no" || words.last == "number" { return .number }
    return kinds.first { $0.words.contains(first) }?.column
  }

  private static let kinds: [(words: Set<Substring>, column: Column)] = [
    (["ref", "reference", "rec", "item", "id"], .number),
    (["recommendation", "recommendations"], .recommendation),
    (["action", "actions", "agreed", "activity", "what", "response"], .action),
    (["lead", "leads", "responsible", "responsibility", "owner", "owners", "who", "agency", "agencies"], .agency),
    (["organisation", "organisations", "accountable", "partner", "partners"], .agency),
    (
      ["timescale", "timescales", "timeframe", "when", "by", "date", "deadline", "target", "due", "completion"],
      .timescale
    ),
    (["progress", "outcome", "outcomes", "status", "rag", "evidence", "impact", "update", "comments"], .further),
    (["measure", "measures", "success"], .further),
  ]
}
