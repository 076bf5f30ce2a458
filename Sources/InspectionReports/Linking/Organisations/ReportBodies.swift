/// The names that hold in one report: those of the register, the context names of its area, the bodies of its front
/// matter, the abbreviations it gives in parentheses after a name, and trusts and commissioners that only it knows.
struct ReportBodies {
  /// A name found in a text, as a range of its words.
  struct Match {
    var words: Range<Int>
    var organisation: Int
  }

  /// The names found in a text, with what was known then.
  struct Names {
    let text: NameText
    let matches: [Match]
    let knowledge: Int
  }

  let register: OrganisationRegister
  /// Counts what was learnt: names that were found at one count hold as long as it stays.
  private(set) var knowledge = 0
  /// The bodies that only this report knows; their numbers go on after those of the register.
  private(set) var own: [Organisation] = []
  /// The bodies that the front matter lists, in its order.
  private(set) var providers: [Int] = []
  private(set) var commissioners: [Int] = []
  /// The places that mean the area as a whole: "Staffordshire" in "Staffordshire CCGs".
  let places: Set<[UInt64]>
  private(set) var ownByName: [NameKey: Int] = [:]
  /// The names that hold in this report beside those of the register.
  private(set) var index = NameIndex() {
    didSet { knowledge += 1 }
  }
  private var abbreviations: [NameKey: [Int]] = [:]

  init(_ report: Report, register: OrganisationRegister) {
    self.register = register
    let authorities = Set(report.localAuthorities.map(\.name))
    places = Set((report.localAuthorities.map(\.name) + [report.area].compactMap(\.self)).map(AreaName.place))
    addContextNames(authorities, on: report.inspected?.start)
    providers = report.providers.map { list($0, asCommissioner: false) }
    commissioners = report.commissioners.map { list($0, asCommissioner: true) }
  }

  func organisation(_ number: Int) -> Organisation {
    let registered = register.organisations.count
    return number < registered ? register.organisations[number] : own[number - registered]
  }

  func kind(of number: Int) -> OrganisationKind {
    let registered = register.organisations.count
    return number < registered ? register.organisations[number].kind : own[number - registered].kind
  }

  // MARK: What holds in this report

  private mutating func addContextNames(_ authorities: Set<String>, on day: ReportDate?) {
    for number in Set(authorities.flatMap { register.contextual[$0] ?? [] }).sorted() {
      guard let names = register.contextNames[number] else { continue }
      let living = successor(of: number, on: day)
      for name in names.sites { index.insert(name.key, living, name.condition) }
      for name in names.short { index.insert(name.key, number, name.condition) }
    }
  }

  /// A hospital keeps its name when its trust is succeeded: who ran it on the day of the inspection.
  private func successor(of number: Int, on day: ReportDate?) -> Int {
    var number = number
    while let day, let date = register.organisations[number].succeeded, date.isBefore(day),
      register.organisations[number].successors.count == 1,
      let next = register.position(of: register.organisations[number].successors[0])
    {
      number = next
    }
    return number
  }

  private mutating func add(_ name: String, _ number: Int) {
    index.insert(NameKey(name), number, OrganisationRegister.condition(of: name))
  }

  /// A body of the front matter: known, or one of this report. CCGs stand there without "CCG", too.
  private mutating func list(_ body: NamedBody, asCommissioner: Bool) -> Int {
    let number =
      self.number(named: body.name) ?? (asCommissioner ? self.number(named: body.name + " CCG") : nil)
      ?? addOwn(body.name, kind: asCommissioner ? .commissioner : .provider)
    if self.number(named: body.name) == nil { add(body.name, number) }
    if let abbreviation = body.abbreviation { define(abbreviation, number) }
    return number
  }

  /// A body that only this report knows. Its kind is what its name says.
  mutating func addOwn(_ name: String, kind: OrganisationKind) -> Int {
    let key = NameKey(name)
    if let number = ownByName[key] { return number }
    let said: OrganisationKind? = key.kindWord.map { $0 == NameWords.trust ? .nhsTrust : .commissioner }
    var organisation = Organisation(name: name, kind: said ?? kind)
    organisation.isRegistered = false
    let number = register.organisations.count + own.count
    own.append(organisation)
    ownByName[key] = number
    index.insert(key, number)
    if let short = key.shortForm { index.insert(short, number, .capitals) }
    return number
  }

  /// An abbreviation that the report gives. One that it gives to two bodies means neither.
  mutating func define(_ abbreviation: String, _ number: Int) {
    let key = NameKey(abbreviation)
    guard let first = key.words.first, !Self.kindAbbreviations.contains(first) else { return }
    if abbreviations[key]?.contains(number) == true { return }
    abbreviations[key, default: []].append(number)
    if abbreviations[key]?.count == 1 {
      index.insert(key, number, .acronym)
    } else {
      index.remove(key)
    }
  }

  /// "Southern Derbyshire Clinical Commissioning Group (CCG)" does not make every CCG that one.
  private static let kindAbbreviations: WordSet = [
    NameWords.ccg, NameWords.ccgs, NameWords.icb, NameWords.icbs, NameWords.nhs, NameWords.ft, NameWords.nhsft,
  ]

  /// The bodies that an abbreviation was given to.
  func meanings(of abbreviation: NameKey) -> [Int] { abbreviations[abbreviation] ?? [] }
}
