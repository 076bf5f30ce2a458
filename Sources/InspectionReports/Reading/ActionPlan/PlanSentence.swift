/// Whether a sentence was cut in two, by a page break or by an extractor: asked of text alone, never of how it is wrapped.
enum PlanSentence {
  /// Whether a sentence ends within a stretch and another one begins there: a stop, a blank, a capital.
  static func begins(within range: Range<Int>, of bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound + 2
      let end = min(range.upperBound, bytes.count)
      while index < end {
        // Most stretches of eight bytes have no capital.
        if index + 8 <= bytes.count, EightBytes(bytes, at: index).capitals == 0 {
          index += 8
          continue
        }
        if bytes[index].isUppercase, bytes[index - 1].isBlank {
          var before = index - 1
          while before > range.lowerBound, bytes[before].isBlank { before -= 1 }
          if isStop(bytes[before]) { return true }
        }
        index += 1
      }
      return false
    }
  }

  /// Whether a stretch ends with a full stop, question or exclamation mark.
  static func ends(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    SentenceEnd.lastByte(bytes, range).map { isStop(bytes[$0]) } ?? false
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  /// Whether a sentence cannot end with a stretch of text: after a comma, or after a word that asks for another one.
  static func isOpen(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = SentenceEnd.lastByte(bytes, range) else { return false }
    if bytes[last] == UInt8(ascii: ",") { return true }
    var start = last + 1
    while start > range.lowerBound, bytes[start - 1].isLetter, last + 1 - start <= longestWord { start -= 1 }
    if start > range.lowerBound, !bytes[start - 1].isBlank { return false }
    let word = String(decoding: bytes[start..<last + 1], as: UTF8.self)
    return wordsThatGoOn.contains(word)
  }

  private static let longestWord = 9

  /// Joining words, articles, prepositions and auxiliary verbs.
  private static let wordsThatGoOn: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "been", "between", "but", "by", "can", "could", "for", "from", "had",
    "has", "have", "if", "in", "including", "into", "is", "its", "may", "must", "not", "of", "on", "or", "should",
    "so",
    "than", "that", "the", "their", "these", "this", "those", "to", "was", "were", "when", "where", "which",
    "while",
    "who", "whom", "will", "with", "within", "would",
  ]
}
