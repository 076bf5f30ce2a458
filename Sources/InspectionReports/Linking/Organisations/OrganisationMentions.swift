/// The organisations that texts name, and by which names.
struct OrganisationMentions {
  /// An organisation, in the order in which they are met.
  private struct Mention {
    let organisation: Int
    /// The names that are printed for it.
    var names: [String] = []
  }

  /// What is known of an organisation, by its number.
  private struct Slot {
    /// Its place in `mentions`; -1 for one that was not met.
    var mention: Int32 = -1
    /// The last text that it was found in, by a count of them.
    var text: Int32 = -1
  }

  private var mentions: [Mention] = []
  private var slots: [Slot] = []
  private var texts: Int32 = 0

  /// Notes an organisation that the front matter lists, before its names in texts.
  mutating func note(_ number: Int) { _ = mention(of: number) }

  /// Notes an organisation and a name that is printed for it.
  mutating func note(_ number: Int, as name: String) {
    let mention = mention(of: number)
    if !mentions[mention].names.contains(name) { mentions[mention].names.append(name) }
  }

  /// The place of an organisation in `mentions`, where it is put if it was not met.
  private mutating func mention(of number: Int) -> Int {
    makeRoom(for: number)
    if slots[number].mention < 0 {
      slots[number].mention = Int32(mentions.count)
      mentions.append(Mention(organisation: number))
    }
    return Int(slots[number].mention)
  }

  private mutating func makeRoom(for number: Int) {
    if number < slots.count { return }
    slots += repeatElement(Slot(), count: max(Self.usualOrganisations, number + 1) - slots.count)
  }

  /// More than the register has, as a rule.
  private static let usualOrganisations = 1024

  /// Notes a name as a text prints it. Most are there already, letter for letter.
  private mutating func note(_ match: ReportBodies.Match, in text: NameText) {
    let mention = mention(of: match.organisation)
    if mentions[mention].names.contains(where: { text.prints($0, match.words) }) { return }
    let name = text.printed(match.words)
    if !mentions[mention].names.contains(where: { $0 == name }) { mentions[mention].names.append(String(name)) }
  }

  /// Whether an organisation is met for the first time in a text.
  private mutating func isFirst(_ number: Int, inText count: Int32) -> Bool {
    makeRoom(for: number)
    defer { slots[number].text = count }
    return slots[number].text != count
  }

  /// The organisations whose practice a paragraph names, in order, each once: by a name, an abbreviation of this
  /// report, a site, or as members of a collective ("the Nottinghamshire CCGs"). Inspectorates and national bodies
  /// are left out: they are named for their guidance. "The trust" names nobody.
  mutating func organisations(in names: ReportBodies.Names, _ bodies: ReportBodies) -> [Int] {
    let matches = bodies.matches(of: names)
    let collectives = collectives(names.text, bodies, beside: matches)
    for match in matches { note(match, in: names.text) }
    texts += 1
    if collectives.isEmpty {
      return inspected(matches.lazy.map(\.organisation), bodies)
    }
    let found = matches.map { (start: $0.words.lowerBound, organisation: $0.organisation) } + collectives
    return inspected(found.sorted { $0.start < $1.start }.lazy.map(\.organisation), bodies)
  }

  /// Those of a text's organisations that are inspected, each once.
  private mutating func inspected(_ found: some Sequence<Int>, _ bodies: ReportBodies) -> [Int] {
    var inspected: [Int] = []
    for number in found where bodies.kind(of: number).isInspected && isFirst(number, inText: texts) {
      inspected.append(number)
    }
    return inspected
  }

  /// "Nottinghamshire and Bassetlaw CCGs" in a paragraph. A name begins behind the match and the plural before it, so that no word is
  /// looked at for two of them.
  private func collectives(
    _ text: NameText, _ bodies: ReportBodies, beside matches: [ReportBodies.Match]
  ) -> [(start: Int, organisation: Int)] {
    var found: [(start: Int, organisation: Int)] = []
    let (words, ccgs, groups) = (text.words, NameWords.ccgs, NameWords.groups)
    var (rest, floor) = (matches[...], 0)
    for index in text.landmarks where words[index].hash == ccgs || words[index].hash == groups {
      let isLong = words[index].hash == groups
      if isLong, index < 2 || words[index - 1].hash != NameWords.commissioning { continue }
      let end = isLong ? index - 2 : index
      while let match = rest.first, match.words.upperBound <= end {
        floor = max(floor, match.words.upperBound)
        rest.removeFirst()
      }
      if rest.prefix(Self.mostInAPlural).contains(where: { $0.words.contains(index) }) { continue }
      defer { floor = index + 1 }
      let start = Self.start(of: words, before: end, floor: floor)
      guard case .members(let members) = Collective.meaning(of: Array(words[start...index]), in: bodies) else {
        continue
      }
      found += members.map { (start, $0) }
    }
    return found
  }

  /// Matches that may begin in the words of a plural: "Clinical", "Commissioning", "Groups".
  private static let mostInAPlural = 3

  /// Where the words with capitals before a plural begin.
  private static func start(of words: [NameWord], before end: Int, floor: Int) -> Int {
    var start = end
    while start > floor, words[start - 1].isWord, words[start - 1].shape != .acronym,
      words[start - 1].isCapital || NameWords.joining.contains(words[start - 1].hash)
    {
      start -= 1
    }
    while start < end, BodyEnding.leading.contains(words[start].hash) { start += 1 }
    return start
  }

  /// All organisations met, in order, with the names that were printed for them.
  func found(in bodies: ReportBodies) -> [ReportOrganisation] {
    mentions.map { mention in
      let number = mention.organisation
      let organisation = bodies.organisation(number)
      let role: ReportOrganisation.Role? =
        bodies.providers.contains(number) ? .provider : bodies.commissioners.contains(number) ? .commissioner : nil
      return ReportOrganisation(
        name: organisation.name, kind: organisation.kind, code: organisation.code, names: mention.names,
        role: role, isRegistered: organisation.isRegistered)
    }
  }
}
