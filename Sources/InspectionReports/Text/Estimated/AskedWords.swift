/// Words whose counts are asked for: a few hundred of a report's thousands.
struct AskedWords {
  private(set) var hashes: [UInt64] = []
  /// The lengths of the words as bits, from 64 on over again: by first letter and by last. A letter is given by the last five
  /// bits of its byte, which are those of its capital too.
  private var byFirst = [UInt64](repeating: 0, count: 32)
  private var byLast = [UInt64](repeating: 0, count: 32)

  /// Asks for a word with a first byte, a last one, and so many. One that has neither letter nor digit there is no `BareWord`
  /// and stands nowhere.
  mutating func insert(_ hash: UInt64, from first: UInt8, to last: UInt8, length: Int) {
    guard BareWord.isInner(first), BareWord.isInner(last) else { return }
    hashes.append(hash)
    byFirst[Int(first & 0x1F)] |= Self.bit(length)
    byLast[Int(last & 0x1F)] |= Self.bit(length)
  }

  /// Whether a word may be one that is asked for.
  func mayHold(from first: UInt8, to last: UInt8, length: Int) -> Bool {
    byFirst[Int(first & 0x1F)] & byLast[Int(last & 0x1F)] & Self.bit(length) != 0
  }

  private static func bit(_ length: Int) -> UInt64 { 1 &<< UInt64(length & 63) }
}
