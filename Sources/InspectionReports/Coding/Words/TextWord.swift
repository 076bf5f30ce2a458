/// A word where it stands in a text: `children’s`, `EDs`, `don't`.
struct TextWord {
  private enum Ending {
    case none
    /// 's
    case possessive
    case other
  }

  let start: Int
  /// Apostrophes and endings included.
  let end: Int
  /// The hash of the letters before the first apostrophe, capitals apart from small letters.
  let hash: UInt64
  private let lettersEnd: Int
  private let ending: Ending

  /// How many letters stand before the first apostrophe.
  var letters: Int { lettersEnd - start }
  /// Whether these are the word, as in `children’s`; not in `don't`.
  var isPlain: Bool { ending != .other }

  /// The word that begins at a place.
  ///
  /// - Parameters:
  ///   - bytes: with `WordHash.width` bytes behind the limit.
  ///   - limit: the end of the text; no word goes on there.
  @inline(__always)  // every word of a report is read by it
  init(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) {
    let run = WordRun(bytes, at: start)
    (self.start, hash, lettersEnd) = (start, run.hash, run.end)
    let next = bytes[run.end]
    if next == UInt8(ascii: "'") || next == 0xE2 {
      (end, ending) = Self.ending(bytes, run.end, limit)
    } else {
      (end, ending) = (run.end, .none)
    }
  }

  /// What follows the letters: apostrophes that letters follow.
  @inline(never)
  private static func ending(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> (end: Int, Ending) {
    var (end, ending) = (start, Ending.none)
    while end < limit {
      let length = apostrophe(bytes, end, limit)
      guard length > 0, end + length < limit, bytes[end + length].isLetter else { break }
      let letters = end + length
      end = WordRun(bytes, at: letters).end
      let isPossessive = ending == .none && end == letters + 1 && bytes[letters] == UInt8(ascii: "s")
      ending = isPossessive ? .possessive : .other
    }
    return (end, ending)
  }

  /// The key of the word: without a final 's, and without apostrophes.
  func key(_ bytes: Span<UInt8>, _ words: WordTable) -> WordTable.Key {
    if isPlain { return words.key(bytes, at: start, count: letters) }
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
