/// The words that names are taken apart by.
enum NameWords {
  static let and = NameWord.hash("and"), the = NameWord.hash("the"), saint = NameWord.hash("st")
  static let nhs = NameWord.hash("nhs"), foundation = NameWord.hash("foundation")
  static let trust = NameWord.hash("trust"), trusts = NameWord.hash("trusts")
  static let nhsft = NameWord.hash("nhsft"), ft = NameWord.hash("ft")
  static let ccg = NameWord.hash("ccg"), ccgs = NameWord.hash("ccgs")
  static let icb = NameWord.hash("icb"), icbs = NameWord.hash("icbs")
  static let clinical = NameWord.hash("clinical"), commissioning = NameWord.hash("commissioning")
  static let group = NameWord.hash("group"), groups = NameWord.hash("groups")
  static let integrated = NameWord.hash("integrated"), care = NameWord.hash("care"), board = NameWord.hash("board")
  static let hospital = NameWord.hash("hospital"), healthcare = NameWord.hash("healthcare")
  static let service = NameWord.hash("service"), university = NameWord.hash("university")
  static let health = NameWord.hash("health"), partnership = NameWord.hash("partnership")
  static let police = NameWord.hash("police"), crime = NameWord.hash("crime")

  /// Words that a name of a trust or commissioner may have or not: reports put them in and leave them out.
  static func isOptional(_ word: UInt64) -> Bool { word == nhs || word == foundation }

  /// Words read as one: plural slips, short forms, and two words for a police force.
  static let variants: [(of: UInt64, as: UInt64)] = [
    (NameWord.hash("hospitals"), hospital), (NameWord.hash("services"), service),
    (NameWord.hash("childrens"), NameWord.hash("children")), (NameWord.hash("constabulary"), police),
    (nhsft, trust), (ft, trust),
  ]

  /// Words that join the words of a name and have no capital.
  static let joining: WordSet = [
    and, the, NameWord.hash("of"), NameWord.hash("on"), NameWord.hash("for"), NameWord.hash("upon"),
    NameWord.hash("under"), NameWord.hash("in"), NameWord.hash("with"),
  ]

  /// Words that make another place of the place after them: "North" before "Staffordshire".
  static let qualifying = WordSet(
    [
      "north", "south", "east", "west", "northern", "southern", "eastern", "western", "mid", "central", "greater",
      "upper", "lower", "new", "great",
    ])
}
