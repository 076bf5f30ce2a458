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
    let endings = Self.endings
    landmarks = words.withUnsafeBufferPointer { words in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: words.count) { landmarks in
        var count = 0
        for index in words.indices {
          let word = words[index]
          guard word.isCapital || endings.contains(word.hash) else { continue }
          landmarks.initializeElement(at: count, to: index)
          count &+= 1
        }
        return Array(UnsafeMutableBufferPointer(rebasing: landmarks[..<count]))
      }
    }
  }

  private static let endings: WordSet = [
    NameWords.trust, NameWords.group, NameWords.board, NameWords.ccgs, NameWords.groups,
  ]

  /// Whether the words of a range are printed as a name is, byte for byte.
  func prints(_ name: String, _ range: Range<Int>) -> Bool {
    let (start, end) = (Int(words[range.lowerBound].start), Int(words[range.upperBound - 1].end))
    guard name.utf8.count == end - start else { return false }
    return text.withBytes { bytes in
      name.withBytes { name in name.indices.allSatisfy { name[$0] == bytes[start + $0] } }
    }
  }

  /// The words of a range, as they are printed.
  func printed(_ range: Range<Int>) -> Substring {
    let (start, end) = (Int(words[range.lowerBound].start), Int(words[range.upperBound - 1].end))
    return Substring(text.utf8.dropFirst(start).prefix(end - start))
  }
}
