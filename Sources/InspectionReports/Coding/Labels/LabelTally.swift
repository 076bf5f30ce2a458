/// What the hits of one label in one finding add up to.
struct LabelTally {
  private(set) var strong = 0
  /// Sentences with a strong hit.
  private(set) var sentences = 0
  /// Different strong terms; all abbreviations of the report count as one.
  private(set) var terms = 0
  /// The first word of the first strong hit.
  private(set) var first = 0
  private(set) var firstIsOpening = false
  private(set) var firstIsSubject = false
  private(set) var firstGovernor = Governor.none
  private(set) var hasSubject = false
  /// What the strong hits are governed by, as bits.
  private(set) var governors: UInt16 = 0
  private(set) var weak = 0
  private(set) var weakIsOpening = false
  private(set) var weakIsSubject = false
  private var lastSentence = -1
  private var hasAbbreviation = false

  /// Adds a hit, in order of the text.
  ///
  /// - Parameters:
  ///   - sentence: the number of its sentence within the finding.
  ///   - isSubject: whether it begins before the verb.
  ///   - isNew: whether its term has not been met in the finding.
  mutating func add(_ hit: TermHit, sentence: Int, isSubject: Bool, isNew: Bool, _ governor: Governor) {
    guard hit.isStrong else {
      weak += 1
      if sentence == 0 { weakIsOpening = true }
      if isSubject { weakIsSubject = true }
      return
    }
    if strong == 0 {
      (first, firstIsOpening, firstIsSubject, firstGovernor) = (hit.first, sentence == 0, isSubject, governor)
    }
    strong += 1
    if sentence != lastSentence {
      sentences += 1
      lastSentence = sentence
    }
    if hit.term < 0 {
      if !hasAbbreviation { terms += 1 }
      hasAbbreviation = true
    } else if isNew {
      terms += 1
    }
    if isSubject { hasSubject = true }
    governors |= 1 << UInt16(governor.rawValue)
  }
}

extension Governor {
  /// How many words back it is looked for: "referrals [to] the local authority midwives".
  private static let reach = 4

  /// The words that it, or the end of the look for it, is told by.
  private static let telling: WordRole = [.governs, .finite, .afterComma]

  /// What governs the word at a position of a sentence.
  init(of position: Int, _ tokens: Span<CodingText.Token>, _ sentence: CodingText.Sentence) {
    let start = sentence.tokens.lowerBound
    if position > start, tokens[position].role.contains(.afterComma) {
      self = .comma
      return
    }
    let end = max(start, position - Self.reach)
    var index = position
    while index > end {
      index -= 1
      let role = tokens[index].role
      if role.isDisjoint(with: Self.telling) { continue }
      self = role.governor ?? (role.contains(.finite) ? .verb : .comma)
      return
    }
    self = position - Self.reach <= start ? .start : .none
  }
}
