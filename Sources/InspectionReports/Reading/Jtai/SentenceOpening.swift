/// What the first words of a sentence say of its place in a paragraph.
enum SentenceOpening {
  /// Words that go on with what was said: no paragraph of these letters begins so, or hardly one.
  static func goesOn(_ text: String) -> Bool {
    let (first, second) = text.withBytes { bytes in
      let (first, place) = letters(bytes, from: 0)
      return (first, letters(bytes, from: place).word)
    }
    guard let first else { return false }
    if single.contains(first) { return true }
    guard let second else { return false }
    switch first {
    case "For": return !["most", "many", "some"].contains(second)
    case "As": return second == "a"
    case "In": return second == "addition"
    case "When", "Where", "Despite": return second == "this"
    case "Out": return second == "of"
    default: return false
    }
  }

  /// The letters of the next word, and the blank behind it.
  private static func letters(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> (word: String?, end: Int) {
    var index = place
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count else { return (nil, index) }
    var letters: [UInt8] = []
    while index < bytes.count, bytes[index] != 0x20 {
      var end = index + 1
      while end < bytes.count, !bytes[end].beginsCharacter { end += 1 }
      if bytes.character(before: end).isLetter { letters += bytes[index..<end] }
      index = end
    }
    return (String(decoding: letters, as: UTF8.self), index)
  }

  private static let single: Set<String> = [
    "This", "These", "That", "Those", "They", "Their", "It", "Its", "He", "She", "His", "Her", "However",
    "Therefore",
    "Consequently", "Furthermore", "Moreover", "Also", "Such", "Although", "Though", "While", "Overall", "Other",
    "Others",
    "Both", "Instead", "Similarly", "Equally", "Once", "Each",
  ]

  /// Words that a part of the opening begins with: "This letter", "The joint targeted area inspection", "We have".
  static func beginsPart(_ text: String) -> Bool {
    parts.contains { text.begins(with: $0) }
  }

  private static let parts: [StaticString] = [
    "This letter ", "This inspection ", "This JTAI ", "This joint targeted area inspection ",
    "The joint targeted area inspection ", "We have ", "We will ",
  ]
}

extension String {
  /// How many words, separated by spaces.
  var wordCount: Int {
    if utf8.isEmpty { return 0 }
    return withBytes { bytes in
      var count = 1
      for byte in bytes where byte == 0x20 { count &+= 1 }
      return count
    }
  }
}
