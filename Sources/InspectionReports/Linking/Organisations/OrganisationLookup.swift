/// Finds the organisation that somebody asks for, over the register and the bodies of some reports.
public struct OrganisationLookup: Sendable {
  /// What was found.
  public enum Result: Sendable, Equatable {
    /// The one that the name means.
    case one(Organisation)
    /// The name may mean any of these.
    case several([Organisation])
    case none
  }

  private let register: OrganisationRegister
  private var bodies: [Organisation]
  private var keys: [[NameKey]]
  /// Organisations by the names that the reports use for them.
  private var named: [NameKey: Set<Int>] = [:]

  /// - Parameters:
  ///   - register: the organisations that are known.
  ///   - reports: reports whose own bodies and names (abbreviations they give, slips) may be asked for, too.
  public init(_ register: OrganisationRegister, reports: [Report] = []) {
    self.register = register
    (bodies, keys) = (register.organisations, register.askedNames)
    var numbers: [String: Int] = [:]
    for organisation in reports.flatMap(\.organisations) {
      let number: Int
      if let known = register.position(of: organisation.name) ?? numbers[organisation.name] {
        number = known
      } else {
        number = bodies.count
        numbers[organisation.name] = number
        bodies.append(Organisation(ofReport: organisation))
        keys.append([])
      }
      for name in [organisation.name] + organisation.names {
        add(NameKey(name), to: number)
        named[NameKey(name), default: []].insert(number)
      }
    }
  }

  private mutating func add(_ key: NameKey, to number: Int) {
    for key in [key, key.withoutKind].compactMap(\.self) where !keys[number].contains(key) {
      keys[number].append(key)
    }
  }

  /// The organisation that a name means, in any case: a whole name, other name, abbreviation or site, with or
  /// without its kind ("Cannock Chase"); failing these, the beginning of one ("Burton"). A name that several have
  /// is not decided.
  public func organisation(named name: String) -> Result {
    let key = NameKey(name)
    if key.isEmpty { return .none }
    if let exact = register.organisation(named: name) { return .one(exact) }
    // "LSCB" is many boards, but one in the reports that are asked.
    if let own = named[key], own.count == 1, let number = own.first { return .one(bodies[number]) }
    for matches in [{ $0 == key }, { key.begins($0) }] as [(NameKey) -> Bool] {
      let found = bodies.indices.filter { keys[$0].contains(where: matches) }
      if found.count == 1 { return .one(bodies[found[0]]) }
      if !found.isEmpty { return .several(found.map { bodies[$0] }) }
    }
    return .none
  }

  /// All canonical names, other names and abbreviations, for "did you mean".
  public var names: [String] {
    bodies.flatMap { [$0.name] + $0.otherNames + $0.abbreviations }
  }
}

extension Organisation {
  /// A body that only a report knows.
  fileprivate init(ofReport organisation: ReportOrganisation) {
    self.init(name: organisation.name, kind: organisation.kind)
    (code, isRegistered) = (organisation.code, organisation.isRegistered)
  }
}
