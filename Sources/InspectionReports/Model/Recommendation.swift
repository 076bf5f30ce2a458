/// One numbered recommendation, addressed to organisations by the heading of its group.
public struct Recommendation: Sendable, Equatable {
  /// The report's id, a slash, `R` and the number: `staffordshire-clas-2016/R4.1`.
  public var id: String
  /// CLAS reviews number recommendations as group.recommendation: `4.1`.
  public var number: String
  /// The number of the group.
  public var group: String
  /// The heading of the group as printed: "East Staffordshire CCG and ... should:". Empty where the text
  /// has lost it.
  public var addressedTo: String
  /// Whom the heading addresses: canonical names of organisations, those of a collective's members among them, each
  /// once; as printed where a name leads to no organisation.
  public var addressees: [String] = []
  /// The names of the heading one by one, and how each leads to its organisations.
  public var addresseeLinks: [AddresseeLink] = []
  /// The text as printed, its lines joined, without the number.
  public var text: String
  /// Ids of services. Empty until coded.
  public var services: [String] = []
  /// Ids of themes. Empty until coded.
  public var themes: [String] = []
  /// The numbers of the findings that cite the recommendation, each once.
  public var findings: [String] = []
  /// Where it stands.
  public var place: Place
}

/// What a report asks for at its end: who must answer, and by when.
public struct NextSteps: Sendable, Equatable {
  /// The bodies that must answer, as printed.
  public var responsible: [String] = []
  /// Working days to answer in.
  public var workingDays: Int?
  /// The day by which to answer, where the report names one.
  public var due: ReportDate?
  /// The section as printed, a line feed between its paragraphs.
  public var text: String
  /// Where it stands.
  public var place: Place
}
