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

  /// The findings that both coded.
  public private(set) var pairs: [Pair] = []
  /// Ids of the reference that the other does not have, or has more than once.
  public private(set) var unmatched: [String] = []

  /// A person's codings against the program's.
  ///
  /// - Parameters:
  ///   - codings: codings of one file; an id without a report is looked for in the report with the file's name, else in all.
  ///   - file: the name of the file without folder and ending.
  ///   - reports: the coded reports.
  public init(_ codings: [Coding], file: String, against reports: [Report]) {
    let own = reports.filter { $0.id == file }
    let findings = (own.isEmpty ? reports : own).flatMap(\.findings)
    let byId = Dictionary(grouping: reports.flatMap(\.findings), by: \.id)
    let byNumber = Dictionary(grouping: findings, by: \.number)
    for coding in codings {
      let named = byId[coding.id] ?? byNumber[coding.id] ?? []
      if let finding = Self.finding(coding, named: named, among: findings) {
        pairs.append(Pair(id: finding.id, reference: coding, other: Coding(finding), text: finding.text))
      } else {
        unmatched.append(coding.id)
      }
    }
  }

  /// Two people's codings.
  public init(_ codings: [Coding], against others: [Coding]) {
    let byId = Dictionary(grouping: others, by: \.id)
    for coding in codings {
      if let other = byId[coding.id], other.count == 1 {
        pairs.append(Pair(id: coding.id, reference: coding, other: other[0], text: nil))
      } else {
        unmatched.append(coding.id)
      }
    }
  }

  /// The pairs of several files together.
  public mutating func append(_ others: CodingPairs) {
    pairs += others.pairs
    unmatched += others.unmatched
  }

  /// The finding of a coding: by its id; where its first words are given they decide, as a letter's paragraphs may be counted in
  /// two ways.
  private static func finding(_ coding: Coding, named: [Finding], among all: [Finding]) -> Finding? {
    guard let start = coding.start else { return named.count == 1 ? named[0] : nil }
    if coding.id.contains("/"), let place = CodedFinding.place(of: coding.id, beginning: start, in: named) {
      return named[place]
    }
    return CodedFinding.place(of: coding.id, beginning: start, in: all).map { all[$0] }
  }
}
