/// What one look at the bytes of a line says of how it is joined to others: most lines are taken as they are.
struct PieceShape {
  /// A tab, or two blanks side by side, may stand in it.
  private(set) var mayHaveRuns = false
  /// A mark of Markdown may stand in it: * \ ] _ or, as it has the bits of one, ^.
  private(set) var mayHaveMarks = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let width = 9  // eight bytes, and one behind them
    guard bytes.count >= width else {
      (mayHaveRuns, mayHaveMarks) = (true, bytes.contains(where: Self.mayBeMark))
      return
    }
    let last = bytes[bytes.count - 1]
    (mayHaveRuns, mayHaveMarks) = (last == 0x09, Self.mayBeMark(last))
    var place = 0
    while place + width < bytes.count {
      look(bytes, at: place)
      place += 8
    }
    look(bytes, at: bytes.count - width)
  }

  private mutating func look(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    let (eight, next) = (EightBytes(bytes, at: place), EightBytes(bytes, at: place + 1))
    // No byte of a clean text is 0, so that two bytes have the bits of a blank together only if both are one.
    if eight.hold(0x09) || (eight | next).hold(0x20) { mayHaveRuns = true }
    if eight.hold(UInt8(ascii: "*")) || eight.hold(UInt8(ascii: "\\"), mask: 0xFC) { mayHaveMarks = true }
  }

  private static func mayBeMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte & 0xFC == UInt8(ascii: "\\")
  }
}
