/// Who acts, by the names that a plan itself prints: abbreviations stand for the names before them in parentheses, a name
/// that begins another one for that one, and "the Partnership" for the partnership in the plan's head.
struct PlanOrganisations {
  /// The safeguarding partnership whose plan it is.
  let partnership: String?
  private var abbreviations: [String: String] = [:]
  /// Longer names by the names that they begin with.
  private var longer: [String: String] = [:]

  /// Learns the names of a plan.
  ///
  /// - Parameter all: the words of all its texts, those of the head first.
  init(_ all: [PlanWords]) {
    partnership = Self.partnership(in: all)
    var printed: [String: String] = [:]
    for words in all {
      for index in 0..<words.count where words.marks(index).contains(.isInParentheses) {
        if let abbreviation = BodyMentions.abbreviation(words, index) { printed[abbreviation] = "" }
      }
    }
    var ambiguous: Set<String> = []
    var names: [String] = []
    for words in all {
      for mention in BodyMentions(words, abbreviations: printed).mentions {
        names.append(mention.name)
        guard let abbreviation = mention.abbreviation else { continue }
        if let name = abbreviations[abbreviation], name != mention.name { ambiguous.insert(abbreviation) }
        abbreviations[abbreviation] = mention.name
      }
    }
    for abbreviation in ambiguous { abbreviations[abbreviation] = nil }
    names.sort()
    learnShortNames(names)
  }

  /// Of sorted names those that begin with another one stand behind it. A name may be among them several times.
  private mutating func learnShortNames(_ all: [String]) {
    var names: [String] = []
    for name in all where name != names.last { names.append(name) }
    for (index, name) in names.enumerated() {
      let next = names[(index + 1)...].prefix(2).filter { $0.hasPrefix(name + " ") }
      if next.count == 1 { longer[name] = next[0] }
    }
  }

  /// The first partnership that is named, in the title or else in the text.
  private static func partnership(in texts: [PlanWords]) -> String? {
    for words in texts {
      for mention in BodyMentions(words, abbreviations: [:]).mentions where area(of: mention.name) != nil {
        return mention.name
      }
    }
    return nil
  }

  /// "Derby and Derbyshire Safeguarding Children Partnership" -> Derby and Derbyshire. Nil for the names of other bodies.
  static func area(of partnership: String) -> String? {
    guard partnership.hasSuffix("Partnership") || partnership.hasSuffix("Board") else { return nil }
    let place = partnership.place(of: " Local Safeguarding") ?? partnership.place(of: " Safeguarding")
    return place.map { String(partnership[..<$0.lowerBound]) }
  }

  // MARK: Who acts

  /// The organisations that act in a paragraph, in order of the text.
  ///
  /// A name acts where it begins a sentence; behind "by", "at", "within", "across", "throughout" and "through", behind
  /// people "from" it, and "in partnership with" it; behind "which", "whom" and the like; before "has", "will" and the like;
  /// and joined by "and" or a comma to one that acts. Where no name does, the only one that the paragraph names acts, unless
  /// something is done to, with, for or on it.
  func acting(in text: PlanWords) -> [String] {
    let found = BodyMentions(text, abbreviations: abbreviations)
    var acting = OrderedNames()
    var named = OrderedNames()
    var lastActs = false
    for (index, mention) in found.mentions.enumerated() {
      let place = PlaceInSentence(mention, in: found.words)
      let isJoined = index > 0 && place.isJoined(to: found.mentions[index - 1])
      let actsAlone = place.isBeforeVerb && !place.isObject
      lastActs = place.isSubject || (isJoined ? lastActs : actsAlone)
      if lastActs { acting.add(canonical(mention.name)) }
      if acting.names.isEmpty, !place.isObject { named.add(canonical(mention.name)) }
    }
    return acting.names.isEmpty && named.names.count == 1 ? named.names : acting.names
  }

  /// The organisations in a cell that says who leads. A part of the cell that names none is taken as printed.
  func leading(in cell: String) -> [String] {
    var leading = OrderedNames()
    for part in cell.split(whereSeparator: { $0 == ";" || $0 == "," }) {
      let found = BodyMentions(PlanWords(String(part)), abbreviations: abbreviations)
      let names = found.mentions.map { canonical($0.name) }
      let indices = 0..<found.words.count
      let unknown = indices.map(found.words.token).filter(Self.isAbbreviation).map(String.init)
      let printed = indices.map(found.words.word).drop { ["with", "and", "the"].contains($0) }.joined(
        separator: " ")
      for name in names.isEmpty ? unknown.isEmpty ? [printed] : unknown : names where !name.isEmpty {
        leading.add(name)
      }
    }
    return leading.names
  }

  private static func isAbbreviation(_ token: Substring) -> Bool {
    token.count { $0.isUppercase } > 1 && token.allSatisfy { $0.isLetter || $0.isNumber } && token != "NHS"
  }

  /// The organisations that a recommendation addresses: those that "should", and those that it is said of: "That the
  /// Partnership seeks assurance ...".
  func addressees(in text: PlanWords) -> [String] {
    let found = BodyMentions(text, abbreviations: abbreviations)
    let mentions = (found.mentions + thePartnership(in: text)).sorted { $0.words.lowerBound < $1.words.lowerBound }
    var addressees: [String] = []
    var nextIsAddressed = false
    for (index, mention) in mentions.enumerated().reversed() {
      let place = PlaceInSentence(mention, in: text)
      let isJoined =
        index + 1 < mentions.count
        && PlaceInSentence(mentions[index + 1], in: text).isJoined(to: mention)
      nextIsAddressed = place.isAddressed || isJoined && nextIsAddressed
      if nextIsAddressed { addressees.append(canonical(mention.name)) }
    }
    var names = OrderedNames()
    for name in addressees.reversed() { names.add(name) }
    return names.names
  }

  /// "the Partnership" and nothing more, where a plan has one.
  private func thePartnership(in words: PlanWords) -> [BodyMentions.Mention] {
    guard let partnership else { return [] }
    return (0..<words.count).dropFirst().compactMap { index in
      let isIt = words.token(index, isLetters: ["partnership"]) && words.token(index - 1, isLetters: ["the"])
      return isIt ? BodyMentions.Mention(name: partnership, words: index...index) : nil
    }
  }

  private func canonical(_ name: String) -> String {
    let whole = longer[name] ?? name
    guard whole.hasSuffix("Partnership") else { return whole }
    let isShort = whole.pieces(between: 0x20).allSatisfy(Self.wordsOfPartnerships.contains)
    return isShort ? partnership ?? whole : whole
  }

  private static let wordsOfPartnerships: Set<Substring> = [
    "Safeguarding", "Children", "Children's", "Children’s", "Child", "Local", "Partnership",
  ]
}
