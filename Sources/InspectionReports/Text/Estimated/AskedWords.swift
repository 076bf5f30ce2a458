/// Words whose counts are asked for: a few hundred of a report's thousands.
struct AskedWords {
  private(set) var hashes: [UInt64] = []
  /// For each first letter, by the last five bits of its byte, which are those of its capital: the lengths as bits, from 64
  /// on over again.
  private var lengths = [UInt64](repeating: 0, count: 32)

  /// Asks for a word that begins with a byte and has so many. One that begins with neither letter nor digit is no `BareWord`,
  /// and stands nowhere.
  mutating func insert(_ hash: UInt64, first: UInt8, length: Int) {
    guard BareWord.isInner(first) else { return }
    hashes.append(hash)
    lengths[Int(first & 0x1F)] |= Self.bit(length)
  }

  /// Whether a word of a first byte and length may be one that is asked for.
  func mayHold(_ first: UInt8, length: Int) -> Bool { lengths[Int(first & 0x1F)] & Self.bit(length) != 0 }

  private static func bit(_ length: Int) -> UInt64 { 1 &<< UInt64(length & 63) }
}
