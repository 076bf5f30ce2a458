/// A text in which names are looked for: its words, and the few of them where a name may begin or end.
struct NameText {
  let text: String
  let words: [NameWord]
  /// Positions in `words`, in order: the words with a capital, as names begin with one, and the words that names of bodies and
  /// plurals end with, as those may be small.
  let landmarks: [Int]

  init(_ text: String) {
    self.text = text
    words = NameWord.words(of: text)
    let (endings, bits) = (Self.endings, Self.endingBits)
    landmarks = words.withUnsafeBufferPointer { words in
      var landmarks: [Int] = []
      landmarks.reserveCapacity(words.count / 4)
      for index in words.indices {
        let word = words[index]
        let mayEnd = bits & 1 << (word.hash & 63) != 0 && endings.contains(word.hash)
        if mayEnd || word.isCapital { landmarks.append(index) }
      }
      return landmarks
    }
  }

  private static let endings = [
    NameWords.trust, NameWords.group, NameWords.board, NameWords.ccgs, NameWords.groups,
  ]
  /// A bit for each ending, by the low bits of its hash: nearly all words are told by it to be none.
  private static let endingBits = endings.reduce(0 as UInt64) { $0 | 1 << ($1 & 63) }

  /// The words of a range, as they are printed.
  func printed(_ range: Range<Int>) -> Substring {
    let (start, end) = (Int(words[range.lowerBound].start), Int(words[range.upperBound - 1].end))
    return Substring(text.utf8.dropFirst(start).prefix(end - start))
  }
}
