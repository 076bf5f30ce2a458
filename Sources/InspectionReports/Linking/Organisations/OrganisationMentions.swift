/// The organisations that texts name, and by which names.
struct OrganisationMentions {
  private var order: [Int] = []
  private var printed: [Int: [String]] = [:]

  /// Notes an organisation that the front matter lists, before its names in texts.
  mutating func note(_ number: Int) {
    if printed[number] == nil { order.append(number) }
    printed[number, default: []] += []
  }

  /// Notes an organisation and a name that is printed for it.
  mutating func note(_ number: Int, as name: String) {
    note(number)
    if printed[number]?.contains(name) == false { printed[number]?.append(name) }
  }

  /// The organisations whose practice a paragraph names, in order, each once: by a name, an abbreviation of this
  /// report, a site, or as members of a collective ("the Nottinghamshire CCGs"). Inspectorates and national bodies
  /// are left out: they are named for their guidance. "The trust" names nobody.
  mutating func organisations(in names: ReportBodies.Names, _ bodies: ReportBodies) -> [Int] {
    var found: [(start: Int, organisation: Int)] = []
    let (text, matches) = (names.text, bodies.matches(of: names))
    for match in matches {
      note(match.organisation)
      let name = text.printed(match.words)
      if printed[match.organisation]?.contains(where: { $0 == name }) == false {
        printed[match.organisation]?.append(String(name))
      }
      found.append((match.words.lowerBound, match.organisation))
    }
    found += collectives(text, bodies, beside: matches)
    if found.isEmpty { return [] }
    var met: Set<Int> = []
    return found.sorted { $0.start < $1.start }.map(\.organisation).filter {
      bodies.kind(of: $0).isInspected && met.insert($0).inserted
    }
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
    order.map { number in
      let organisation = bodies.organisation(number)
      let role: ReportOrganisation.Role? =
        bodies.providers.contains(number) ? .provider : bodies.commissioners.contains(number) ? .commissioner : nil
      return ReportOrganisation(
        name: organisation.name, kind: organisation.kind, code: organisation.code, names: printed[number] ?? [],
        role: role, isRegistered: organisation.isRegistered)
    }
  }
}
