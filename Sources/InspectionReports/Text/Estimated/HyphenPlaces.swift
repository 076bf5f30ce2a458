/// Where the hyphen was in a line that holds two of print: in a word that stands across the margin.
///
/// What speaks for a place: the report has the word with a hyphen there; its halves are words of the report, or such as
/// compounds are made of; the word ends near the margin.
struct HyphenPlaces {
  /// What all but the widest lines keep to.
  private let margin: Double
  private var words: [Word] = []

  /// A word at the margin, and the places in it.
  private struct Word {
    var hash: UInt64
    /// Elsewhere the report writes it with a hyphen.
    var isHyphenated: Bool
    var cuts: [HyphenCut]
  }

  private static let blank = 3.76
  private static let hyphen = CharacterWidths.width("-")

  /// Finds the places in the words that stand at the margin of a line, and asks for the words that speak for them.
  init(
    in bytes: UnsafeBufferPointer<UInt8>, margin: Double, _ hyphenated: HyphenatedWords,
    asking asked: inout AskedWords
  ) {
    self.margin = margin
    let all = Self.words(bytes)
    var (x, width) = (0.0, all.first.map { CharacterWidths.width(bytes, $0) } ?? 0)
    for index in all.indices {
      let next = all[safe: index + 1].map { CharacterWidths.width(bytes, $0) } ?? .infinity
      if x + width > margin + 1 || x + width + Self.blank + next > margin + 25 {
        for candidate in max(index - 1, 0)...min(index + 1, all.count - 1) {
          let before = all[..<candidate].reduce(0) {
            $0 + CharacterWidths.width(bytes, $1) + CharacterWidths.blank
          }
          add(bytes, all[candidate], from: before, hyphenated, &asked)
        }
        return
      }
      (x, width) = (x + (width + Self.blank), next)
    }
  }

  /// The words between blanks.
  private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    words.reserveCapacity(bytes.count / 4)
    for word in WordRanges(bytes) where !word.isEmpty { words.append(word) }
    return words
  }

  private mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, from x: Double, _ hyphenated: HyphenatedWords,
    _ asked: inout AskedWords
  ) {
    let (shortestWord, longestWord) = (4, 40)
    let count = word.count { bytes[$0].beginsCharacter }
    guard shortestWord...longestWord ~= count else { return }
    let bare = BareWord(bytes, from: word.lowerBound)
    if let first = bare.range.first, let last = bare.range.last {
      asked.insert(bare.hash, from: bytes[first], to: bytes[last], length: bare.range.count)
    }
    let cuts = cuts(bytes, word, count, from: x, &asked)
    words.append(Word(hash: bare.hash, isHyphenated: hyphenated[bare.hash] != nil, cuts: cuts))
  }

  /// The places of a word of so many characters that begins at `x`.
  private func cuts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ count: Int, from x: Double, _ asked: inout AskedWords
  ) -> [HyphenCut] {
    let edge = 60.0  // a word that ends so near the margin is likelier to have been the last
    let isAtMargin = x + CharacterWidths.width(bytes, word) > margin - edge
    let letters = Self.lettersAtEnd(bytes, word)
    var (cuts, length, first, isNumber) = ([HyphenCut](), 0, BareWord.basis, true)
    cuts.reserveCapacity(count)
    for place in word {
      if bytes[place].beginsCharacter {
        if length >= 2, length <= count - 2, letters.contains(place), bytes[place - 1] != UInt8(ascii: "-"),
          x + (CharacterWidths.width(bytes, word.lowerBound..<place) + Self.hyphen) <= margin + 3
        {
          cuts.append(
            HyphenCut(
              bytes, word.lowerBound..<letters.upperBound, at: place, length: length, first: first,
              isNumber: isNumber, isAtMargin: isAtMargin, asking: &asked))
        }
        length += 1
      }
      first = BareWord.hash(bytes[place], after: first)
      isNumber = isNumber && bytes[place].isDigit
    }
    return cuts
  }

  /// The likeliest place for the hyphen, in a report with these words; nil where none is likely.
  func best(_ counts: WordCounts) -> Int? {
    var (best, bestScore, bestLength) = (Int?.none, 2.0, 0)
    for word in words where word.isHyphenated || counts.count(of: word.hash) < 2 {
      for cut in word.cuts {
        let score = cut.score(counts)
        if score > bestScore || score == bestScore && cut.length > bestLength {
          (best, bestScore, bestLength) = (cut.place, score, cut.length)
        }
      }
    }
    return best
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
