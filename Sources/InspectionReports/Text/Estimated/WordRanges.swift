/// What stands between the blanks of a text, empty where two stand side by side. Eight bytes are looked at as one.
struct WordRanges: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next word begins.
  private var start = 0
  /// Where the eight bytes begin that are looked at, and their blanks that are not yet passed: the highest bit of each byte.
  private var place = -8
  private var blanks: UInt64 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  @inline(__always)
  mutating func next() -> Range<Int>? {
    while blanks == 0 {
      place += 8
      if place > bytes.count { return nil }
      blanks = Self.blanks(eightBytes)
    }
    let end = place + blanks.trailingZeroBitCount / 8
    if end > bytes.count { return nil }
    blanks &= blanks - 1
    let word = start..<end
    start = end + 1
    return word
  }

  /// The bytes from the place on, which is not behind the end; behind the end there are blanks.
  @inline(__always)
  private var eightBytes: UInt64 {
    let rest = bytes.count - place
    if rest >= 8 { return Self.load(bytes, place) }
    if rest == 0 { return Self.eightBlanks }
    let blanks = Self.eightBlanks &<< UInt64(8 * rest)
    if place > 0 { return Self.load(bytes, bytes.count - 8) &>> UInt64(64 - 8 * rest) | blanks }
    return (0..<rest).reduce(blanks) { $0 | UInt64(bytes[$1]) &<< UInt64(8 * $1) }
  }

  /// Eight bytes, which there are from the place on: the first is the lowest.
  @inline(__always)
  private static func load(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  private static var eightBlanks: UInt64 { 0x2020_2020_2020_2020 }

  @inline(__always)
  private static func blanks(_ bytes: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let others = bytes ^ eightBlanks  // 0 for a blank
    return ~((others & low) &+ low | others | low)
  }
}
