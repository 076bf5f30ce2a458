/// A word as an integer: two words are the same where these are.
///
/// Words of up to eight letters never share one (each step below can be undone); longer ones do by a chance of 1 in 2^64.
enum WordHash {
  /// Bytes taken at a time. A buffer whose words are hashed has as many bytes behind its last word.
  static let width = 8

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let factor: UInt64 = 0x9e37_79b9_7f4a_7c15
  /// ASCII letters have this bit and digits do not: half of it is the bit of small letters.
  private static let letters: UInt64 = 0x4040_4040_4040_4040

  /// The hash of a stretch of ASCII letters and digits.
  ///
  /// - Parameters:
  ///   - folding: whether capitals count as small letters.
  ///   - lastIsY: whether a "y" takes the place of the last letter, an "i": `agenc[i]es` as `agency`.
  static func of(
    _ bytes: Span<UInt8>, at start: Int, count: Int, folding: Bool, lastIsY: Bool = false
  ) -> UInt64 {
    let raw = bytes.bytes
    var (hash, offset, left) = (seed, start, count)
    while left > width {
      hash = mixed(hash, folded(chunk(raw, offset), folding))
      offset += width
      left -= width
    }
    var last = folded(chunk(raw, offset), folding) & mask(left)
    if lastIsY { last ^= UInt64(UInt8(ascii: "i") ^ UInt8(ascii: "y")) << UInt64((left - 1) * 8) }
    return mixed(hash, last)
  }

  /// Eight bytes, the first of them the lowest.
  static func chunk(_ raw: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The first bytes of a chunk, from 0 to 8.
  static func mask(_ count: Int) -> UInt64 { count >= width ? .max : (1 &<< UInt64(count * 8)) &- 1 }

  private static func folded(_ chunk: UInt64, _ folding: Bool) -> UInt64 {
    folding ? chunk | ((chunk & letters) >> 1) : chunk
  }

  static func mixed(_ hash: UInt64, _ chunk: UInt64) -> UInt64 {
    let product = (hash ^ chunk) &* factor
    return product ^ (product >> 32)
  }
}
