/// The local authorities of England, and what areas of reports lead to them.
public struct LocalAuthorities: Sendable {
  /// All authorities, those that are no more included.
  public let all: [Authority]
  private var byName: [[UInt64]: Int] = [:]

  /// One line of the data file.
  public struct Authority: Sendable, Equatable {
    /// As the Office for National Statistics prints it: `Bristol, City of`.
    public var name: String
    /// Its ONS code: `E06000023`.
    public var code: String
    /// The region of England.
    public var region: String
    /// The name of the council: `Bristol City Council`.
    public var council: String
    /// What else the area is called: `Bristol`.
    public var otherNames: [String]
    /// The year in which it ceased, nil for those that are.
    public var abolished: Int?
  }

  /// The authorities of the data file in the program.
  public static let builtIn: LocalAuthorities = {
    do {
      return LocalAuthorities(try DataTable(PackageResources.local_authorities_csv))
    } catch {
      fatalError("local-authorities.csv, which the tests check: \(error)")
    }
  }()

  init(_ table: DataTable) {
    all = table.rows.map { row in
      func value(_ index: Int) -> String { index < row.values.count ? row.values[index] : "" }
      return Authority(
        name: value(0), code: value(1), region: value(2), council: value(3), otherNames: DataTable.list(value(4)),
        abolished: Int(value(5)))
    }
    byName.reserveCapacity(all.count * 3)
    for (index, authority) in all.enumerated() {
      for name in [authority.name, authority.council] + authority.otherNames {
        let words = AreaName.words(name)
        for words in [words, AreaName.place(words)] where byName[words] == nil { byName[words] = index }
      }
    }
  }

  /// The authorities that the name of an area means: one ("Derby City", "London Borough of Croydon"), or several
  /// joined by "and", a comma or a slash ("Derby and Derbyshire"). Empty where any part of the name is no
  /// authority.
  public func authorities(of area: String) -> [Authority] {
    if let authority = authority(AreaName.words(area)) { return [authority] }
    let parts = AreaName.parts(area)
    var found: [Authority] = []
    var index = 0
    while index < parts.count {
      // The longest name first: "Bath and North East Somerset and Wiltshire" are two.
      let last = min(parts.count, index + Self.mostParts)
      let match = stride(from: last, to: index, by: -1).lazy.compactMap { end in
        authority(Array(parts[index..<end].joined(separator: [NameWords.and]))).map { (end, $0) }
      }.first
      guard let (end, authority) = match else { return [] }
      if !found.contains(authority) { found.append(authority) }
      index = end
    }
    return found
  }

  /// "Bournemouth, Christchurch and Poole" has three parts; no name has more.
  private static let mostParts = 3

  private func authority(_ words: [UInt64]) -> Authority? {
    (byName[words] ?? byName[AreaName.place(words)]).map { all[$0] }
  }
}

extension LocalAuthorities.Authority {
  /// As the report's contract has it.
  var localAuthority: LocalAuthority { LocalAuthority(name: name, code: code) }
}
