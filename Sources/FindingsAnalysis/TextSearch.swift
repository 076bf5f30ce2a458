/// Looks for words in the text of a report: in any case, in any quotation marks, hyphens and spaces (see `FoldedText`).
///
/// What is found begins at the beginning of a word, and may end within one: "risk" is found in "risks" and in "at-risk", "Paris" is
/// not in "comparison". Words that begin with a sign are found wherever the sign stands.
public enum TextSearch {
  /// Whether a text holds some words, or no words are asked for.
  public static func contains(_ words: String, in text: String) -> Bool {
    let needle = needle(words)
    return needle.isEmpty || next(needle, in: FoldedText(text).bytes, from: 0) != nil
  }

  /// Some words as they are looked for: without spaces around them.
  static func needle(_ words: String) -> [UInt8] {
    let space = UInt8(ascii: " ")
    let bytes = FoldedText(words).bytes.drop { $0 == space }
    return Array(bytes.last == space ? bytes.dropLast() : bytes)
  }

  /// The first place from some byte on where words stand that are not empty.
  static func next(_ needle: [UInt8], in hay: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = needle.first else { return nil }
    let beginsAWord = wordLetter(endsAt: endOfCharacter(in: needle), in: needle)
    var place = start
    while place + needle.count <= hay.count {
      if hay[place] == first, !(beginsAWord && wordLetter(endsAt: place, in: hay)),
        hay[place...].starts(with: needle)
      {
        return place..<place + needle.count
      }
      place += 1
    }
    return nil
  }

  /// Where the first character of some bytes ends: before the next byte that does not go on with it (10xxxxxx).
  private static func endOfCharacter(in bytes: [UInt8]) -> Int {
    bytes.dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
  }

  /// Whether the character that ends before a byte is a letter, a digit or an accent.
  private static func wordLetter(endsAt end: Int, in bytes: [UInt8]) -> Bool {
    guard end > 0 else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    case 0..<0x80: return false
    default:
      // A character begins with the last byte that does not go on with one.
      let start = bytes[..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
      guard let scalar = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first else {
        return false
      }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }
}
