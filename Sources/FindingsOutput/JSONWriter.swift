/// Writes JSON into a buffer of bytes, keys in the order in which they are given.
///
/// Objects and arrays are written on one line, or with one member on each line where that reads better:
/// a report's findings stand one on a line, so that line tools and diffs work on them.
struct JSONWriter {
  /// How the members of an object or array are set.
  enum Layout: Equatable {
    /// All on one line.
    case line
    /// Each on a line of its own, indented by so many spaces.
    case indented(Int)
  }

  private(set) var bytes: [UInt8] = []
  /// How the lists of a report are set.
  private let lists: Layout
  private var needsComma = false
  private var layout = Layout.line

  init(lists: Layout, capacity: Int = 0) {
    self.lists = lists
    bytes.reserveCapacity(capacity)
  }

  /// Empties the buffer and keeps its room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    (needsComma, layout) = (false, .line)
  }

  mutating func lineFeed() {
    bytes.append(0x0A)
    needsComma = false
  }

  // MARK: Containers

  mutating func object(_ layout: Layout = .line, _ members: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), layout, members)
  }

  mutating func array<Item>(_ items: [Item], _ layout: Layout = .line, _ write: (inout JSONWriter, Item) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]"), items.isEmpty ? .line : layout) { writer in
      for item in items {
        writer.separate()
        write(&writer, item)
      }
    }
  }

  private mutating func container(
    _ open: UInt8, _ close: UInt8, _ layout: Layout, _ members: (inout JSONWriter) -> Void
  ) {
    let outer = self.layout
    bytes.append(open)
    (self.layout, needsComma) = (layout, false)
    members(&self)
    self.layout = outer
    if case .indented(let columns) = layout {
      bytes.append(0x0A)
      bytes.append(contentsOf: repeatElement(0x20, count: max(0, columns - 2)))
    }
    bytes.append(close)
    needsComma = true
  }

  // MARK: Members

  /// Writes a key, after which one value must follow.
  mutating func key(_ name: StaticString) {
    separate()
    write("\"")
    write(name)
    write("\": ")
    needsComma = false
  }

  private mutating func separate() {
    switch layout {
    case .line:
      if needsComma { write(", ") }
    case .indented(let columns):
      if needsComma { write(",") }
      write("\n")
      bytes.append(contentsOf: repeatElement(0x20, count: columns))
    }
    needsComma = true
  }

  mutating func field(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  mutating func field(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// A number with four digits behind the point.
  mutating func field(_ name: StaticString, decimal value: Double?) {
    key(name)
    if let value { append(AnswerTable.Cell.decimal(value)) } else { write("null") }
    needsComma = true
  }

  mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    write(value ? "true" : "false")
    needsComma = true
  }

  mutating func field(_ name: StaticString, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }

  mutating func field(_ name: StaticString, lines: ClosedRange<Int>?) {
    key(name)
    if let lines { array([lines.lowerBound, lines.upperBound]) { $0.number($1) } } else { null() }
  }

  /// A list of a report, set as the writer sets lists.
  mutating func list<Item>(_ name: StaticString, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void) {
    key(name)
    array(items, lists, write)
  }

  // MARK: Values

  mutating func null() {
    write("null")
    needsComma = true
  }

  mutating func number(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var digits = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(digits % 10))
      digits /= 10
    } while digits > 0
    bytes[start...].reverse()
    needsComma = true
  }

  /// Writes a string. Control characters, those of U+0080 to U+009F too, are escaped, so that JSON on a
  /// terminal moves no cursor.
  mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { text in
      Self.isSpecial.withUnsafeBufferPointer { isSpecial in
        var (index, runStart) = (0, 0)
        while index < text.count {
          if isSpecial[Int(text[index])], let escape = Self.escape(text, index) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
            append(escape)
            runStart = index + (text[index] == 0xC2 ? 2 : 1)
          }
          index &+= 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Bytes that an escape may begin at.
  private static let isSpecial: [Bool] = (0...255).map {
    $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F || $0 == 0xC2
  }

  private static func escape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> String? {
    switch text[index] {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case 0x0A: return "\\n"
    case 0x09: return "\\t"
    case 0x0D: return "\\r"
    case 0xC2:
      let next = text[index + 1]
      return next < 0xA0 ? "\\u00" + hex(next) : nil
    case let byte: return "\\u00" + hex(byte)
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Keys and marks come by the hundred, and are appended as the bytes that they are.
  @inline(__always)
  private mutating func write(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
