/// A place in a word where a hyphen may have been, and how likely it was.
struct HyphenCut {
  let place: Int
  /// Characters of the word before it.
  let length: Int
  /// What speaks for it whatever words the report has.
  private let ownScore: Double
  /// The hashes of the two halves, and of the word with a hyphen between them.
  private let first: UInt64
  private let last: UInt64
  private let whole: UInt64

  /// A half that compounds are made of: "multi", "24".
  private static let knownHalf = 2.0

  /// - Parameters:
  ///   - place: where the second half begins, which ends with the letters of the word.
  ///   - first: the hash of the first half.
  ///   - isNumber: whether that half is a number.
  ///   - isAtMargin: whether the word ends near the margin.
  ///   - asked: gets the words whose counts the score depends on.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, at place: Int, length: Int, first: UInt64,
    isNumber: Bool,
    isAtMargin: Bool, asking asked: inout AskedWords
  ) {
    let half = place..<word.upperBound
    (self.place, self.length, self.first) = (place, length, first)
    last = BareWord.hash(bytes, half)
    whole = BareWord.hash(bytes, half, after: BareWord.hash(UInt8(ascii: "-"), after: first))
    var score = isAtMargin ? 0.5 : 0
    if isNumber { score += Self.knownHalf }
    if CompoundWords.first.contains(first) { score += Self.knownHalf }
    if CompoundWords.last.contains(last) { score += Self.knownHalf }
    ownScore = score
    let (start, end) = (bytes[word.lowerBound], bytes[word.upperBound - 1])
    asked.insert(first, from: start, to: bytes[place - 1], length: place - word.lowerBound)
    asked.insert(last, from: bytes[place], to: end, length: half.count)
    asked.insert(whole, from: start, to: end, length: word.count + 1)
  }

  /// How likely the halves are words with a hyphen between them, in a report with these words.
  func score(_ words: WordCounts) -> Double {
    var score = ownScore
    if words.count(of: whole) > 0 { score += 3 }
    if words.count(of: first) > 0 { score += 1 }
    if words.count(of: last) > 0 { score += 1 }
    return score
  }
}
