/// A run of ASCII letters and digits with the hash of its bytes as they stand, which is made while its end is looked for.
struct WordRun {
  private(set) var end: Int
  /// As `WordHash.of` gives it without folding.
  private(set) var hash = WordHash.seed

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits = ones &* 0x80

  /// - Parameters:
  ///   - bytes: with `WordHash.width` bytes behind the last run, the first of which belongs to no run.
  ///   - start: where a letter or digit stands.
  @inline(__always)  // every word of a report is read by it
  init(_ bytes: Span<UInt8>, at start: Int) {
    let raw = bytes.bytes
    var chunk = WordHash.chunk(raw, start)
    var count = Self.letters(chunk)
    end = start
    while count == WordHash.width {
      hash = WordHash.mixed(hash, chunk)
      end += WordHash.width
      chunk = WordHash.chunk(raw, end)
      count = Self.letters(chunk)
    }
    if count == 0 { return }
    hash = WordHash.mixed(hash, chunk & WordHash.mask(count))
    end += count
  }

  /// How many of eight bytes, from the first (the lowest), are letters or digits before one that is not.
  ///
  /// In each byte without its high bit, adding 0x80 - n carries into the high bit from n on.
  @inline(__always)
  private static func letters(_ chunk: UInt64) -> Int {
    let low = chunk & ~highBits
    let small = low | (ones &* 0x20)
    let isLetter = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
    let isDigit = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
    let isNeither = ~((isLetter | isDigit) & ~chunk) & highBits
    return isNeither.trailingZeroBitCount >> 3
  }
}
