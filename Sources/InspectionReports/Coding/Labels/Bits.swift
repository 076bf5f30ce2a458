/// The places of the bits that are set, from the lowest.
struct Bits: Sequence, IteratorProtocol {
  private var left: UInt64

  init(_ bits: UInt64) { left = bits }

  var underestimatedCount: Int { left.nonzeroBitCount }

  mutating func next() -> Int? {
    if left == 0 { return nil }
    defer { left &= left - 1 }
    return left.trailingZeroBitCount
  }
}
