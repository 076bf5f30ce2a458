/// How a name stands in its sentence, by the words around it.
struct PlaceInSentence {
  private let mention: BodyMentions.Mention
  private let text: BodyMentions
  /// The word before the name, "the" passed over; -1 where there is none.
  private let before: Int

  init(_ mention: BodyMentions.Mention, in text: BodyMentions) {
    (self.mention, self.text) = (mention, text)
    let last = mention.words.lowerBound - 1
    before = last >= 0 && text.words.token(last).lowercased() == "the" ? last - 1 : last
  }

  private var wordBefore: String { word(before) }
  private func word(_ index: Int) -> String { index >= 0 ? text.words.token(index).lowercased() : "" }

  /// The organisation does what the sentence says, by the words before it.
  var isSubject: Bool {
    if beginsSentence { return true }
    switch wordBefore {
    case "by", "within", "across", "throughout", "through", "at", "alongside": return true
    case "from": return word(before - 1).hasSuffix("s")  // "practitioners from", not "drawn from"
    case "with": return ["partnership", "jointly", "together"].contains(word(before - 1))
    case "which", "whom", "that", "where", "while", "when", "who": return true
    default: return false
    }
  }

  /// Something is done to, with, on or for the organisation.
  var isObject: Bool { ["to", "with", "on", "for"].contains(wordBefore) }

  /// The name stands behind another one, with "and" or a comma between.
  func isJoined(to other: BodyMentions.Mention) -> Bool {
    let last = other.words.upperBound
    if before == last + 1, ["and", "&"].contains(wordBefore) { return true }
    return before == last && text.words.lastByte(last) == UInt8(ascii: ",")
  }

  /// "... should", or "That the Partnership ..." at the beginning.
  var isAddressed: Bool {
    ["should", "must", "needs"].contains(word(after: mention)) || wordBefore == "that" && isSentenceStart(before)
  }

  private var beginsSentence: Bool {
    var first = mention.words.lowerBound
    while first > 0, ["the", "all", "both", "each"].contains(text.words.word(first - 1).lowercased()) { first -= 1 }
    return isSentenceStart(first)
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let last = text.words.word(index - 1).last { !["\"", "'", "’", "”", ")"].contains($0) }
    return last == "." || last == "!" || last == "?"
  }

  /// A verb that has a subject before it follows.
  var isBeforeVerb: Bool { Self.verbs.contains(word(after: mention)) }

  private static let verbs: Set<String> = [
    "has", "have", "had", "will", "is", "are", "was", "were", "also", "now", "continue", "continues",
  ]

  private func word(after mention: BodyMentions.Mention) -> String {
    let next = mention.words.upperBound + 1
    let isOpen = mention.abbreviation != nil || !text.words.marks(next - 1).contains(.closes)
    return isOpen && next < text.words.count ? String(text.words.token(next)) : ""
  }
}
