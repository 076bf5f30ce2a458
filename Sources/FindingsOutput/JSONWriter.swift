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

  private var written: WrittenBytes
  /// How the lists of a report are set.
  private let lists: Layout
  private var needsComma = false
  private var layout = Layout.line

  init(lists: Layout, capacity: Int = 0) {
    self.lists = lists
    written = WrittenBytes(capacity: capacity)
  }

  /// What was written.
  var bytes: [UInt8] { written.bytes }

  /// Takes out what was written.
  mutating func take() -> [UInt8] { written.take() }

  mutating func lineFeed() {
    written.append(0x0A)
    needsComma = false
  }

  // MARK: Containers

  mutating func object(_ layout: Layout = .line, _ members: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), layout, members)
  }

  /// Begins an object on one line, for members that are written without a closure.
  mutating func beginObject() {
    written.append(UInt8(ascii: "{"))
    needsComma = false
  }

  mutating func endObject() {
    written.append(UInt8(ascii: "}"))
    needsComma = true
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
    written.append(open)
    (self.layout, needsComma) = (layout, false)
    members(&self)
    self.layout = outer
    if case .indented(let columns) = layout {
      lineFeed(indentedBy: columns - 2)
    }
    written.append(close)
    needsComma = true
  }

  // MARK: Members

  /// Writes a key, after which one value must follow.
  mutating func key(_ name: StaticString) {
    var hasComma = false
    if case .line = layout { hasComma = needsComma } else { separate() }
    // Keys come by the thousand: comma, name and colon are written at once.
    written.write(atMost: name.utf8CodeUnitCount + 6) { room in
      var end = 0
      if hasComma {
        (room[0], room[1]) = (UInt8(ascii: ","), 0x20)
        end = 2
      }
      room[end] = UInt8(ascii: "\"")
      end &+= 1
      for index in 0..<name.utf8CodeUnitCount { room[end &+ index] = name.utf8Start[index] }
      end &+= name.utf8CodeUnitCount
      (room[end], room[end &+ 1], room[end &+ 2]) = (UInt8(ascii: "\""), UInt8(ascii: ":"), 0x20)
      return end &+ 3
    }
    needsComma = false
  }

  /// Writes members that another writer wrote on one line.
  mutating func members(_ members: [UInt8]) {
    separate()
    written.append(members)
  }

  private mutating func separate() {
    switch layout {
    case .line:
      if needsComma { written.append(", ") }
    case .indented(let columns):
      if needsComma { written.append(UInt8(ascii: ",")) }
      lineFeed(indentedBy: columns)
    }
    needsComma = true
  }

  private mutating func lineFeed(indentedBy columns: Int) {
    written.append(0x0A)
    for _ in 0..<max(0, columns) { written.append(0x20) }
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
    if let value { written.append(text: AnswerTable.Cell.decimal(value)) } else { written.append("null") }
    needsComma = true
  }

  mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    if value { written.append("true") } else { written.append("false") }
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
    written.append("null")
    needsComma = true
  }

  mutating func number(_ value: Int) {
    if value < 0 { written.append(UInt8(ascii: "-")) }
    written.write(atMost: Self.mostDigits) { room in
      var (digits, count) = (value.magnitude, 0)
      repeat {
        room[count] = UInt8(ascii: "0") + UInt8(digits % 10)
        digits /= 10
        count += 1
      } while digits > 0
      var written = room[..<count]
      written.reverse()
      return count
    }
    needsComma = true
  }

  /// Digits of the largest number of 64 bits.
  private static let mostDigits = 20

  /// Writes a string, escaped.
  mutating func string(_ value: String) {
    written.append(UInt8(ascii: "\""))
    written.append(escaped: value)
    written.append(UInt8(ascii: "\""))
    needsComma = true
  }
}
