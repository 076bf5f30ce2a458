/// One inspection report as structure: what was inspected, what was found, what was recommended.
public struct Report: Sendable, Equatable {
  /// Made from area, kind and year of publication where known: `staffordshire-clas-2016`.
  public var id: String
  /// What kind of report it is.
  public var kind: ReportKind
  /// The title as printed, nil where the text does not begin with one.
  public var title: String?
  /// The area as the report names it: `Derby`, `Stoke-on-Trent`. Nil where it could not be read.
  public var area: String?
  /// The authorities of the area. Empty until areas are linked.
  public var localAuthorities: [LocalAuthority] = []
  /// The subject of a joint targeted area inspection; nil for a CLAS review.
  public var topic: String?
  /// What a joint inspection looked into more deeply; nil where it names nothing.
  public var deepDive: String?
  /// What joint inspections group by, in the same words for all on one subject: `domestic abuse`.
  public var subject: String?
  /// The days of the inspection, not the date of the letter.
  public var inspected: DateSpan?
  /// The day of publication, nil where the text does not state it.
  public var published: ReportDate?
  /// The inspectors that the front matter names, as printed.
  public var inspectors: [String] = []
  /// The bodies that inspected, by their names of the time.
  public var inspectorates: [String] = []
  /// The inspectorate's region, as printed: `Central`.
  public var region: String?
  /// The providers that the front matter names.
  public var providers: [NamedBody] = []
  /// The commissioners that the front matter names.
  public var commissioners: [NamedBody] = []
  /// The people that a letter is addressed to.
  public var addressees: [Addressee] = []
  /// The organisations that the report names, in order of their first mention.
  public var organisations: [ReportOrganisation] = []
  /// "We took into account the experiences of N children and young people."
  public var childrenConsidered: Int?
  /// The findings, in order of the text.
  public var findings: [Finding] = []
  /// The recommendations, in order of the text.
  public var recommendations: [Recommendation] = []
  /// Boxes: case examples and practice studies.
  public var examples: [Example] = []
  /// People quoted.
  public var voices: [Voice] = []
  /// What was done under the recommendations of an action plan, in order of the text.
  public var actions: [Action] = []
  /// Who must answer, nil where the text ends before it.
  public var nextSteps: NextSteps?
  /// Notes at the foot of pages.
  public var footnotes: [Footnote] = []
  /// Paragraphs that are no findings.
  public var narrative: [Narrative] = []
  /// What is doubtful in the report or its reading.
  public var diagnostics: [Diagnostic] = []
  /// The text that it was read from.
  public var source: Source

  /// An empty report on a text; the rest is filled in.
  public init(kind: ReportKind, source: Source) {
    self.id = kind.rawValue
    self.kind = kind
    self.source = source
  }
}

/// The kinds of report that are read.
public enum ReportKind: String, Sendable, CaseIterable {
  /// CQC review of health services for children looked after and safeguarding (2013-2019).
  case clasReview = "clas-review"
  /// Joint targeted area inspection as a letter on one subject (2016-2020).
  case jtaiLetter = "jtai-letter"
  /// Joint targeted area inspection as a report on one area (2022 on).
  case jtaiReport = "jtai-report"
  /// Summary of a multi-agency action plan: recommendations, each followed by what agencies did.
  case actionPlan = "action-plan"

  /// What the kind is, for people.
  public var title: String {
    switch self {
    case .clasReview: "CQC review of health services for children looked after and safeguarding (CLAS)"
    case .jtaiLetter: "joint targeted area inspection (JTAI), letter of 2016-2020"
    case .jtaiReport: "joint targeted area inspection (JTAI), report of 2022 on"
    case .actionPlan: "multi-agency action plan, as text"
    }
  }

  /// The part of a report's id that says its kind.
  var slug: String {
    switch self {
    case .clasReview: "clas"
    case .jtaiLetter, .jtaiReport: "jtai"
    case .actionPlan: "action-plan"
    }
  }
}

/// A local authority of England.
public struct LocalAuthority: Sendable, Equatable {
  /// The name without "Council": `Staffordshire`.
  public var name: String
  /// The code of the Office for National Statistics: `E10000028`.
  public var code: String
}

/// An organisation as the front matter prints it.
public struct NamedBody: Sendable, Equatable {
  /// The name as printed, without the abbreviation.
  public var name: String
  /// What stands in parentheses after the name: `UHNM`.
  public var abbreviation: String?

  /// A body by the name that is printed.
  public init(name: String, abbreviation: String? = nil) {
    (self.name, self.abbreviation) = (name, abbreviation)
  }
}

/// Somebody that a letter is addressed to.
public struct Addressee: Sendable, Equatable {
  /// The name as printed, with titles and honours.
  public var name: String
  /// What the person does: `Chief Constable`.
  public var role: String?
  /// For whom: `Derbyshire Police`.
  public var organisation: String?
}

extension Report {
  /// The id that a report has by its contract: area, kind, and year of publication where known. What says only what
  /// kind of authority an area is ("London Borough of", "City Council") is no part of it.
  func idOfAreaAndYear() -> String {
    var name = (area ?? "unknown area").lowercased()
    for ending in [" council", " county", " city", " borough", " district", " metropolitan"]
    where name.hasSuffix(ending) {
      name = String(name.dropLast(ending.count))
    }
    for beginning in ["london borough of ", "royal borough of ", "city of ", "the "] where name.hasPrefix(beginning)
    {
      name = String(name.dropFirst(beginning.count))
    }
    let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return (words + [kind.slug] + (published.map { [String($0.year)] } ?? [])).joined(separator: "-")
  }
}

/// The text that a report was read from.
public struct Source: Sendable, Equatable {
  /// The path as it was given.
  public var file: String
  /// Size of the input in bytes.
  public var bytes: Int
  /// Lines of the input, blank ones included.
  public var lines: Int
  /// Pages, nil where the text does not show them.
  public var pages: Int?
}
