extension Span<UInt8> {
  /// The first place of a byte in a range; the end of the range where it is not there. Looks at eight bytes at a time.
  ///
  /// - Parameter range: with `WordHash.width` bytes behind it.
  func place(of byte: UInt8, in range: Range<Int>) -> Int {
    let (raw, ones) = (bytes, UInt64(0x0101_0101_0101_0101))
    let wanted = ones &* UInt64(byte)
    var index = range.lowerBound
    while index < range.upperBound {
      // Of bytes that are zero the lowest is marked, perhaps with some above it.
      let difference = WordHash.chunk(raw, index) ^ wanted
      let zeros = (difference &- ones) & ~difference & (ones &* 0x80)
      if zeros != 0 { return Swift.min(index + zeros.trailingZeroBitCount >> 3, range.upperBound) }
      index += WordHash.width
    }
    return range.upperBound
  }
}
