/// What one look at the bytes of a line says of how it is joined to others: most lines are taken as they are.
struct PieceShape {
  /// A tab, or two blanks side by side, may stand in it.
  let mayHaveRuns: Bool
  /// A mark of Markdown stands in it: * _ \ or ].
  let hasMarks: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let width = 9  // eight bytes, and one behind them
    guard bytes.count >= width else {
      (mayHaveRuns, hasMarks) = (true, bytes.contains(where: Self.isMark))
      return
    }
    let last = bytes[bytes.count - 1]
    var (runs, marks): (UInt64, UInt64) = (last == 0x09 ? 1 : 0, Self.isMark(last) ? 1 : 0)
    var place = 0
    while true {
      let (eight, next) = (EightBytes(bytes, at: place), EightBytes(bytes, at: place + 1))
      runs |= eight.equal(0x09) | eight.equal(0x20) & next.equal(0x20)
      marks |= eight.equal(UInt8(ascii: "*")) | eight.equal(UInt8(ascii: "_"))
      marks |= eight.equal(UInt8(ascii: "\\")) | eight.equal(UInt8(ascii: "]"))
      if place + width == bytes.count { break }
      place = min(place + 8, bytes.count - width)
    }
    (mayHaveRuns, hasMarks) = (runs != 0, marks != 0)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "]")
  }
}
