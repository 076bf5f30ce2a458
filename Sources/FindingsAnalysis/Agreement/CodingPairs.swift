import InspectionReports

/// Codings of the same findings by two: a person and the program, or two people.
public struct CodingPairs: Sendable {
  /// One finding with both codings; `reference` is the one that the other is held against.
  public struct Pair: Sendable, Equatable {
    /// The whole id where it is known.
    public var id: String
    /// What the other is held against.
    public var reference: Coding
    /// What is held against it.
    public var other: Coding
    /// The text of the finding, nil where only codings are compared.
    public var text: String?

    /// Both codings of one finding.
    public init(id: String, reference: Coding, other: Coding, text: String?) {
      (self.id, self.reference, self.other, self.text) = (id, reference, other, text)
    }
  }

  /// The codings of one file.
  public struct CodedReport: Sendable {
    /// The name of the file without folder and ending: often the id of the report that it is about.
    public var name: String
    /// Its codings, in order.
    public var codings: [Coding]

    /// A file by its name and codings.
    public init(name: String, codings: [Coding]) { (self.name, self.codings) = (name, codings) }
  }

  /// The findings that both coded, each once.
  public private(set) var pairs: [Pair] = []
  /// Ids of the reference that the other does not have, or that more than one finding may be meant by.
  public private(set) var unmatched: [String] = []
  /// Ids that one of both coded more than once: the first coding counts.
  public private(set) var repeated: [String] = []
  private var met: Set<String> = []
  private var repeatedIds: Set<String> = []

  /// A person's codings against the program's.
  ///
  /// - Parameters:
  ///   - files: codings; an id without a report is looked for in the report with the file's name, else in all.
  ///   - reports: the coded reports.
  public init(_ files: [CodedReport], against reports: [Report]) {
    var lookup = FindingLookup(reports)
    for file in files {
      let findings = lookup.findings(ofFile: file.name)
      for coding in file.codings {
        if let finding = lookup.finding(of: coding, among: findings) {
          add(finding.id, coding, Coding(finding), text: finding.text)
        } else {
          unmatched.append(coding.id)
        }
      }
    }
  }

  /// Two people's codings.
  public init(_ codings: [Coding], against others: [Coding]) {
    let byId = Dictionary(grouping: others, by: \.id)
    for coding in codings {
      guard let found = byId[coding.id] else {
        unmatched.append(coding.id)
        continue
      }
      add(coding.id, coding, found[0], text: nil)
      if found.count > 1 { sayRepeated(coding.id) }
    }
  }

  private mutating func add(_ id: String, _ reference: Coding, _ other: Coding, text: String?) {
    if met.insert(id).inserted {
      pairs.append(Pair(id: id, reference: reference, other: other, text: text))
    } else {
      sayRepeated(id)
    }
  }

  private mutating func sayRepeated(_ id: String) {
    if repeatedIds.insert(id).inserted { repeated.append(id) }
  }
}
