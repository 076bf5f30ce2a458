/// The places of a byte in a text. Eight bytes are looked at as one.
struct BytePlaces: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The byte eight times; it is not 0.
  private let pattern: UInt64
  /// Where the eight bytes begin that are looked at, and which of them are still to be given: by the highest bit of each.
  private var place = -8
  private var found: UInt64 = 0

  init(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) {
    (self.bytes, pattern) = (bytes, 0x0101_0101_0101_0101 &* UInt64(byte))
  }

  @inline(__always)
  mutating func next() -> Int? {
    while found == 0 {
      place &+= 8
      guard place < bytes.count else { return nil }
      found = equals(bytes.count &- place >= 8 ? Self.load(bytes, place) : lastBytes())
    }
    let result = place &+ found.trailingZeroBitCount / 8
    found &= found &- 1
    return result
  }

  @inline(__always)
  private func equals(_ eightBytes: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let others = eightBytes ^ pattern  // 0 for the byte
    return ~((others & low) &+ low | others | low)
  }

  /// The bytes from the place to the end, less than eight, and 0 behind them.
  @inline(never)
  private func lastBytes() -> UInt64 {
    let rest = bytes.count - place
    if bytes.count >= 8 { return Self.load(bytes, bytes.count - 8) &>> UInt64(8 * (8 - rest)) }
    return (place..<bytes.count).reversed().reduce(0) { $0 &<< 8 | UInt64(bytes[$1]) }
  }

  /// Eight bytes, which there are from the place on: the first is the lowest.
  @inline(__always)
  private static func load(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
