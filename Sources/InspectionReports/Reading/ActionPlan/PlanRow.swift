/// The cells of a row that hold something, by what they hold.
struct PlanRow {
  var number: Range<Int>?
  var recommendation: Range<Int>?
  var action: Range<Int>?
  var agency: Range<Int>?
  var timescale: Range<Int>?
  /// Further cells with the number of their column.
  var further: [(column: Int, cell: Range<Int>)] = []
  /// What stands between the line and the one before it.
  var gap: Gap
  /// A number stands in the row: an action begins with it.
  var isNumbered = false

  init(_ cells: [Range<Int>], of table: PlanTable, gap: Gap) {
    self.gap = gap
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      switch table.columns[column] {
      case .number: number = cell
      case .recommendation: recommendation = cell
      case .action: action = cell
      case .agency: agency = cell
      case .timescale: timescale = cell
      case .further: further.append((column, cell))
      }
    }
    isNumbered = number != nil
  }

  var hasAgencyOrTime: Bool { agency != nil || timescale != nil }
}

/// Numbers in the cells of a table.
enum PlanCellNumber {
  /// A cell that is a number: "1", "A.", "R2", "Recommendation 3", "2.1".
  static func whole(_ bytes: [UInt8], _ cell: Range<Int>) -> String? {
    var scanner = ByteScanner(bytes, cell)
    scanner.skipMarks()
    guard let number = take(&scanner) else { return nil }
    _ = scanner.skip(".") || scanner.skip(":") || scanner.skip(")")
    scanner.skipMarks()
    return scanner.isAtEnd ? number : nil
  }

  /// The number before the text of a cell: "1. Learning ...", "Recommendation B Learning ...". A number alone before
  /// words is one of the text.
  static func leading(_ bytes: [UInt8], _ cell: Range<Int>) -> (number: String, text: Int)? {
    var scanner = ByteScanner(bytes, cell)
    scanner.skipMarks()
    let hasWord = scanner.matches("r", at: scanner.position)
    guard let number = take(&scanner) else { return nil }
    let hasStop = scanner.skip(".") || scanner.skip(":") || scanner.skip(")")
    guard hasWord || hasStop else { return nil }
    scanner.skipMarks()
    return (number, scanner.position)
  }

  private static func take(_ scanner: inout ByteScanner) -> String? {
    if scanner.skip("recommendation ") || scanner.skip("rec ") {
      scanner.skipBlanks()
    } else if scanner.peek(1).isDigit {
      _ = scanner.skip("r")
    }
    return scanner.planNumber()
  }
}
