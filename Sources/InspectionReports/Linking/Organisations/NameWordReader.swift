/// Cuts a text into the words that names are compared by, in one pass over its bytes.
struct NameWordReader {
  private(set) var words: [NameWord] = []
  /// Valid UTF-8; lent for as long as the reader is there.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 5)
  }

  mutating func run() {
    while index < bytes.count {
      if bytes[index] == 0x20 {
        index &+= 1
      } else if takeShortWord() {
        continue
      } else if isLetter(index) {
        if !takeLongWord() { takeWord() }
      } else {
        takeMark()
      }
    }
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

  /// Takes a word as nearly all are, at once: fewer than eight letters of ASCII, and behind them no apostrophe.
  @inline(__always)
  private mutating func takeShortWord() -> Bool {
    guard index &+ 8 <= bytes.count else { return false }
    let eight = EightBytes(bytes, at: index)
    let count = EightBytes.first(~eight.lettersAndDigits & EightBytes.highBits)
    guard count > 0, count < 8 else { return false }
    let next = bytes[index &+ count]
    guard next < 0x80, next != UInt8(ascii: "'") else { return false }
    let taken = EightBytes.firstBytes(count)
    var hash = LetterHash()
    hash.append(eight.small & taken, count: count)
    let capitals = eight.capitals & taken
    let isCapital = capitals & 0x80 != 0
    let shape: NameWord.Shape = capitals & (capitals &- 1) != 0 ? .acronym : isCapital ? .capital : .plain
    words.append(
      NameWord(
        hash: hash.value, start: Int32(truncatingIfNeeded: index), end: Int32(truncatingIfNeeded: index &+ count),
        shape: shape))
    index &+= count
    return true
  }

  /// Takes a longer word in the same way.
  private mutating func takeLongWord() -> Bool {
    var (end, hash, hasCapital, hasTwoCapitals, count) = (index, LetterHash(), false, false, 8)
    while count == 8 {
      guard end &+ 8 <= bytes.count else { return false }
      let eight = EightBytes(bytes, at: end)
      count = EightBytes.first(~eight.lettersAndDigits & EightBytes.highBits)
      if count == 0 { break }
      let taken = EightBytes.firstBytes(count)
      hash.append(eight.small & taken, count: count)
      let capitals = eight.capitals & taken
      if capitals != 0 {
        hasTwoCapitals = hasTwoCapitals || hasCapital || capitals & (capitals &- 1) != 0
        hasCapital = true
      }
      end &+= count
    }
    guard end > index, bytes[end] < 0x80, bytes[end] != UInt8(ascii: "'") else { return false }
    let shape: NameWord.Shape = hasTwoCapitals ? .acronym : bytes[index].isUppercase ? .capital : .plain
    words.append(NameWord(hash: hash.value, start: Int32(index), end: Int32(end), shape: shape))
    index = end
    return true
  }

  /// Takes any other word: with an apostrophe or letters beyond ASCII in it, or at the end of the text.
  private mutating func takeWord() {
    let start = index
    var (hash, capitals, end, index) = (LetterHash(), 0, index, index)
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
    words.append(NameWord(hash: hash.value, start: Int32(start), end: Int32(end), shape: shape))
    self.index = index
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

  /// Takes what is no word: adds "and" for "&", a comma, or a stop.
  private mutating func takeMark() {
    let start = index
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: " "), 0x09, 0x0A, UInt8(ascii: "-"), UInt8(ascii: "/"): return
    case UInt8(ascii: "&"): return words.append(mark(NameWords.and, from: start, .plain))
    case UInt8(ascii: ","): return words.append(mark(0, from: start, .comma))
    case UInt8(ascii: "."):
      if let last = words.last, Int(last.end) == start, last.hash == NameWords.saint { return }
    case 0xE2:
      // General punctuation has three bytes; U+2010 to U+2015 are hyphens and dashes.
      let third = start + 2 < bytes.count ? bytes[start + 2] : 0
      index = min(bytes.count, start + 3)
      if (0x90...0x95).contains(third) { return }
    default: break
    }
    words.append(mark(0, from: start, .stop))
  }

  private func mark(_ hash: UInt64, from start: Int, _ shape: NameWord.Shape) -> NameWord {
    NameWord(hash: hash, start: Int32(start), end: Int32(index), shape: shape)
  }
}
