/// The organisations that are known beforehand: trusts, commissioners, forces, partnerships, councils and national
/// bodies.
///
/// Names are checked when it is made: no name leads to two organisations, every successor is in it, and nobody
/// succeeds himself.
public struct OrganisationRegister: Sendable {
  /// All organisations, councils included.
  public private(set) var organisations: [Organisation] = []
  /// The names that hold in every report.
  private(set) var index = NameIndex()
  /// Organisations by names that hold everywhere.
  private var byName: [NameKey: Int] = [:]
  private(set) var byCanonicalName: [String: Int] = [:]
  /// Organisations with names that hold in the reports on an area, by the name of its authority.
  private(set) var contextual: [String: [Int]] = [:]
  /// The names that hold there, of organisations by number: sites, and names of one word.
  private(set) var contextNames: [Int: ContextNames] = [:]
  /// Names of each organisation that people may ask for, with all that are short or hold in some reports only.
  private(set) var askedNames: [[NameKey]] = []
  /// Who followed whom.
  public var succession: Succession { Succession(organisations) }

  /// The register of the data files in the program.
  public static let builtIn: OrganisationRegister = {
    do {
      // The tests make it with the checks, which would hold up every start.
      return try OrganisationRegister(
        OrganisationFile(PackageResources.organisations_csv).entries, authorities: .builtIn, isChecked: true)
    } catch {
      fatalError("organisations.csv, which the tests check: \(error)")
    }
  }()

  /// A register with the organisations of a file beside those of this one. An organisation with a name that this
  /// register has takes the place of the one here.
  ///
  /// - Parameter file: the bytes of the file; its form is described at the head of `Resources/organisations.csv`.
  /// - Throws: `OrganisationFileError` with the line of the first fault.
  public func extended(by file: [UInt8]) throws(OrganisationFileError) -> OrganisationRegister {
    let added = try OrganisationFile(file).entries
    let names = Set(added.map(\.organisation.name))
    let kept = organisations.filter { $0.kind != .council && !names.contains($0.name) }.map { ($0, 0) }
    return try OrganisationRegister(kept + added, authorities: .builtIn)
  }

  /// - Parameter isChecked: successors and codes of the entries are known to be right.
  init(
    _ entries: [(organisation: Organisation, line: Int)], authorities: LocalAuthorities, isChecked: Bool = false
  ) throws(OrganisationFileError) {
    reserveCapacity(entries.count + authorities.all.count)
    for index in entries.indices { try add(entries[index].organisation, entries[index].line) }
    for index in entries.indices { try addNames(of: entries[index].organisation, entries[index].line) }
    addCouncils(authorities)
    if !isChecked { try check(entries) }
  }

  /// An organisation by its canonical name, exactly.
  public func organisation(named name: String) -> Organisation? {
    byCanonicalName[name].map { organisations[$0] }
  }

  func position(of name: String) -> Int? { byCanonicalName[name] }

  /// The organisation that a name means in every report.
  func number(of key: NameKey) -> Int? { byName[key] }

  // MARK: Making it

  /// Makes room for so many organisations, each with two or three names of as many words.
  private mutating func reserveCapacity(_ count: Int) {
    organisations.reserveCapacity(count)
    askedNames.reserveCapacity(count)
    byCanonicalName.reserveCapacity(count)
    byName.reserveCapacity(count * 2)
    index.reserveCapacity(count * 4)
  }

  private mutating func add(_ organisation: Organisation, _ line: Int) throws(OrganisationFileError) {
    let position = organisations.count
    organisations.append(organisation)
    askedNames.append([])
    byCanonicalName[organisation.name] = position
    for area in organisation.contextAreas { contextual[area, default: []].append(position) }
    try claim(organisation.name, position, line)
  }

  /// Gives a name to an organisation. A single common word ("Brook") is a name only where it is known to occur.
  private mutating func claim(_ name: String, _ position: Int, _ line: Int) throws(OrganisationFileError) {
    let key = NameKey(name)
    if let other = byName[key], other != position {
      throw OrganisationFileError(line: line, problem: .nameTaken(name, by: organisations[other].name))
    }
    byName[key] = position
    askedNames[position].append(key)
    let isContextual = key.words.count == 1 && !organisations[position].contextAreas.isEmpty
    if isContextual {
      contextNames[position, default: ContextNames()].short.append(IndexedName(name, key))
    } else {
      index.insert(key, position, Self.condition(of: name))
    }
  }

  private mutating func addNames(of organisation: Organisation, _ line: Int) throws(OrganisationFileError) {
    guard let position = byCanonicalName[organisation.name] else { return }
    for name in organisation.otherNames { try claim(name, position, line) }
    for (number, name) in (organisation.abbreviations + organisation.contextNames).enumerated() {
      let key = NameKey(name)
      if number >= organisation.abbreviations.count {
        contextNames[position, default: ContextNames()].sites.append(IndexedName(name, key))
      }
      if let other = byName[key], other != position {
        throw OrganisationFileError(line: line, problem: .nameTaken(name, by: organisations[other].name))
      }
      askedNames[position].append(key)
    }
    for key in askedNames[position] {
      if let short = key.withoutKind { askedNames[position].append(short) }
      if let short = key.shortForm { index.insert(short, position, .capitals) }
    }
  }

  /// An abbreviation must be printed as one, so that "ads" in a sentence is not ADS.
  static func condition(of name: String) -> NameIndex.Condition {
    let isAbbreviation = !name.utf8.contains(0x20) && name.utf8.count { $0.isUppercase } > 1
    return isAbbreviation ? .acronym : .none
  }

  private mutating func addCouncils(_ authorities: LocalAuthorities) {
    for authority in authorities.all where byCanonicalName[authority.council] == nil {
      var council = Organisation(name: authority.council, kind: .council)
      council.code = authority.code
      let position = organisations.count
      organisations.append(council)
      byCanonicalName[council.name] = position
      askedNames.append([])
      for key in [NameKey(authority.council)] + CouncilNames.keys(of: authority) where byName[key] == nil {
        byName[key] = position
        askedNames[position].append(key)
        index.insert(key, position)
      }
    }
  }
}
