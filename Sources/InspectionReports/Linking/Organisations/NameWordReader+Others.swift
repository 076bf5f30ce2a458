/// What is no word of ASCII letters and digits alone: the few words and marks that are looked at byte by byte.
extension NameWordReader {
  /// Any other word: with an apostrophe or letters beyond ASCII in it, or at the end of the text; and where it ends with its
  /// possessive.
  @inline(never)
  func otherWord(at start: Int) -> (NameWord?, end: Int) {
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
  func mark(at start: Int, behind last: NameWord?) -> (NameWord?, end: Int) {
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

  /// The bytes of the apostrophe that stands at a place: ', ‘ or ’; 0 where none does.
  private func apostrophe(_ index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99 ? 3 : 0
  }
}
