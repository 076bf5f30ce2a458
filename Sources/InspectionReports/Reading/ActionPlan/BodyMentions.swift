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

  /// The words of the text, which has single spaces.
  let words: [Substring]
  private(set) var mentions: [Mention] = []

  /// The words without punctuation and without the "'s" of possession.
  let tokens: [Substring]
  private let abbreviations: [String: String]

  /// Finds the names in a text. An abbreviation is the name that it stands for; one that stands for an empty name ends
  /// a run and is no name.
  init(_ text: String, abbreviations: [String: String]) {
    words = text.utf8.split(separator: 0x20).map { Substring($0) }
    tokens = words.map(Self.token)
    self.abbreviations = abbreviations
    var index = 0
    while index < words.count { index = take(at: index) }
  }

  /// Takes the name that begins at a word, if one does; gives where to go on.
  private mutating func take(at start: Int) -> Int {
    let token = tokens[start]
    guard Self.hasCapital(token) else { return start + 1 }
    if let name = abbreviations[String(token)] {
      if !name.isEmpty { mentions.append(Mention(name: name, words: start...start, abbreviation: nil)) }
      return start + 1
    }
    guard token.first?.isUppercase == true, !Self.wordsBeforeNames.contains(token) else { return start + 1 }
    let run = run(from: start)
    guard let kind = run.kind, isName(start, kind, end: run.end) else { return run.end + 1 }
    let next = kind + 1
    let isDefined = next < words.count && !Self.closes(words[kind])
    let abbreviation = isDefined ? Self.abbreviation(words[next]) : nil
    let name = (words[start..<kind] + [tokens[kind]]).joined(separator: " ")
    let end = abbreviation == nil ? kind : next
    mentions.append(
      Mention(name: Self.withoutOpening(name), words: start...end, abbreviation: abbreviation))
    return abbreviation == nil ? wordAfterName(kind) : end + 1
  }

  /// Words with capitals behind a name are no part of another one: "Marl Police Officers".
  private func wordAfterName(_ kind: Int) -> Int {
    var next = kind + 1
    while next < words.count, !Self.closes(words[next - 1]), mayGoOn(next), isCapitalised(next) { next += 1 }
    return next
  }

  /// The last word of the run that begins at a word, and the last one in it that says what kind of body it is.
  private func run(from start: Int) -> (end: Int, kind: Int?) {
    var (end, kind) = (start, Int?.none)
    while true {
      if isKind(end, start) { kind = end }
      let next = end + 1
      if Self.closes(words[end]) || next >= words.count || !mayGoOn(next) { return (end, kind) }
      if isCapitalised(next) {
        end = next
      } else if kind == nil, Self.joints.contains(tokens[next]), next + 1 < words.count, mayGoOn(next + 1),
        isCapitalised(next + 1), !Self.closes(words[next])
      {
        end = next + 1
      } else {
        return (end, kind)
      }
    }
  }

  private func isCapitalised(_ index: Int) -> Bool {
    guard let first = tokens[index].utf8.first else { return false }
    return first < 0x80 ? first.isUppercase : tokens[index].first?.isUppercase == true
  }

  /// Most words have none, and are no names.
  private static func hasCapital(_ token: Substring) -> Bool {
    token.utf8.contains { $0.isUppercase || $0 >= 0x80 }
  }

  /// No abbreviation, and nothing in parentheses.
  private func mayGoOn(_ index: Int) -> Bool {
    words[index].utf8.first != UInt8(ascii: "(")
      && !(Self.hasCapital(tokens[index]) && abbreviations[String(tokens[index])] != nil)
  }

  /// More than one word ("the Partnership" names nothing), or "Police" alone; not what a number belongs to
  /// ("the 0-19 Service").
  private func isName(_ start: Int, _ kind: Int, end: Int) -> Bool {
    guard kind > start || tokens[kind] == "Police" && end == kind else { return false }
    return start == 0 || words[start - 1].utf8.last?.isDigit != true
  }

  // MARK: Words

  private func isKind(_ index: Int, _ start: Int) -> Bool {
    switch tokens[index] {
    case "Police": return !(index + 2 < tokens.count && tokens[index + 1] == "and" && tokens[index + 2] == "Crime")
    case "Group", "Groups": return index > start && tokens[index - 1] == "Commissioning"
    default: return Self.kinds.contains(tokens[index])
    }
  }

  /// Words that say what kind of body a name is of.
  private static let kinds: Set<Substring> = [
    "Trust", "Trusts", "CCG", "CCGs", "ICB", "Board", "Boards", "Partnership", "Partnerships", "Council",
    "Councils",
    "Constabulary", "Service", "Services", "CIC", "Ltd", "Limited",
  ]

  private static let joints: Set<Substring> = ["and", "&", "of", "for", "upon"]

  /// Words with the capital of a sentence's beginning that are no part of a name.
  private static let wordsBeforeNames: Set<Substring> = [
    "A", "Across", "All", "Although", "An", "And", "As", "At", "Both", "But", "By", "Each", "Every", "Following",
    "For", "From", "If", "In", "It", "Our", "Since", "Some", "Staff", "That", "The", "These", "This", "Those", "To",
    "When", "Where", "While", "With", "Within",
  ]

  private static let opening: Set<Character> = ["‘", "’", "“", "\"", "'", "(", "[", "*", "_"]
  private static let closing: Set<Character> = [
    ".", ",", ";", ":", ")", "]", "‘", "’", "“", "”", "\"", "'", "*", "_", "!", "?",
  ]

  /// "Trust's" -> Trust; "(OECT)," -> OECT.
  private static func token(_ word: Substring) -> Substring {
    let (first, last) = (word.utf8.first ?? 0, word.utf8.last ?? 0)
    let isPlain = (first.isLetter || first.isDigit) && (last.isLetter || last.isDigit)
    if isPlain && last != UInt8(ascii: "s") { return word }
    var word = word
    while let first = word.first, opening.contains(first) { word.removeFirst() }
    while let last = word.last, closing.contains(last) { word.removeLast() }
    return word.hasSuffix("'s") || word.hasSuffix("’s") ? word.dropLast(2) : word
  }

  private static func withoutOpening(_ name: String) -> String {
    String(name.drop { opening.contains($0) })
  }

  /// Whether no name goes on behind a word: punctuation follows it.
  static func closes(_ word: Substring) -> Bool {
    guard let last = word.utf8.last, !last.isLetter, !last.isDigit else { return false }
    return word.last.map(stops.contains) ?? false
  }

  private static let stops: Set<Character> = [".", ",", ";", ":", ")", "]", "\"", "”", "!", "?"]

  /// "(UHNM)" or "(UHNM),": one word in parentheses with at least two capitals.
  static func abbreviation(_ word: Substring) -> String? {
    guard word.utf8.first == UInt8(ascii: "(") else { return nil }
    let inner = word.dropFirst().prefix { $0 != ")" }
    let rest = word.dropFirst(inner.count + 1)
    guard rest.first == ")", rest.utf8.count <= 2, rest.allSatisfy(\.isPunctuation) else { return nil }
    return inner.count { $0.isUppercase } > 1 ? String(inner) : nil
  }
}
