/// The elements of a report, as the JSON contract writes them: in a list of the report, or as a record of JSON Lines.

extension Finding: Decodable {
  /// Reads a finding.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(
      id: try object.value("id"), number: try object.value("number"), chapter: try object.optional("chapter"),
      section: try object.value("section"), subheading: try object.optional("subheading"),
      printed: try object.optional("printed"), text: try object.value("text"),
      judgement: try object.optionalChoice("judgement"), priority: try object.value("priority"),
      services: try object.value("services"), themes: try object.value("themes"),
      organisations: try object.value("organisations"), recommendations: try object.value("recommendations"),
      citations: try object.value("citations"), references: try object.value("references"),
      place: try object.place())
  }
}

extension Citation: Decodable {
  /// Reads `{"text": "(Recommendation 4.1)", "numbers": ["4.1"]}`.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(text: try object.value("text"), numbers: try object.value("numbers"))
  }
}

extension Recommendation: Decodable {
  /// Reads a recommendation.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(
      id: try object.value("id"), number: try object.value("number"), group: try object.value("group"),
      addressedTo: try object.value("addressedTo"), addressees: try object.value("addressees"),
      addresseeLinks: try object.value("addresseeLinks"), text: try object.value("text"),
      services: try object.value("services"), themes: try object.value("themes"),
      findings: try object.value("findings"), place: try object.place())
  }
}

extension AddresseeLink: Decodable {
  /// Reads `{"printed": "Staffordshire CCGs", "means": "collective", "organisations": ["..."]}`.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    let names: [String] = try object.value("organisations")
    let means: String = try object.value("means")
    let meaning: Meaning
    switch means {
    case "organisation":
      guard names.count == 1 else { throw object.fault("organisations", "is not one organisation") }
      meaning = .organisation(names[0])
    case "collective": meaning = .collective(members: names)
    case "unresolved": meaning = .unresolved(candidates: names)
    default: throw object.fault("means", "cannot be \"\(means)\"")
    }
    self.init(printed: try object.value("printed"), meaning: meaning)
  }
}

extension Example: Decodable {
  /// Reads a case example or practice study.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(
      number: try object.value("number"), label: try object.optional("label"), section: try object.value("section"),
      after: try object.optional("after"), text: try object.value("text"),
      judgement: try object.optionalChoice("judgement"), place: try object.place())
  }
}

extension Voice: Decodable {
  /// Reads somebody quoted.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(
      number: try object.value("number"), speaker: try object.optional("speaker"), text: try object.value("text"),
      place: try object.place())
  }
}

extension Action: Decodable {
  /// Reads an action of a plan.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(
      id: try object.value("id"), number: try object.value("number"),
      recommendation: try object.optional("recommendation"), organisations: try object.value("organisations"),
      lead: try object.optional("lead"), timescale: try object.optional("timescale"),
      text: try object.value("text"), place: try object.place())
  }
}

extension Footnote: Decodable {
  /// Reads a note at the foot of a page.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(mark: try object.value("mark"), text: try object.value("text"), place: try object.place())
  }
}

extension Narrative: Decodable {
  /// Reads a paragraph that is no finding.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(section: try object.value("section"), text: try object.value("text"), place: try object.place())
  }
}

extension Diagnostic: Decodable {
  /// Reads something that a careful reader should know. Its severity follows from its code.
  public init(from decoder: any Decoder) throws {
    let object = try WrittenObject(decoder)
    self.init(
      code: try object.choice("code"), message: try object.value("message"), lines: try object.lines("lines"))
  }
}
