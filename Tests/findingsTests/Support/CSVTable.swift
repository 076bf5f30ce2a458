/// Comma-separated values as another program would read them: each row by the names of its columns.
///
/// A value that holds commas, quotation marks or line feeds stands in quotation marks, and a quotation mark in it is doubled.
struct CSVTable {
  let columns: [String]
  let rows: [[String: String]]

  enum Fault: Error, Equatable {
    case isEmpty
    /// A value that is opened by a quotation mark and never closed.
    case openQuote
    /// The row from 1 that has not as many cells as there are columns.
    case raggedRow(Int)
  }

  init(_ text: String) throws {
    var records = try Self.records(Array(text.utf8))
    if records.isEmpty { throw Fault.isEmpty }
    columns = records.removeFirst()
    var rows: [[String: String]] = []
    for (index, record) in records.enumerated() {
      if record.count != columns.count { throw Fault.raggedRow(index + 1) }
      rows.append(Dictionary(zip(columns, record)) { first, _ in first })
    }
    self.rows = rows
  }

  private static func records(_ bytes: [UInt8]) throws -> [[String]] {
    var (records, record, value): ([[String]], [String], [UInt8]) = ([], [], [])
    var (isQuoted, place) = (false, 0)
    func endValue() {
      record.append(String(decoding: value, as: UTF8.self))
      value = []
    }
    while place < bytes.count {
      let (byte, next) = (bytes[place], place + 1 < bytes.count ? bytes[place + 1] : 0)
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && next == byte:
        value.append(byte)
        place += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: value.append(byte)
      case UInt8(ascii: ","): endValue()
      case UInt8(ascii: "\r") where next == UInt8(ascii: "\n"): break
      case UInt8(ascii: "\n"):
        endValue()
        records.append(record)
        record = []
      default: value.append(byte)
      }
      place += 1
    }
    if isQuoted { throw Fault.openQuote }
    if !value.isEmpty || !record.isEmpty {
      endValue()
      records.append(record)
    }
    return records
  }
}
