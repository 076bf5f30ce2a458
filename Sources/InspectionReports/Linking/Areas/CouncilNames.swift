/// What reports call councils and their departments for children: words behind the name of an area, or before it.
enum CouncilNames {
  private static let unitary = forms("Council", "City Council", "Borough Council", "County Council")
  private static let metropolitan = forms(
    "Council", "City Council", "Borough Council", "Metropolitan Borough Council", "Metropolitan District Council",
    "MBC")
  private static let london = forms("Council", "Borough Council")
  private static let county = forms("Council", "County Council")
  private static let everywhere = forms("Children's Services")
  private static let beforeLondon = forms("London Borough of", "Royal Borough of")

  private static func forms(_ forms: String...) -> [[NameWord]] { forms.map { NameWord.words(of: $0) } }

  /// The keys of an authority's names, by the kind of authority that its code says. They are made of words and not of names
  /// written out, as there are many.
  static func keys(of authority: LocalAuthorities.Authority) -> [NameKey] {
    let (forms, isLondon) = Self.forms(ofCode: authority.code)
    var keys: [NameKey] = []
    for place in [AreaName.withoutKind(authority.name)] + authority.otherNames {
      let words = NameWord.words(of: place)
      for form in forms { keys.append(NameKey((words + form)[...])) }
      for form in everywhere { keys.append(NameKey((words + form)[...])) }
      if isLondon { keys += beforeLondon.map { NameKey(($0 + words)[...]) } }
    }
    return keys
  }

  private static func forms(ofCode code: String) -> (forms: [[NameWord]], isLondon: Bool) {
    switch code.prefix(3) {
    case "E06": (unitary, false)
    case "E08": (metropolitan, false)
    case "E09": (london, true)
    default: (county, false)
    }
  }
}
