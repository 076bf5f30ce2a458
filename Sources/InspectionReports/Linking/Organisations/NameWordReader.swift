/// Cuts a text into the words that names are compared by, in one pass over its bytes.
struct NameWordReader {
  /// Valid UTF-8; lent for as long as the reader is there.
  private let bytes: UnsafeBufferPointer<UInt8>

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

  /// Letters and digits, and all beyond ASCII but general punctuation (U+2000 to U+203F).
  @inline(__always)
  private func isLetter(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte.isLetter || byte.isDigit }
    return !(byte == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80)
  }

  /// The bytes of the apostrophe that stands at a place: ', ‘ or ’; 0 where none does.
  private func apostrophe(_ index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99 ? 3 : 0
  }

  /// A word as nearly all are, at once: fewer than eight letters of ASCII, and behind them no apostrophe.
  @inline(__always)
  private func shortWord(at index: Int) -> NameWord? {
    guard index &+ 8 <= bytes.count else { return nil }
    let eight = EightBytes(bytes, at: index)
    let count = EightBytes.first(~eight.lettersAndDigits & EightBytes.highBits)
    guard count > 0, count < 8 else { return nil }
    let next = bytes[index &+ count]
    guard next < 0x80, next != UInt8(ascii: "'") else { return nil }
    let taken = EightBytes.firstBytes(count)
    var hash = LetterHash()
    hash.append(eight.small & taken, count: count)
    let capitals = eight.capitals & taken
    let isCapital = capitals & 0x80 != 0
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
      let more = eight.capitals & taken
      hasTwoCapitals = hasTwoCapitals || more & (more &- 1) != 0 || more != 0 && capitals != 0
      capitals |= more
      end &+= count
    }
    guard end > index, bytes[end] < 0x80, bytes[end] != UInt8(ascii: "'") else { return nil }
    let shape: NameWord.Shape = hasTwoCapitals ? .acronym : bytes[index].isUppercase ? .capital : .plain
    return NameWord(
      hash: hash.value, start: Int32(truncatingIfNeeded: index), end: Int32(truncatingIfNeeded: end), shape: shape)
  }

  /// Any other word: with an apostrophe or letters beyond ASCII in it, or at the end of the text; and where it ends with its
  /// possessive.
  @inline(never)
  private func otherWord(at start: Int) -> (NameWord?, end: Int) {
    var (hash, capitals, end, index) = (LetterHash(), 0, start, start)
    while index < bytes.count {
      takeLetters(&index, &hash, &capitals)
      end = index
      if index == bytes.count || bytes[index] == 0x20 { break }
      let length = apostrophe(index)
      guard length > 0, index + length < bytes.count, isLetter(index + length) else { break }
      let isPossessive =
        bytes[index + length].lowercased == UInt8(ascii: "s")
        && (index + length + 1 == bytes.count || !isLetter(index + length + 1))
      index += length
      if isPossessive {
        index += 1
        break
      }
    }
    let shape: NameWord.Shape = capitals > 1 ? .acronym : bytes[start].isUppercase ? .capital : .plain
    return (NameWord(hash: hash.value, start: Int32(start), end: Int32(end), shape: shape), index)
  }

  /// Takes letters to the first byte that is none, one by one.
  private func takeLetters(_ index: inout Int, _ hash: inout LetterHash, _ capitals: inout Int) {
    // The bytes of one character stay together: the second byte of E2 80 xx never begins here.
    while index < bytes.count, isLetter(index) {
      let small = bytes[index].lowercased
      if small != bytes[index] { capitals += 1 }
      hash.append(small)
      index += 1
    }
  }

  /// What is no word, and where it ends: "and" for "&", a comma, a stop, or nothing.
  @inline(never)
  private func mark(at start: Int, behind last: NameWord?) -> (NameWord?, end: Int) {
    let end = start + 1
    switch bytes[start] {
    case UInt8(ascii: " "), 0x09, 0x0A, UInt8(ascii: "-"), UInt8(ascii: "/"): return (nil, end)
    case UInt8(ascii: "&"): return (mark(NameWords.and, start, end, .plain), end)
    case UInt8(ascii: ","): return (mark(0, start, end, .comma), end)
    case UInt8(ascii: "."):
      if let last, Int(last.end) == start, last.hash == NameWords.saint { return (nil, end) }
    case 0xE2:
      // General punctuation has three bytes; U+2010 to U+2015 are hyphens and dashes.
      let third = start + 2 < bytes.count ? bytes[start + 2] : 0
      let end = min(bytes.count, start + 3)
      return ((0x90...0x95).contains(third) ? nil : mark(0, start, end, .stop), end)
    default: break
    }
    return (mark(0, start, end, .stop), end)
  }

  private func mark(_ hash: UInt64, _ start: Int, _ end: Int, _ shape: NameWord.Shape) -> NameWord {
    NameWord(hash: hash, start: Int32(start), end: Int32(end), shape: shape)
  }
}
