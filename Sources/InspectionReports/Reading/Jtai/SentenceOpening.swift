/// What the first words of a sentence say of its place in a paragraph.
enum SentenceOpening {
  /// Words that go on with what was said: no paragraph of these letters begins so, or hardly one.
  static func goesOn(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 2)
    guard let first = words.first?.filter(\.isLetter) else { return false }
    if single.contains(first) { return true }
    guard let second = words.dropFirst().first?.filter(\.isLetter) else { return false }
    switch first {
    case "For": return !["most", "many", "some"].contains(second)
    case "As": return second == "a"
    case "In": return second == "addition"
    case "When", "Where", "Despite": return second == "this"
    case "Out": return second == "of"
    default: return false
    }
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
    utf8.isEmpty ? 0 : withBytes { $0.reduce(1) { $1 == 0x20 ? $0 + 1 : $0 } }
  }
}
