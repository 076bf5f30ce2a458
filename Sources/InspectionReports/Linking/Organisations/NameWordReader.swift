/// Cuts a text into the words that names are compared by, in one pass over its bytes.
struct NameWordReader {
  /// Valid UTF-8; lent for as long as the reader is there.
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The words of the text. There is room for as many as bytes, as each takes one at least: none has to ask for it.
  func words() -> [NameWord] {
    withUnsafeTemporaryAllocation(of: NameWord.self, capacity: bytes.count) { words in
      var (index, count) = (0, 0)
      while index < bytes.count {
        if bytes[index] == 0x20 {
          index &+= 1
          continue
        }
        let (word, end) = next(at: index, behind: count > 0 ? words[count &- 1] : nil)
        index = end
        guard let word else { continue }
        words.initializeElement(at: count, to: word)
        count &+= 1
      }
      return Array(UnsafeMutableBufferPointer(rebasing: words[..<count]))
    }
  }

  /// The word or mark at a place, nil for a mark that is none of the words, and where it ends.
  @inline(__always)
  private func next(at index: Int, behind last: @autoclosure () -> NameWord?) -> (NameWord?, end: Int) {
    if let word = shortWord(at: index) { return (word, Int(word.end)) }
    guard isLetter(index) else { return mark(at: index, behind: last()) }
    if let word = longWord(at: index) { return (word, Int(word.end)) }
    return otherWord(at: index)
  }

  /// The bit of each byte that small letters and digits have and capitals have not.
  private static let bitsOfSmallLetters: UInt64 = 0x2020_2020_2020_2020

  /// Letters and digits, and all beyond ASCII but general punctuation (U+2000 to U+203F).
  @inline(__always)
  func isLetter(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte.isLetter || byte.isDigit }
    return !(byte == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80)
  }

  /// A word as nearly all are, at once: fewer than eight letters of ASCII, and behind them a blank or mark that is no apostrophe.
  @inline(__always)
  private func shortWord(at index: Int) -> NameWord? {
    guard index &+ 8 <= bytes.count else { return nil }
    let eight = EightBytes(bytes, at: index)
    let count = EightBytes.first(~eight.letters & EightBytes.highBits)
    guard count > 0, count < 8 else { return nil }
    let next = bytes[index &+ count]
    guard next < UInt8(ascii: "0"), next != UInt8(ascii: "'") else { return nil }
    let taken = EightBytes.firstBytes(count)
    var hash = LetterHash()
    hash.append(eight.small & taken, count: count)
    let capitals = ~eight.value & Self.bitsOfSmallLetters & taken
    let isCapital = capitals & 0xFF != 0
    let shape: NameWord.Shape = capitals & (capitals &- 1) != 0 ? .acronym : isCapital ? .capital : .plain
    return NameWord(
      hash: hash.value, start: Int32(truncatingIfNeeded: index), end: Int32(truncatingIfNeeded: index &+ count),
      shape: shape)
  }

  /// A longer word in the same way.
  @inline(__always)
  private func longWord(at index: Int) -> NameWord? {
    var (end, hash, capitals, hasTwoCapitals, count) = (index, LetterHash(), 0 as UInt64, false, 8)
    while count == 8 {
      guard end &+ 8 <= bytes.count else { return nil }
      let eight = EightBytes(bytes, at: end)
      count = EightBytes.first(~eight.lettersAndDigits & EightBytes.highBits)
      if count == 0 { break }
      let taken = EightBytes.firstBytes(count)
      hash.append(eight.small & taken, count: count)
      let more = ~eight.value & Self.bitsOfSmallLetters & taken
      hasTwoCapitals = hasTwoCapitals || more & (more &- 1) != 0 || more != 0 && capitals != 0
      capitals |= more
      end &+= count
    }
    guard end > index, bytes[end] < 0x80, bytes[end] != UInt8(ascii: "'") else { return nil }
    let shape: NameWord.Shape = hasTwoCapitals ? .acronym : bytes[index].isUppercase ? .capital : .plain
    return NameWord(
      hash: hash.value, start: Int32(truncatingIfNeeded: index), end: Int32(truncatingIfNeeded: end), shape: shape)
  }
}
