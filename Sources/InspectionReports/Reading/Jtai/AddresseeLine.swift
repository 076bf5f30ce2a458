/// The text of an addressee as words, a blank between them.
struct AddresseeLine {
  let words: [AddresseeWord]
  private let bytes: [UInt8]

  init(_ text: String) {
    var (words, bytes): ([AddresseeWord], [UInt8]) = ([], [])
    bytes.reserveCapacity(text.utf8.count)
    words.reserveCapacity(16)
    text.withBytes { source in
      var start = 0
      while start < source.count {
        var end = start
        while end < source.count, source[end] != 0x20 { end += 1 }
        if end > start {
          if !bytes.isEmpty { bytes.append(0x20) }
          let word = UnsafeBufferPointer(rebasing: source[start..<end])
          words.append(AddresseeWord(word, at: bytes.count))
          bytes.append(contentsOf: word)
        }
        start = end + 1
      }
    }
    (self.words, self.bytes) = (words, bytes)
  }

  /// Words as printed.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
    return String(decoding: bytes[first.text.lowerBound..<last.text.upperBound], as: UTF8.self)
  }

  /// Whether a word as printed is a given one.
  func isPrinted(_ word: StaticString, at index: Int) -> Bool {
    stands(word, words[index].text)
  }

  /// Whether a word without the punctuation around it is a given one; none is beyond the last.
  func isBare(_ word: StaticString, at index: Int) -> Bool {
    index < words.count && stands(word, words[index].bare)
  }

  private func stands(_ word: StaticString, _ range: Range<Int>) -> Bool {
    range.count == word.utf8CodeUnitCount
      && bytes.withUnsafeBufferPointer { $0.matches(word, at: range.lowerBound) }
  }
}
