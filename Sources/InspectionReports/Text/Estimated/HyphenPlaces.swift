/// Where the hyphen was in a line that holds two of print: in a word that stands across the margin.
///
/// What speaks for a place: the report has the word with a hyphen there; its halves are words of the report, or such as
/// compounds are made of; the word ends near the margin.
struct HyphenPlaces {
  let words: WordCounts
  /// What all but the widest lines keep to.
  let margin: Double

  private static let blank = 3.76
  private static let hyphen = CharacterWidths.width("-")

  /// The best place for a hyphen, among the words that stand at the margin.
  func best(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let all = Self.words(bytes)
    var (x, best, bestScore, bestLength) = (0.0, Int?.none, 2.0, 0)
    for (index, word) in all.enumerated() {
      let width = CharacterWidths.width(bytes, word)
      let next = all[safe: index + 1].map { CharacterWidths.width(bytes, $0) } ?? .infinity
      if x + width > margin + 1 || x + width + Self.blank + next > margin + 25 {
        for candidate in max(index - 1, 0)...min(index + 1, all.count - 1) {
          let before = all[..<candidate].reduce(0) {
            CharacterWidths.width(bytes, $1, after: $0) + CharacterWidths.blank
          }
          for cut in cuts(bytes, all[candidate], from: before)
          where cut.score > bestScore || cut.score == bestScore && cut.length > bestLength {
            (best, bestScore, bestLength) = (cut.place, cut.score, cut.length)
          }
        }
        return best
      }
      x += width + Self.blank
    }
    return nil
  }

  /// The words between blanks.
  private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var (words, start) = ([Range<Int>](), 0)
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
      if end > start { words.append(start..<end) }
      start = end + 1
    }
    return words
  }

  /// A place in a word, how many characters stand before it, and how likely a hyphen is there.
  private struct Cut {
    var place: Int
    var length: Int
    var score: Double
  }

  /// How likely a hyphen is at each place of a word that begins at `x`.
  private func cuts(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, from x: Double) -> [Cut] {
    let (shortestWord, longestWord) = (4, 40)
    let count = word.count { bytes[$0].beginsCharacter }
    let bare = BareWord(bytes, from: word.lowerBound)
    guard shortestWord...longestWord ~= count,
      words.count(of: bare.hash) < 2 || words.hyphenated(bare.hash) != nil
    else { return [] }
    let edge = 60.0  // a word that ends so near the margin is likelier to have been the last
    let isAtMargin = x + CharacterWidths.width(bytes, word) > margin - edge
    let letters = Self.lettersAtEnd(bytes, word)
    var (cuts, length, first, isNumber) = ([Cut](), 0, BareWord.basis, true)
    for place in word {
      if bytes[place].beginsCharacter {
        if length >= 2, length <= count - 2, letters.contains(place), bytes[place - 1] != UInt8(ascii: "-"),
          x + (CharacterWidths.width(bytes, word.lowerBound..<place) + Self.hyphen) <= margin + 3
        {
          let score = score(bytes, first, place..<letters.upperBound) + (isNumber ? Self.knownHalf : 0)
          cuts.append(Cut(place: place, length: length, score: isAtMargin ? score + 0.5 : score))
        }
        length += 1
      }
      first = BareWord.hash(bytes[place], after: first)
      isNumber = isNumber && bytes[place].isDigit
    }
    return cuts
  }

  /// A half that compounds are made of: "multi", "24".
  private static let knownHalf = 2.0

  /// How likely two halves are words with a hyphen between them; the first is given by its hash.
  private func score(_ bytes: UnsafeBufferPointer<UInt8>, _ first: UInt64, _ last: Range<Int>) -> Double {
    let second = BareWord.hash(bytes, last)
    let whole = BareWord.hash(bytes, last, after: BareWord.hash(UInt8(ascii: "-"), after: first))
    var score = words.count(of: whole) > 0 ? 3.0 : 0
    if words.count(of: first) > 0 { score += 1 }
    if words.count(of: second) > 0 { score += 1 }
    if CompoundWords.first.contains(first) { score += Self.knownHalf }
    if CompoundWords.last.contains(second) { score += Self.knownHalf }
    return score
  }

  /// The letters at the end of a word, without the punctuation behind them; empty where it ends in a digit.
  private static func lettersAtEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Range<Int> {
    var end = word.upperBound
    while end > word.lowerBound {
      let last = bytes.character(before: end)
      if last.isLetter || last.isNumber { break }
      end = last.start
    }
    var start = end
    while start > word.lowerBound {
      let last = bytes.character(before: start)
      guard last.isLetter else { break }
      start = last.start
    }
    return start..<end
  }
}
