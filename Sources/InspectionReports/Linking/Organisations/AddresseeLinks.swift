/// Takes the headings of groups of recommendations apart: whom each name in them means.
///
///     NHS England and Staffordshire CCGs should:
///       NHS England        -> NHS England
///       Staffordshire CCGs -> the five CCGs that the front matter lists
///
/// Names that are known are found first, as they may have commas and "and" in them; what is left between them is
/// taken apart by `BodyNames`.
struct AddresseeLinks {
  /// A name and the numbers of the organisations it means.
  enum Meaning {
    case organisation(Int)
    case collective([Int])
    case unresolved([Int])
  }

  private var bodies: ReportBodies
  private var links: [(printed: String, meaning: Meaning)] = []

  init(_ bodies: ReportBodies) { self.bodies = bodies }

  /// The links of a heading, in its order. A trust or CCG that nobody knows becomes an organisation of the report.
  static func links(
    in heading: String, _ bodies: inout ReportBodies
  ) -> [(printed: String, meaning: Meaning)] {
    // Taken, so that what is learnt goes into them and not into a copy.
    var links = AddresseeLinks(consume bodies)
    links.read(BodyNames.addressed(in: heading))
    bodies = links.bodies
    return links.links
  }

  private mutating func read(_ text: String) {
    let name = NameText(text)
    var last = 0
    for match in standing(bodies.matches(in: name), name.words) {
      addBetween(text, last, Int(name.words[match.words.lowerBound].start))
      last = Int(name.words[match.words.upperBound - 1].end)
      links.append((String(name.printed(match.words)), .organisation(match.organisation)))
    }
    addBetween(text, last, text.utf8.count)
  }

  /// The matches that stand by themselves: what is next to them is a mark, a small word or another match. In "Upper
  /// Marl Vale CCG" "Vale CCG" is none.
  private func standing(_ matches: [ReportBodies.Match], _ words: [NameWord]) -> [ReportBodies.Match] {
    matches.indices.filter { index in
      let range = matches[index].words
      let follows = index > 0 && matches[index - 1].words.upperBound == range.lowerBound
      let isFollowed = index + 1 < matches.count && matches[index + 1].words.lowerBound == range.upperBound
      let isLed = range.lowerBound > 0 && words[range.lowerBound - 1].isCapital && !follows
      let goesOn = range.upperBound < words.count && words[range.upperBound].isCapital && !isFollowed
      return !isLed && !goesOn && !isAbbreviation(matches, index, words)
    }.map { matches[$0] }
  }

  /// "(MVT)" after a name of the same body is no second addressee.
  private func isAbbreviation(_ matches: [ReportBodies.Match], _ index: Int, _ words: [NameWord]) -> Bool {
    guard index > 0, matches[index - 1].organisation == matches[index].organisation else { return false }
    let before = matches[index].words.lowerBound - 1
    return before == matches[index - 1].words.upperBound && words[before].shape == .stop
  }

  /// What stands between two known names: an abbreviation in parentheses, joining words, unknown names.
  private mutating func addBetween(_ text: String, _ from: Int, _ to: Int) {
    var between = slice(text, from, to)
    for possessive in ["'s", "’s"] where between.hasPrefix(possessive) {
      between = String(between.dropFirst(possessive.count))
    }
    if let open = between.firstIndex(where: { $0 != " " }), between[open] == "(",
      let close = between.firstIndex(of: ")")
    {
      between = String(between[between.index(after: close)...])
    }
    for body in BodyNames.list(in: between) { add(body.name) }
  }

  private mutating func add(_ name: String) {
    let words = NameWord.words(of: name)
    guard words.contains(where: \.isWord) else { return }
    guard Collective.meaning(of: words, in: bodies) == .nobody, let parts = parts(name, words) else {
      links.append((name, meaning(of: name, words)))
      return
    }
    for part in parts { links.append((part, meaning(of: part, NameWord.words(of: part)))) }
  }

  /// "the Marl Partnership and the providers of care": a name with a capital, and a plural that stands for nobody.
  private func parts(_ name: String, _ words: [NameWord]) -> [String]? {
    guard let and = words.firstIndex(where: { $0.hash == NameWords.and }), and > 0, and + 1 < words.count else {
      return nil
    }
    let first = Array(words[..<and])
    let names = first.contains { $0.isCapital && !BodyEnding.generic.contains($0.hash) }
    guard names, Collective.meaning(of: first, in: bodies) == nil,
      Collective.meaning(of: Array(words[(and + 1)...]), in: bodies) == .nobody
    else { return nil }
    let rest = BodyNames.list(in: slice(name, Int(words[and].end), name.utf8.count)).map(\.name)
    return [slice(name, 0, Int(words[and - 1].end))] + rest
  }

  private mutating func meaning(of name: String, _ words: [NameWord]) -> Meaning {
    if let number = bodies.number(named: words) { return .organisation(number) }
    let key = NameKey(words[...])
    let given = bodies.meanings(of: key)
    if given.count > 1 { return .unresolved(given) }
    switch Collective.meaning(of: words, in: bodies) {
    case .nobody: return .collective([])
    case .members(let members): return .collective(members)
    case .unknown: return .unresolved([])
    case nil: break
    }
    guard words.contains(where: { $0.isCapital && !Self.saysNobody($0.hash) }) else { return .unresolved([]) }
    if key.kindWord != nil { return .organisation(bodies.addOwn(name, kind: .provider)) }
    let listed = bodies.listed(beginning: key)
    if listed.count == 1 { return .organisation(listed[0]) }
    let candidates = listed.isEmpty ? bodies.registered(beginning: key) : listed
    return .unresolved(Array(candidates.prefix(Self.mostCandidates)))
  }

  /// "The Trust" means nobody.
  private static func saysNobody(_ word: UInt64) -> Bool {
    BodyEnding.generic.contains(word) || BodyEnding.leading.contains(word)
  }

  /// Enough for a reader to choose from.
  private static let mostCandidates = 8

  private func slice(_ text: String, _ from: Int, _ to: Int) -> String {
    from < to ? String(Substring(text.utf8.dropFirst(from).prefix(to - from))) : ""
  }
}
