/// What the letters of a token say, eight of them at once.
struct PlanLetters {
  /// Of the letters, by which sets of words are asked.
  let hash: UInt64
  /// Two capitals or more, or letters beyond ASCII, which may be some.
  let haveCapitals: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Range<Int>) {
    var (hash, capitals, index) = (LetterHash(), Capitals(), token.lowerBound)
    while index < token.upperBound, index &+ 8 <= bytes.count {
      let eight = EightBytes(bytes, at: index)
      let count = min(token.upperBound &- index, 8)
      let own = EightBytes.firstBytes(count)
      hash.append(eight.value & own, count: count)
      if eight.mayBeCapitals & own != 0 { capitals.add((eight.capitals | eight.beginnings) & own) }
      index &+= count
    }
    // The last letters of a text.
    while index < token.upperBound {
      hash.append(bytes[index])
      if bytes[index].isUppercase || bytes[index] >= 0xC0 { capitals.add(1) }
      index &+= 1
    }
    (self.hash, haveCapitals) = (hash.value, capitals.areSeveral)
  }

  /// Whether there is more than one.
  private struct Capitals {
    private var isAny = false
    private(set) var areSeveral = false

    /// Takes those of a mask, a bit for each.
    @inline(__always)
    mutating func add(_ mask: UInt64) {
      if mask == 0 { return }
      if isAny || mask & (mask &- 1) != 0 { areSeveral = true }
      isAny = true
    }
  }
}

extension EightBytes {
  /// Bits of bytes that are no small letters: most tokens have none.
  @inline(__always)
  fileprivate var mayBeCapitals: UInt64 { ~value & Self.highBits &>> 2 | beyondASCII }

  /// First bytes of characters beyond ASCII.
  @inline(__always)
  fileprivate var beginnings: UInt64 { value & value &<< 1 & Self.highBits }
}
