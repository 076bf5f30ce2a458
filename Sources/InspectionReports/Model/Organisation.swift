/// A body that commissions, provides, polices or oversees services, by its official name, with what else it is
/// called.
public struct Organisation: Sendable, Equatable {
  /// The canonical name: the official one; for a body that only a report names, the name as the report prints it
  /// first.
  public var name: String
  /// What kind of body it is.
  public var kind: OrganisationKind
  /// The code of the Organisation Data Service (ODS), for a council that of the Office for National Statistics.
  public var code: String?
  /// Names that mean this body and no other, wherever they occur.
  public var otherNames: [String] = []
  /// Abbreviations: they answer a question; within a report they hold only where the report gives them.
  public var abbreviations: [String] = []
  /// Sites, short names and slips that mean this body only in reports on `contextAreas`.
  public var contextNames: [String] = []
  /// Names of local authorities.
  public var contextAreas: [String] = []
  /// Who took over its duties, by canonical name; several where they were divided.
  public var successors: [String] = []
  /// When it was succeeded.
  public var succeeded: PartialDate?
  /// For people.
  public var note: String?
  /// False for a body that a report names and no data file knows.
  public var isRegistered = true

  /// A body by its name.
  public init(name: String, kind: OrganisationKind) {
    (self.name, self.kind) = (name, kind)
  }
}

/// The kinds of body that reports name, by the names that the data file gives them.
public enum OrganisationKind: String, Sendable, CaseIterable {
  case nhsTrust = "nhs-trust"
  case ambulance, commissioner, police
  case policeCommissioner = "police-commissioner"
  case probation, council, partnership, provider, inspectorate, national

  /// Whether reports speak of its practice with children. Inspectorates write the reports, and national bodies are
  /// named for their guidance.
  var isInspected: Bool { self != .inspectorate && self != .national }
}

/// A day, or a month or year where no more is known.
public struct PartialDate: Sendable, Equatable, CustomStringConvertible {
  /// 1900 to 2999.
  public var year: Int
  /// 1 to 12; nil where only the year is known.
  public var month: Int?
  /// 1 to 31; nil where only year and month are known.
  public var day: Int?

  /// Reads `2018`, `2018-07` or `2018-07-01`; nil for anything else.
  public init?(_ text: String) {
    guard let digits = text.withBytes(Self.digits) else { return nil }
    switch text.utf8.count {
    case 4: (year, month, day) = (digits, nil, nil)
    case 7: (year, month, day) = (digits / 100, digits % 100, nil)
    default: (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100)
    }
    guard (1900...2999).contains(year), ReportDate(year: year, month: month ?? 1, day: day ?? 1) != nil else {
      return nil
    }
  }

  /// The digits of a date as one number, which its length tells apart; nil for what is none.
  private static func digits(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard [4, 7, 10].contains(bytes.count) else { return nil }
    var number = 0
    for index in bytes.indices {
      if index == 4 || index == 7 {
        if bytes[index] != UInt8(ascii: "-") { return nil }
      } else {
        guard bytes[index].isDigit else { return nil }
        number = 10 * number + Int(bytes[index] & 0x0F)
      }
    }
    return number
  }

  /// ISO 8601, as much as is known: `2018-07-01`, `2017`.
  public var description: String {
    [year, month, day].compactMap { $0.map { $0 < 10 ? "0\($0)" : String($0) } }.joined(separator: "-")
  }

  /// Whether it lies wholly before a day. Doubt (a date of the same year without a day) counts as not before.
  func isBefore(_ date: ReportDate) -> Bool {
    (year, month ?? 12, day ?? 31) < (date.year, date.month, date.day)
  }
}

/// What a report calls an organisation, and what it has to do with the report.
public struct ReportOrganisation: Sendable, Equatable {
  /// What the front matter lists it as.
  public enum Role: String, Sendable {
    case provider, commissioner
  }
  /// The canonical name.
  public var name: String
  /// What kind of body it is.
  public var kind: OrganisationKind
  /// ODS or ONS code.
  public var code: String?
  /// The names used in the report, as printed, in order of the text; abbreviations and sites among them.
  public var names: [String]
  /// Nil where the front matter does not list it.
  public var role: Role?
  /// False where only this report knows it.
  public var isRegistered: Bool
}

/// One name in the heading of a group of recommendations, and whom it means.
public struct AddresseeLink: Sendable, Equatable {
  /// Whom a name means.
  public enum Meaning: Sendable, Equatable {
    /// One organisation, by canonical name.
    case organisation(String)
    /// A place and a kind ("Staffordshire CCGs"): the members that the front matter names, by canonical name. Empty
    /// where the collective names no body ("their providers including General Practice") and stands for nobody.
    case collective(members: [String])
    /// Nobody for certain: the organisations that it may mean, by canonical name; often none.
    case unresolved(candidates: [String])
  }
  /// The name as the heading prints it.
  public var printed: String
  /// Whom it means.
  public var meaning: Meaning

  /// The organisations it leads to, by canonical name.
  public var organisations: [String] {
    switch meaning {
    case .organisation(let name): [name]
    case .collective(let members): members
    case .unresolved: []
    }
  }

  /// What the contract calls the addressees: the organisations, or the name as printed where it leads to none.
  var addressees: [String] { organisations.isEmpty ? [printed] : organisations }
}
