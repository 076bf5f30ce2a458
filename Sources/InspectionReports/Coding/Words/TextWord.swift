/// A word where it stands in a text: `children’s`, `EDs`, `don't`.
struct TextWord {
  var start: Int
  /// Apostrophes and endings included.
  private(set) var end: Int
  private(set) var hasApostrophe = false
  private var hasCapitals = false

  /// The word that begins at a place.
  init(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ marks: [CodingMark]) {
    self.start = start
    end = start
    while end < limit {
      let byte = bytes[unchecked: end]  // before the limit, which is in the text
      if marks[Int(byte)] == .word {
        if byte.isUppercase { hasCapitals = true }
        end += 1
        continue
      }
      let length = Self.apostrophe(bytes, end, limit)
      guard length > 0, end + length < limit, bytes[end + length].isLetter else { return }
      hasApostrophe = true
      end += length
    }
  }

  /// The key of the word: without a final 's, and without apostrophes.
  func key(_ bytes: Span<UInt8>, _ words: WordTable) -> WordTable.Key {
    if !hasApostrophe { return words.key(bytes, at: start, count: end - start, hasCapitals: hasCapitals) }
    var letters: [UInt8] = []
    var (index, afterApostrophe) = (start, false)
    while index < end {
      let length = Self.apostrophe(bytes, index, end)
      if length > 0 {
        afterApostrophe = true
        index += length
        continue
      }
      let isPossessive = afterApostrophe && index + 1 == end && bytes[index] == UInt8(ascii: "s")
      if !isPossessive { letters.append(bytes[index]) }
      afterApostrophe = false
      index += 1
    }
    let count = letters.count
    letters.append(contentsOf: repeatElement(0, count: WordHash.width))
    return words.key(letters.span, at: 0, count: count, hasCapitals: hasCapitals)
  }

  /// The bytes of the apostrophe that stands at a place: ', ‘ or ’; 0 where none does.
  private static func apostrophe(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Int {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < limit, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99 ? 3 : 0
  }
}
