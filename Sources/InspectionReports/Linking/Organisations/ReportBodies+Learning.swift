/// What a report's texts add to its names: abbreviations in parentheses, trusts and commissioners that no register
/// knows.
extension ReportBodies {
  /// Reads a text for new names, and gives those that it was found to have.
  @discardableResult
  mutating func learn(_ text: consuming NameText) -> Names {
    var names = names(in: text)
    learnBodies(names.text, names.matches)
    if names.knowledge != knowledge { names = self.names(in: names.text) }
    for match in names.matches {
      if let abbreviation = abbreviation(after: match.words.upperBound, names.text) {
        define(abbreviation, match.organisation)
      }
    }
    return names
  }

  /// "Burton Hospitals NHS Foundation Trust (BHFT)": an abbreviation in parentheses directly after a name.
  private func abbreviation(after end: Int, _ text: NameText) -> String? {
    let words = text.words
    guard end + 2 < words.count, words[end].shape == .stop, words[end + 1].shape == .acronym else { return nil }
    let utf8 = text.text.utf8
    let open = utf8.index(utf8.startIndex, offsetBy: Int(words[end].start))
    guard utf8[open] == UInt8(ascii: "(") else { return nil }
    let inner = utf8[utf8.index(after: open)...].prefix(Self.longestAbbreviation + 1)
    guard let close = inner.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let abbreviation = inner[..<close]
    return abbreviation.contains(0x20) ? nil : String(Substring(abbreviation))
  }

  /// "SES&S" and "HMICFRS" are abbreviations; longer ones are not known.
  private static let longestAbbreviation = 10

  // MARK: Unknown bodies

  private mutating func learnBodies(_ text: NameText, _ known: [Match]) {
    let words = text.words
    var next = known[...]
    var floor = 0
    for index in text.landmarks where BodyEnding.mayEnd(words[index]) {
      while let match = next.first, match.words.upperBound <= index {
        floor = match.words.upperBound
        next.removeFirst()
      }
      if let match = next.first, match.words.contains(index) { continue }
      guard let ending = BodyEnding(words, at: index),
        let name = ending.name(words, floor: floor), number(named: Array(words[name])) == nil
      else { continue }
      _ = addOwn(String(text.printed(name)), kind: .provider)
    }
  }
}

/// The last words of the name of an NHS body: "NHS Trust", "NHSFT", "CCG", "Integrated Care Board".
struct BodyEnding {
  /// The words of the ending.
  let words: Range<Int>
  let isTrust: Bool

  /// A quick look, for nearly all words of a text are no ending. Those that may be one are landmarks of a `NameText`.
  static func mayEnd(_ word: NameWord) -> Bool {
    switch word.end - word.start {
    case 2, 3: word.shape == .acronym  // FT, CCG, ICB
    case 5:
      word.isCapital || word.hash == NameWords.trust || word.hash == NameWords.group || word.hash == NameWords.board
    default: false
    }
  }

  init?(_ words: [NameWord], at index: Int) {
    let word = words[index]
    func before(_ distance: Int) -> UInt64 { index >= distance ? words[index - distance].hash : 0 }
    switch word.hash {
    case NameWords.trust where word.isCapital || NameWords.isOptional(before(1)),
      NameWords.nhsft where word.shape == .acronym, NameWords.ft where word.shape == .acronym:
      (self.words, isTrust) = (index..<index + 1, true)
    case NameWords.ccg where word.shape == .acronym, NameWords.icb where word.shape == .acronym:
      (self.words, isTrust) = (index..<index + 1, false)
    case NameWords.group where before(1) == NameWords.commissioning && before(2) == NameWords.clinical,
      NameWords.board where before(1) == NameWords.care && before(2) == NameWords.integrated:
      (self.words, isTrust) = (index - 2..<index + 1, false)
    default: return nil
    }
  }

  /// The words of a whole name that ends here, from the words with capitals before it; nil where they name no body:
  /// "The Trust", "Lead CCG". A charity's or school's trust needs "NHS" or "Foundation" to be taken for one of the
  /// NHS, or a word of health.
  ///
  /// - Parameter floor: the first word that the name may begin with.
  func name(_ text: [NameWord], floor: Int) -> Range<Int>? {
    var (start, isMarked) = (words.lowerBound, text[words.lowerBound].hash != NameWords.trust)
    while start > floor, text[start - 1].isWord {
      let word = text[start - 1]
      if NameWords.isOptional(word.hash) {
        isMarked = true
      } else if Self.closing.contains(word.hash) || word.shape == .acronym {
        break
      } else if !word.isCapital && !NameWords.joining.contains(word.hash) {
        break
      }
      start -= 1
    }
    while start < words.lowerBound, Self.leading.contains(text[start].hash) { start += 1 }
    let name = text[start..<words.lowerBound].filter { !NameWords.isOptional($0.hash) }
    if isTrust, !isMarked, !(name.last.map { Self.ofHealth.contains($0.hash) } ?? false) { return nil }
    let names = name.contains { $0.isCapital && !Self.generic.contains($0.hash) && !Self.leading.contains($0.hash) }
    return names ? start..<words.upperBound : nil
  }

  /// The last words of another name.
  private static let closing: WordSet = [
    NameWords.trust, NameWords.trusts, NameWords.ccg, NameWords.ccgs, NameWords.icb, NameWords.icbs,
  ]

  /// Words that begin a sentence or lead to a name and belong to none.
  static let leading: Set<UInt64> = Set(
    [
      "the", "in", "at", "both", "ensure", "all", "when", "for", "from", "within", "by", "via", "staff", "this",
      "that",
      "of", "and", "with", "to", "as", "each", "our", "where", "while", "since", "under", "across", "on", "upon",
      "their",
      "a", "an", "if", "but", "however",
    ].map { NameWord.hash($0) })

  /// Words that say what kind of body it is, and not which.
  static let generic: Set<UInt64> = Set(
    [
      "acute", "hospital", "hospitals", "mental", "health", "partnership", "community", "local", "care", "lead",
      "provider", "healthcare", "services", "service", "trust", "university", "teaching", "north", "south", "east",
      "west", "northern", "southern", "eastern", "western", "other", "children", "clinical", "commissioning",
      "commissioner", "integrated", "one", "two", "new", "general", "secondary", "primary", "district", "county",
      "city",
      "every", "host", "nhs", "foundation",
    ].map { NameWord.hash($0) })

  private static let ofHealth: WordSet = [
    NameWords.hospital, NameWord.hash("hospitals"), NameWords.healthcare, NameWords.health, NameWords.partnership,
  ]
}
