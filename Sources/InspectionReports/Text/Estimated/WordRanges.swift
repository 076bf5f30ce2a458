/// What stands between the blanks of a text, empty where two stand side by side.
struct WordRanges: Sequence, IteratorProtocol {
  private var blanks: BytePlaces
  private let end: Int
  /// Where the next word begins.
  private var start = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    (blanks, end) = (BytePlaces(of: 0x20, in: bytes), bytes.count)
  }

  @inline(__always)
  mutating func next() -> Range<Int>? {
    guard start <= end else { return nil }
    let blank = blanks.next() ?? end
    let word = start..<blank
    start = blank &+ 1
    return word
  }
}
