/// An answer as rows and columns, which every format shows: a table on a terminal, Markdown, CSV, JSON.
public struct AnswerTable: Sendable {
  /// A column.
  public struct Column: Sendable {
    /// Its name in JSON and CSV.
    public var key: StaticString
    /// Its name over a table.
    public var title: String
    /// Numbers stand at the right edge.
    public var isNumber: Bool
    /// Tables and Markdown leave it out.
    public var isHidden: Bool

    /// A column by its names.
    public init(_ key: StaticString, _ title: String, isNumber: Bool = false, isHidden: Bool = false) {
      (self.key, self.title, self.isNumber, self.isHidden) = (key, title, isNumber, isHidden)
    }
  }

  /// What stands in a row and column.
  public enum Cell: Sendable, Equatable {
    case text(String?)
    case number(Int)
    /// A share from 0 to 1, or nil where there is none: shown as per cent in tables.
    case share(Double?)
    case list([String])
    /// A number with a fraction; nil where there is none.
    case decimal(Double?)
  }

  /// What stands over the table: what was understood and asked.
  public var heading: [String] = []
  /// The columns, from the left.
  public var columns: [Column]
  /// As many cells as columns each.
  public var rows: [[Cell]] = []
  /// Words that stand out in the last column of a table where colour is on; a cell that is cut shows the first.
  public var markedWords: [String] = []
  /// Whether the last column of a table goes on in lines of its own where it does not fit, and is not cut: it is the answer itself.
  public var wrapsLastColumn = false
  /// What stands under the table: what a reader must know.
  public var notes: [String] = []

  /// A table without rows.
  public init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row.
  public mutating func add(_ cells: [Cell]) { rows.append(cells) }
}

extension AnswerTable.Cell {
  /// The cell as a person reads it.
  var text: String {
    switch self {
    case .text(let text): text ?? ""
    case .number(let number): String(number)
    case .share(let share): share.map { Self.tenths($0 * 100) + " %" } ?? ""
    case .list(let items): items.joined(separator: ", ")
    case .decimal(let value): value.map(Self.hundredths) ?? ""
    }
  }

  /// Whether it holds a number, or would if there were one.
  var isNumber: Bool {
    switch self {
    case .number, .share, .decimal: true
    case .text, .list: false
    }
  }

  /// The cell in CSV: items of a list are parted by semicolons, as names have commas in them.
  var csv: String {
    switch self {
    case .share(let share): share.map { Self.decimal($0) } ?? ""
    case .list(let items): items.joined(separator: "; ")
    case .decimal(let value): value.map(Self.decimal) ?? ""
    case .text, .number: text
    }
  }

  /// One digit behind the point.
  static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// Two digits behind the point.
  static func hundredths(_ value: Double) -> String {
    let scaled = Int((value.magnitude * 100).rounded())
    let fraction = scaled % 100
    return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  /// Four digits behind the point.
  static func decimal(_ value: Double) -> String {
    let scaled = Int((value.magnitude * 10_000).rounded())
    let digits = String(scaled % 10_000)
    return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / 10_000)."
      + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
