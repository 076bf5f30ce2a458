/// A table that people keep by hand: a line of column names, a record a line, commas between values, double quotes
/// around a value with a comma in it (doubled within), `#` before a comment.
///
///     # Trusts
///     name,kind
///     "Tees, Esk and Wear Valleys NHS Foundation Trust",nhs-trust
package struct DataTable {
  /// One record, with the line that it begins on, from 1.
  package struct Row {
    package var line: Int
    package var values: [String]
  }

  /// What a table may have wrong with it.
  package enum Flaw: Error, Equatable {
    case notUTF8
    case unclosedQuote(line: Int)
    case withoutHeader
  }

  package let columns: [String]
  package let headerLine: Int
  package let rows: [Row]

  package init(_ bytes: [UInt8]) throws(Flaw) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    var reader = Reader(bytes)
    var records: [Row] = []
    while let record = try reader.record() { records.append(record) }
    guard let header = records.first else { throw .withoutHeader }
    columns = header.values
    headerLine = header.line
    rows = Array(records.dropFirst())
  }

  /// The values of a column that may hold several: "A; B" -> A, B.
  package static func list(_ value: String) -> [String] {
    if value.isEmpty { return [] }
    if !value.utf8.contains(UInt8(ascii: ";")) { return trimmed(value[...]).map { [$0] } ?? [] }
    return value.utf8.split(separator: UInt8(ascii: ";")).compactMap { trimmed(Substring($0)) }
  }

  /// Without blanks at its ends; nil where nothing is left.
  static func trimmed(_ value: Substring) -> String? {
    var value = value.utf8
    while value.first?.isBlank == true { value.removeFirst() }
    while value.last?.isBlank == true { value.removeLast() }
    return value.isEmpty ? nil : String(Substring(value))
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0
    var line = 1

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The next line that is neither blank nor a comment, as values.
    mutating func record() throws(Flaw) -> Row? {
      while position < bytes.count {
        let start = line
        if bytes[position] == UInt8(ascii: "#") {
          while position < bytes.count, !isLineEnd { position += 1 }
          takeLineEnd()
          continue
        }
        var values: [String] = []
        while true {
          values.append(try value())
          guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
          position += 1
        }
        takeLineEnd()
        if values.contains(where: { !$0.isEmpty }) { return Row(line: start, values: values) }
      }
      return nil
    }

    private var isLineEnd: Bool { bytes[position] == 0x0A || bytes[position] == 0x0D }

    private mutating func takeLineEnd() {
      guard position < bytes.count else { return }
      if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
      position += 1
      line += 1
    }

    /// What stands up to the next comma or the end of the line.
    private mutating func value() throws(Flaw) -> String {
      if let value = plainValue() { return value }
      return try quotedValue()
    }

    /// A value without quotes, as most are; nil where one stands in it.
    private mutating func plainValue() -> String? {
      bytes.withUnsafeBufferPointer { bytes in
        var (start, end) = (position, position)
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D, bytes[end] != UInt8(ascii: ",") {
          if bytes[end] == UInt8(ascii: "\"") { return nil }
          end += 1
        }
        position = end
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
      }
    }

    private mutating func quotedValue() throws(Flaw) -> String {
      var value: [UInt8] = []
      while position < bytes.count, !isLineEnd, bytes[position] != UInt8(ascii: ",") {
        if bytes[position] == UInt8(ascii: "\""), value.allSatisfy(\.isBlank) {
          value = try quoted()
        } else {
          value.append(bytes[position])
          position += 1
        }
      }
      if value.isEmpty { return "" }
      let (start, end) = (value.firstIndex { !$0.isBlank } ?? 0, value.lastIndex { !$0.isBlank } ?? -1)
      return String(decoding: value[start..<(end + 1)], as: UTF8.self)
    }

    private mutating func quoted() throws(Flaw) -> [UInt8] {
      var value: [UInt8] = []
      let start = line
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte == UInt8(ascii: "\"") {
          guard position < bytes.count, bytes[position] == byte else { return value }
          position += 1
        } else if byte == 0x0A {
          line += 1
        }
        value.append(byte)
      }
      throw .unclosedQuote(line: start)
    }
  }
}
