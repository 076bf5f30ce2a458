extension Report {
  /// The version of the JSON contract; it grows when a key changes its meaning or goes.
  public static let schemaVersion = 1
}

/// Reads what `findings parse` writes as JSON: a report as one object. Of JSON Lines, the record of a report, which stands
/// before those of its elements.
extension Report: Decodable {
  /// - Throws: `DecodingError` where a key is missing, or its value is not what the contract says.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    let version: Int = try object.value("schemaVersion")
    guard version == Self.schemaVersion else {
      throw object.fault("schemaVersion", "is \(version), and this program knows \(Self.schemaVersion)")
    }
    self.init(kind: try object.choice("kind"), source: try object.value("source"))
    // A record of JSON Lines has a type, and names its report as all records do.
    let isRecord = object.has("type")
    id = try object.value(isRecord ? "report" : "id")
    try readFacts(object)
    if !isRecord { try readElements(object) }
  }

  private mutating func readFacts(_ object: WrittenObject) throws {
    title = try object.optional("title")
    area = try object.optional("area")
    localAuthorities = try object.value("localAuthorities")
    topic = try object.optional("topic")
    deepDive = try object.optional("deepDive")
    subject = try object.optional("subject")
    organisations = try object.value("organisations")
    inspected = try object.optional("inspected")
    published = try object.date("published")
    inspectors = try object.value("inspectors")
    inspectorates = try object.value("inspectorates")
    region = try object.optional("region")
    providers = try object.value("providers")
    commissioners = try object.value("commissioners")
    addressees = try object.value("addressees")
    childrenConsidered = try object.count("childrenConsidered")
    nextSteps = try object.optional("nextSteps")
    footnotes = try object.value("footnotes")
    narrative = try object.value("narrative")
  }

  private mutating func readElements(_ object: WrittenObject) throws {
    findings = try object.value("findings")
    recommendations = try object.value("recommendations")
    examples = try object.value("examples")
    voices = try object.value("voices")
    actions = try object.value("actions")
    diagnostics = try object.value("diagnostics")
  }
}
