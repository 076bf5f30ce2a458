/// The words that tell the parts of an addressee: honours and forms of address, roles, subjects of work, bodies.
enum AddresseeWords {
  /// "Mr", "Cllr": what stands before a name.
  static let titles: Set<Substring> = [
    "Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lord", "Lady", "Baroness", "Professor", "Prof", "Councillor",
    "Cllr", "Rev", "Reverend", "Revd", "ACC", "DCC", "CC", "PCC",
  ]

  /// "QPM", "OBE": what stands behind a name.
  static let honours: Set<Substring> = ["QPM", "OBE", "CBE", "MBE", "DL", "KPM", "JP", "BEM", "CB", "DBE", "KBE"]

  /// Words within a name: "Tom de Vere".
  static let particles: Set<Substring> = ["de", "van", "von", "le", "la"]

  /// A word of a role, or "Partnership" and "Board", which are no part of a name.
  static func isRole(_ word: Substring) -> Bool { roles.contains(bare(word)) }

  private static let roles: Set<Substring> = [
    "Director", "Chief", "Chair", "Head", "Manager", "Commissioner", "Officer", "Constable", "Scrutineer", "Nurse",
    "Mayor", "CEO", "Executive", "Lead", "Leader", "Superintendent", "Commander", "Assistant", "Deputy",
    "Partnership", "Board",
  ]

  /// A word of a person's role, in any case. ("Partnership" and "Board" are bodies.)
  static func isPersonsRole(_ word: Substring) -> Bool {
    let word = bare(word)
    guard word != "Partnership", word != "Board" else { return false }
    return roles.contains(word) || ["lead", "scrutineer", "chair", "director", "manager", "Manager"].contains(word)
  }

  /// Words that stand before the word of a role.
  static func opensRole(_ word: Substring) -> Bool {
    isPersonsRole(word) || roleOpenings.contains(bare(word))
  }

  private static let roleOpenings: Set<Substring> = [
    "Designated", "Probation", "Interim", "Strategic", "Regional", "Corporate", "Accountable", "Independent",
    "Divisional", "Police",
  ]

  /// What a role is over: "Director of Nursing", "Strategic Director, People". No name of a body begins so.
  static func isSubject(_ word: Substring) -> Bool { subjects.contains(bare(word)) }

  private static let subjects: Set<Substring> = [
    "People", "Children", "Children’s", "Children's", "Families", "Education", "Health", "Care", "Adult", "Adults",
    "Social", "Service", "Services", "Skills", "Quality", "Nursing", "Safeguarding", "Commissioning", "Communities",
    "Public", "Protection", "Governance", "Learning", "Performance", "Culture", "Specialist", "Place", "Probation",
    "Policing", "Operations", "Integrated", "Directorate", "Early", "Help", "Targeted",
  ]

  /// A word that only the name of a body has.
  static func isBody(_ word: Substring) -> Bool { bodies.contains(bare(word).lowercased()) }

  private static let bodies: Set<String> = [
    "council", "borough", "boroughs", "nhs", "ccg", "ccgs", "icb", "trust", "group", "groups", "police",
    "constabulary", "company", "board", "lscb", "partnership", "authority", "team", "arrangements", "bcu",
    "division",
    "cafcass", "force", "commissioning",
  ]

  /// "PHT", "CAFCASS": a body by its letters.
  static func isAbbreviation(_ word: Substring) -> Bool {
    let word = bare(word)
    let fewest = 3
    return word.count >= fewest && word.utf8.allSatisfy(\.isUppercase) && !honours.contains(word)
      && !roles.contains(word)
  }

  /// The word without the punctuation around it.
  static func bare(_ word: Substring) -> Substring {
    var word = word
    while let first = word.first, "(‘'“\"".contains(first) { word.removeFirst() }
    while let last = word.last, ",.;:)’'”\"".contains(last) { word.removeLast() }
    return word
  }
}
