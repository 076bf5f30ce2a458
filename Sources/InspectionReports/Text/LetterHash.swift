/// A hash of the letters of a word, by which words are compared without their text.
///
/// It is the same however the letters come: one by one, or eight at once. Words of eight letters or fewer have hashes of their own.
struct LetterHash {
  private var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// Letters that wait until there are eight, the first in the low byte.
  private var waiting: UInt64 = 0
  private var bits: UInt64 = 0

  /// Of a word as it is written.
  static func of(_ word: StaticString) -> UInt64 {
    var hash = LetterHash()
    word.withUTF8Buffer { for byte in $0 { hash.append(byte) } }
    return hash.value
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) { append(UInt64(byte), count: 1) }

  /// Takes one to eight letters, the first in the low byte; the bytes above them are 0.
  @inline(__always)
  mutating func append(_ letters: UInt64, count: Int) {
    let taken = bits
    waiting |= letters &<< taken
    bits &+= UInt64(count) &* 8
    if bits >= 64 {
      hash = folded
      bits &-= 64
      // What had no room; none where nothing waited, as two shifts take all 64 bits away.
      waiting = (letters &>> 1) &>> (63 &- taken)
    }
  }

  @inline(__always)
  var value: UInt64 { bits > 0 ? folded : hash }

  @inline(__always)
  private var folded: UInt64 {
    let mixed = (hash ^ waiting) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ mixed &>> 31
  }
}
