/// Writes comma-separated values (RFC 4180), safe to open in a spreadsheet.
///
/// A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage
/// return) gets an apostrophe before it; control characters but line feeds become spaces. A number stands as it is.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isAtLineStart = true

  /// U+FEFF in UTF-8, by which spreadsheets tell UTF-8 from the code pages of old.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// - Parameter hasByteOrderMark: begin with one; only where the first row of a file is written.
  init(hasByteOrderMark: Bool = false) {
    if hasByteOrderMark { bytes = Self.byteOrderMark }
  }

  mutating func cell(_ text: String) {
    if !isAtLineStart { bytes.append(UInt8(ascii: ",")) }
    isAtLineStart = false
    let isFormula = text.utf8.first.map { Self.formulaStarts.contains($0) } ?? false
    let needsQuotes = isFormula || text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      append(text)
      return
    }
    bytes.append(0x22)
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    append(text)
    bytes.append(0x22)
  }

  /// A number, as the program writes it: digits, a point, and a minus where it is below zero, which is no formula.
  mutating func number(_ digits: String) {
    if !isAtLineStart { bytes.append(UInt8(ascii: ",")) }
    isAtLineStart = false
    bytes += digits.utf8
  }

  mutating func endRow() {
    bytes += [0x0D, 0x0A]
    isAtLineStart = true
  }

  private static let formulaStarts = Array("=+-@\t\r".utf8)

  private mutating func append(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes += [0x22, 0x22]
      case 0x0A: bytes.append(byte)
      case 0..<0x20, 0x7F: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
  }
}
