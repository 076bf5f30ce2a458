/// A name in the plural that stands for several bodies: "Staffordshire CCGs", "their providers including General
/// Practice".
///
/// Grammar: `[place {"and" place}] kind`, where kind is CCGs, Trusts or ICBs. A place is the area of the report,
/// then all bodies of the kind that the front matter lists are meant, or what the name of one body begins with
/// ("Bassetlaw"). Any other plural (providers, commissioners, practices), and one without a place, names no body.
enum Collective {
  /// The members that a name of that kind stands for.
  enum Meaning: Equatable {
    /// It names no body and stands for nobody.
    case nobody
    /// The bodies, by number.
    case members([Int])
    /// It has a place and a kind, and the report does not say who that is.
    case unknown
  }

  /// The kind of body that a plural is of.
  private static let kinds: [UInt64: UInt64] = [
    NameWords.ccgs: NameWords.ccg, NameWords.trusts: NameWords.trust, NameWords.icbs: NameWords.icb,
  ]

  /// Plurals that are no bodies.
  private static let general: Set<UInt64> = Set(
    [
      "providers", "commissioners", "practices", "practice", "gps", "authorities", "partners", "agencies",
      "services", "organisations", "boards", "forces", "teams", "councils", "hospitals", "professionals",
      "partnerships",
    ].map { NameWord.hash($0) })

  /// Words after which a name only says more of what it has named: "commissioners of the Council".
  private static let qualifications: Set<UInt64> = Set(
    ["including", "such", "of", "in", "for"].map { NameWord.hash($0) })

  private static let openings: Set<UInt64> = Set(["their", "all", "other"].map { NameWord.hash($0) })

  /// What a name stands for; nil where it is none in the plural.
  static func meaning(of name: [NameWord], in bodies: ReportBodies) -> Meaning? {
    let end = name.firstIndex { qualifications.contains($0.hash) && $0.shape == .plain } ?? name.endIndex
    let words = name[..<end].filter(\.isWord)
    let key = NameKey(words[...]).words
    guard let last = key.last, let first = words.first else { return nil }
    guard let kind = kinds[last] else {
      return general.contains(words[words.count - 1].hash) || openings.contains(first.hash) ? .nobody : nil
    }
    let place = key.dropLast().filter { !openings.contains($0) }
    let hasCapital = words.dropLast().contains { $0.isCapital && !NameWords.isOptional($0.hash) }
    if place.isEmpty || !hasCapital || place.allSatisfy(BodyEnding.generic.contains) { return .nobody }
    let members = members(place: place, kind: kind, in: bodies)
    return members.isEmpty ? .unknown : .members(members)
  }

  /// The bodies of a kind in places joined by "and"; none where one of the places leads to nobody.
  private static func members(place: [UInt64], kind: UInt64, in bodies: ReportBodies) -> [Int] {
    let parts = place.split(separator: NameWords.and)
    var members: [Int] = []
    var index = 0
    while index < parts.count {
      // The longest name first: "Newark and Sherwood and Bassetlaw" are two.
      let last = min(parts.count, index + mostParts)
      let found = stride(from: last, to: index, by: -1).lazy.map { end in
        (end, bodies.members(at: Array(parts[index..<end].joined(separator: [NameWords.and])), kind: kind))
      }.first { !$0.1.isEmpty }
      guard let (end, some) = found else { return [] }
      members += some.filter { !members.contains($0) }
      index = end
    }
    return members
  }

  /// "Herefordshire, Worcestershire and ..." no name of a place has more parts.
  private static let mostParts = 4
}

extension ReportBodies {
  /// The bodies of a kind at one place: all that the front matter lists where it is the area of the report, else
  /// the one that is named after it.
  fileprivate func members(at place: [UInt64], kind: UInt64) -> [Int] {
    if places.contains(AreaName.place(place)) {
      let listed = (kind == NameWords.trust ? providers : commissioners).filter { isOf(kind, $0) }
      if !listed.isEmpty { return listed }
    }
    return [number(of: NameKey(words: place + [kind]))].compactMap(\.self)
  }

  /// A CCG of the front matter may have lost its "CCG" there.
  private func isOf(_ kind: UInt64, _ number: Int) -> Bool {
    let key = NameKey(organisation(number).name)
    return key.kindWord == kind
      || kind == NameWords.ccg && key.kindWord == nil && !organisation(number).isRegistered
  }
}
