/// The words of a text without their endings, as the vocabulary takes them: `visitors` and `visiting` are the word `visit`.
///
/// Only ASCII letters make words; digits and all other signs part them.
package enum StemmedWords {
  /// A word as an integer: two words are the same where these are (`WordHash`).
  package typealias Key = UInt64

  /// The keys of the words, in order of the text.
  ///
  /// - Parameter leastLetters: words with fewer letters are left out; from 1.
  package static func keys(of text: String, leastLetters: Int) -> [Key] {
    var bytes = Array(text.utf8)
    let end = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: WordHash.width))
    let span = bytes.span
    var keys: [Key] = []
    var index = 0
    while index < end {
      let start = index
      while index < end, span[index].isLetter { index += 1 }
      if index - start >= leastLetters {
        let stem = WordStem(span, at: start, count: index - start)
        keys.append(WordHash.of(span, at: start, count: stem.count, folding: true, lastIsY: stem.lastIsY))
      }
      if index == start { index += 1 }
    }
    return keys
  }
}
