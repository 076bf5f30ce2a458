/// Looks for words in a long stretch of bytes without looking at each of them: where the byte at the place of the last letter is
/// none of the words', they begin at no place before it (Horspool 1980).
struct SkipSearch: Sendable {
  let words: StaticString
  /// How far on the words may end next, by the byte at which they do not end.
  private let steps: [UInt8]

  /// - Parameter words: ASCII in lower case, of less than 256 letters; letters of the text match in either case.
  init(_ words: StaticString) {
    self.words = words
    let count = words.utf8CodeUnitCount
    var steps = [UInt8](repeating: UInt8(count), count: 256)
    for offset in 0..<count - 1 {
      let byte = words.utf8Start[offset]
      steps[Int(byte)] = UInt8(count - 1 - offset)
      if byte.isLowercase { steps[Int(byte & ~0x20)] = steps[Int(byte)] }
    }
    self.steps = steps
  }

  /// The first place of the words at or behind a place.
  func firstPlace(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let behind = words.utf8CodeUnitCount - 1
    let last = words.utf8Start[behind]
    var end = start + behind
    while end < bytes.count {
      if bytes[end].lowercased == last, bytes.matches(letters: words, at: end - behind) { return end - behind }
      end += Int(steps[Int(bytes[end])])
    }
    return nil
  }
}
