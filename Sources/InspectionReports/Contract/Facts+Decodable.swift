/// The facts of a report, as the JSON contract writes them.

extension LocalAuthority: Decodable {
  /// Reads `{"name": "Staffordshire", "code": "E10000028"}`.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(name: try object.value("name"), code: try object.value("code"))
  }
}

extension NamedBody: Decodable {
  /// Reads `{"name": "...", "abbreviation": "UHNM"}`.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(name: try object.value("name"), abbreviation: try object.optional("abbreviation"))
  }
}

extension Addressee: Decodable {
  /// Reads `{"name": "...", "role": "Chief Constable", "organisation": "..."}`.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(
      name: try object.value("name"), role: try object.optional("role"),
      organisation: try object.optional("organisation"))
  }
}

extension ReportOrganisation: Decodable {
  /// Reads an organisation that a report names.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(
      name: try object.value("name"), kind: try object.choice("kind"), code: try object.optional("code"),
      names: try object.value("names"), role: try object.optionalChoice("role"),
      isRegistered: try object.value("isRegistered"))
  }
}

extension DateSpan: Decodable {
  /// Reads `{"start": "2016-04-04", "end": "2016-04-09"}`.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    guard let start = try object.date("start") else { throw object.fault("start", "is missing") }
    guard let end = try object.date("end") else { throw object.fault("end", "is missing") }
    self.init(start: start, end: end)
  }
}

extension NextSteps: Decodable {
  /// Reads who must answer, and by when.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(
      responsible: try object.value("responsible"), workingDays: try object.count("workingDays"),
      due: try object.date("due"), text: try object.value("text"), place: try object.place())
  }
}

extension Source: Decodable {
  /// Reads what a report was read from.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    guard let bytes = try object.count("bytes") else { throw object.fault("bytes", "is missing") }
    guard let lines = try object.count("lines") else { throw object.fault("lines", "is missing") }
    self.init(file: try object.value("file"), bytes: bytes, lines: lines, pages: try object.count("pages"))
  }
}
