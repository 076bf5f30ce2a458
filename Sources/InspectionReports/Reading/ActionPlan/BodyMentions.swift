/// The organisations that a text names.
///
///     Housing officers at Marlhaven City Council telephone ...     -> Marlhaven City Council
///     Marl and Vale Integrated Care Board (ICB) has ...            -> Marl and Vale Integrated Care Board, ICB
///     CCC and Fellmarch Constabulary held ...                      -> what CCC stands for; Fellmarch Constabulary
///
/// A name is a run of words with capitals, "and", "of", "for" and "upon" between them, up to the last word that says what
/// kind of body it is. An "and" behind such a word joins two names. Names without such a word are left out: a
/// missing name is better than a wrong one.
struct BodyMentions {
  struct Mention {
    var name: String
    /// The words it takes, the abbreviation behind it included.
    var words: ClosedRange<Int>
    /// What stands in parentheses behind the name.
    var abbreviation: String?
  }

  let words: PlanWords
  private(set) var mentions: [Mention] = []
  private let abbreviations: [String: String]

  /// Finds the names in a text. An abbreviation is the name that it stands for; one that stands for an empty name ends
  /// a run and is no name.
  init(_ words: PlanWords, abbreviations: [String: String]) {
    (self.words, self.abbreviations) = (words, abbreviations)
    var index = 0
    while index < words.count {
      // Most words begin no name.
      let mayBegin = !words.marks(index).isDisjoint(with: [.isCapitalised, .mayBeAbbreviation])
      index = mayBegin ? take(at: index) : index + 1
    }
  }

  /// Takes the name that begins at a word, if one does; gives where to go on.
  private mutating func take(at start: Int) -> Int {
    if let name = abbreviated(start) {
      if !name.isEmpty { mentions.append(Mention(name: name, words: start...start, abbreviation: nil)) }
      return start + 1
    }
    guard isCapitalised(start), !isBeforeNames(start) else { return start + 1 }
    let run = run(from: start)
    guard let kind = run.kind, isName(start, kind, end: run.end) else { return run.end + 1 }
    let next = kind + 1
    let isDefined = next < words.count && !words.marks(kind).contains(.closes)
    let abbreviation = isDefined ? Self.abbreviation(words, next) : nil
    let end = abbreviation == nil ? kind : next
    mentions.append(Mention(name: words.name(start...kind), words: start...end, abbreviation: abbreviation))
    return abbreviation == nil ? wordAfterName(kind) : end + 1
  }

  /// Words with capitals behind a name are no part of another one: "Marl Police Officers".
  private func wordAfterName(_ kind: Int) -> Int {
    var next = kind + 1
    while next < words.count, !words.marks(next - 1).contains(.closes), mayGoOn(next), isCapitalised(next) {
      next += 1
    }
    return next
  }

  /// The last word of the run that begins at a word, and the last one in it that says what kind of body it is.
  private func run(from start: Int) -> (end: Int, kind: Int?) {
    var (end, kind) = (start, Int?.none)
    while true {
      if isKind(end, start) { kind = end }
      let next = end + 1
      if words.marks(end).contains(.closes) || next >= words.count || !mayGoOn(next) { return (end, kind) }
      if isCapitalised(next) {
        end = next
      } else if kind == nil, isJoint(next), next + 1 < words.count, mayGoOn(next + 1), isCapitalised(next + 1),
        !words.marks(next).contains(.closes)
      {
        end = next + 1
      } else {
        return (end, kind)
      }
    }
  }

  private func isCapitalised(_ index: Int) -> Bool { words.marks(index).contains(.isCapitalised) }

  /// What a word stands for, where it is a known abbreviation. Most words are none at a glance.
  private func abbreviated(_ index: Int) -> String? {
    words.marks(index).contains(.mayBeAbbreviation) ? abbreviations[String(words.token(index))] : nil
  }

  /// No abbreviation, and nothing in parentheses.
  private func mayGoOn(_ index: Int) -> Bool {
    !words.marks(index).contains(.isInParentheses) && abbreviated(index) == nil
  }

  /// More than one word ("the Partnership" names nothing), or "Police" alone; not what a number belongs to
  /// ("the 0-19 Service").
  private func isName(_ start: Int, _ kind: Int, end: Int) -> Bool {
    guard kind > start || end == kind && words.token(kind, is: ["Police"]) else { return false }
    return start == 0 || !words.lastByte(start - 1).isDigit
  }

  // MARK: Words

  private func isKind(_ index: Int, _ start: Int) -> Bool {
    switch BodyWords.kind(words.hash(index)) {
    case nil: false
    case .body: true
    case .group: index > start && words.token(index - 1, is: ["Commissioning"])
    case .police:
      !(index + 2 < words.count && words.token(index + 1, is: ["and"]) && words.token(index + 2, is: ["Crime"]))
    }
  }

  private func isJoint(_ index: Int) -> Bool { BodyWords.joints.contains(words.hash(index)) }

  private func isBeforeNames(_ index: Int) -> Bool { BodyWords.beforeNames.contains(words.hash(index)) }

  /// "(UHNM)" or "(UHNM),": one word in parentheses with at least two capitals.
  static func abbreviation(_ words: PlanWords, _ index: Int) -> String? {
    guard words.marks(index).isSuperset(of: [.isInParentheses, .mayBeAbbreviation]) else { return nil }
    let word = words.word(index)
    guard let end = word.utf8.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let (inner, rest) = (word[word.utf8.index(after: word.startIndex)..<end], word[end...])
    guard rest.utf8.count <= 2, rest.allSatisfy(\.isPunctuation) else { return nil }
    return inner.count { $0.isUppercase } > 1 ? String(inner) : nil
  }
}
