/// One finding: a numbered paragraph of a CLAS review, or a bullet or paragraph of a joint inspection.
public struct Finding: Sendable, Equatable {
  /// The report's id and the number: `staffordshire-clas-2016/1.6`.
  public var id: String
  /// The number as printed. CLAS reviews number paragraphs as section.paragraph: `1.6`, `5.3.18`.
  public var number: String
  /// The part of the report above the section: `The child's journey` or `Management`.
  public var chapter: String?
  /// The section by its heading: `Early help`.
  public var section: String
  /// The heading within the section of a joint inspection: `Leadership and management`.
  public var subheading: String?
  /// The number that a letter prints before the paragraph: `12`.
  public var printed: String?
  /// The paragraph as printed, its lines joined, page furniture and marks removed, citations kept.
  public var text: String
  /// What the finding says of practice; nil until it is coded.
  public var judgement: Judgement?
  /// An area for priority action of a joint inspection.
  public var priority = false
  /// Ids of services. Empty until coded.
  public var services: [String] = []
  /// Ids of themes. Empty until coded.
  public var themes: [String] = []
  /// Names of the organisations whose practice it reports on. Empty until linked.
  public var organisations: [String] = []
  /// The numbers of the recommendations that the finding cites and that exist, each once, as cited.
  public var recommendations: [String] = []
  /// The places in the text that cite recommendations.
  public var citations: [Citation] = []
  /// References to other paragraphs of the report: "(para 1.9)".
  public var references: [Citation] = []
  /// Where it stands.
  public var place: Place
}

/// What a finding as a whole says of practice (codebook).
public enum Judgement: String, Sendable, CaseIterable {
  case strength, improvement, mixed, context
}

/// A place in a text where numbers of recommendations (or of paragraphs) are cited.
public struct Citation: Sendable, Equatable {
  /// The citation as printed: `(Recommendations 4.3 and 4.4)`.
  public var text: String
  /// The numbers in it, in order.
  public var numbers: [String]
}

/// Where something stands in the input.
public struct Place: Sendable, Equatable {
  /// From 1; nil where the text does not show its pages.
  public var page: Int?
  /// Lines of the input, from 1, inclusive.
  public var lines: ClosedRange<Int>
}
