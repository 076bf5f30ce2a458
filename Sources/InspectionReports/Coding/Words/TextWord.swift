/// A word where it stands in a text: `children’s`, `EDs`, `don't`.
struct TextWord {
  let start: Int
  /// Apostrophes and endings included.
  private(set) var end: Int
  /// The hash of the letters before the first apostrophe, capitals apart from small letters.
  let hash: UInt64
  private let lettersEnd: Int
  private var apostrophes = 0
  private var isPossessive = false

  /// Whether the letters before an apostrophe are the word, as in `children’s`; not in `don't`.
  var isPlain: Bool { apostrophes == 0 || isPossessive }

  /// The word that begins at a place.
  ///
  /// - Parameters:
  ///   - bytes: with `WordHash.width` bytes behind the limit.
  ///   - limit: the end of the text; no word goes on there.
  init(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) {
    let run = WordRun(bytes, at: start)
    self.start = start
    (end, lettersEnd, hash) = (run.end, run.end, run.hash)
    while end < limit {
      let length = Self.apostrophe(bytes, end, limit)
      guard length > 0, end + length < limit, bytes[end + length].isLetter else { return }
      let letters = end + length
      end = WordRun(bytes, at: letters).end
      apostrophes += 1
      isPossessive = apostrophes == 1 && end == letters + 1 && bytes[letters] == UInt8(ascii: "s")
    }
  }

  /// The key of the word: without a final 's, and without apostrophes.
  func key(_ bytes: Span<UInt8>, _ words: WordTable) -> WordTable.Key {
    if isPlain { return words.key(bytes, at: start, count: lettersEnd - start) }
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
    return words.key(letters.span, at: 0, count: count)
  }

  /// The bytes of the apostrophe that stands at a place: ', ‘ or ’; 0 where none does.
  private static func apostrophe(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Int {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < limit, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99 ? 3 : 0
  }
}
