/// Words whose counts are asked for: a few hundred of a report's thousands.
struct AskedWords {
  private(set) var hashes: [UInt64] = []
  /// The lengths of the words as bits, from 64 on over again, for each first and last letter. A letter is given by the last
  /// five bits of its byte, which are those of its capital too.
  private var lengths = [UInt64](repeating: 0, count: 32 * 32)

  /// Asks for a word with a first byte, a last one, and so many. One that has neither letter nor digit there is no `BareWord`
  /// and stands nowhere.
  mutating func insert(_ hash: UInt64, from first: UInt8, to last: UInt8, length: Int) {
    guard BareWord.isInner(first), BareWord.isInner(last) else { return }
    hashes.append(hash)
    lengths[Self.place(first, last)] |= Self.bit(length)
  }

  /// Whether a word may be one that is asked for.
  func mayHold(from first: UInt8, to last: UInt8, length: Int) -> Bool {
    lengths[Self.place(first, last)] & Self.bit(length) != 0
  }

  private static func place(_ first: UInt8, _ last: UInt8) -> Int { Int(first & 0x1F) << 5 | Int(last & 0x1F) }
  private static func bit(_ length: Int) -> UInt64 { 1 &<< UInt64(length & 63) }
}
