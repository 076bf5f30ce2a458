extension UnsafeBufferPointer<UInt8> {
  /// Goes through what stands between blanks, empty where two stand side by side. Eight bytes are looked at as one.
  @inline(__always)
  func forEachWord(_ body: (Range<Int>) -> Void) {
    var (start, index) = (0, 0)
    while true {
      var blanks = Self.blanks(eightBytes(from: index))
      while blanks != 0 {
        let end = index + blanks.trailingZeroBitCount / 8
        body(start..<end)
        if end == count { return }
        start = end + 1
        blanks &= blanks - 1
      }
      index += 8
    }
  }

  /// Bytes from a place on, which is not behind the end. There are blanks behind the end.
  private func eightBytes(from index: Int) -> UInt64 {
    if index + 8 <= count {
      return UInt64(
        littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
    var bytes = Self.eightBlanks
    for offset in 0..<count - index { bytes ^= UInt64(self[index + offset] ^ 0x20) << UInt64(8 * offset) }
    return bytes
  }

  private static var eightBlanks: UInt64 { 0x2020_2020_2020_2020 }

  /// The highest bit of each byte that is a blank.
  private static func blanks(_ bytes: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let others = bytes ^ eightBlanks  // 0 for a blank
    return ~((others & low) + low | others | low)
  }
}
