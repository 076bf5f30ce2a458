/// How a name stands in its sentence, by the words around it.
struct PlaceInSentence {
  private let mention: BodyMentions.Mention
  private let words: PlanWords
  /// The word before the name, "the" passed over; -1 where there is none.
  private let before: Int

  init(_ mention: BodyMentions.Mention, in words: PlanWords) {
    (self.mention, self.words) = (mention, words)
    let last = mention.words.lowerBound - 1
    before = words.token(last, isLetters: ["the"]) ? last - 1 : last
  }

  /// The organisation does what the sentence says, by the words before it.
  var isSubject: Bool {
    if beginsSentence || words.token(before, isLetters: Self.wordsBeforeSubjects) { return true }
    // "practitioners from", not "drawn from"
    if words.token(before, isLetters: ["from"]) { return words.token(before - 1, endsWith: UInt8(ascii: "s")) }
    return words.token(before, isLetters: ["with"])
      && words.token(before - 1, isLetters: ["partnership", "jointly", "together"])
  }

  private static let wordsBeforeSubjects: [StaticString] = [
    "by", "within", "across", "throughout", "through", "at", "alongside", "which", "whom", "that", "where", "while",
    "when", "who",
  ]

  /// Something is done to, with, on or for the organisation.
  var isObject: Bool { words.token(before, isLetters: ["to", "with", "on", "for"]) }

  /// The name stands behind another one, with "and" or a comma between.
  func isJoined(to other: BodyMentions.Mention) -> Bool {
    let last = other.words.upperBound
    if before == last + 1, words.token(before, isLetters: ["and", "&"]) { return true }
    return before == last && words.lastByte(last) == UInt8(ascii: ",")
  }

  /// "... should", or "That the Partnership ..." at the beginning.
  var isAddressed: Bool {
    isFollowed(by: ["should", "must", "needs"])
      || words.token(before, isLetters: ["that"]) && isSentenceStart(before)
  }

  private var beginsSentence: Bool {
    var first = mention.words.lowerBound
    while first > 0, words.word(first - 1, isLetters: ["the", "all", "both", "each"]) { first -= 1 }
    return isSentenceStart(first)
  }

  private func isSentenceStart(_ index: Int) -> Bool { index == 0 || words.endsSentence(index - 1) }

  /// A verb that has a subject before it follows.
  var isBeforeVerb: Bool { isFollowed(by: Self.verbs) }

  private static let verbs: [StaticString] = [
    "has", "have", "had", "will", "is", "are", "was", "were", "also", "now", "continue", "continues",
  ]

  /// One of some words stands behind the name, no punctuation between them.
  private func isFollowed(by candidates: [StaticString]) -> Bool {
    let next = mention.words.upperBound + 1
    let isOpen = mention.abbreviation != nil || !words.marks(next - 1).contains(.closes)
    return isOpen && next < words.count && words.token(next, is: candidates)
  }
}
