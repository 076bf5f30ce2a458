/// One thing in a CLAS review, as the lines that make it: what `ClasReader` cuts the text into, and what
/// `ClasAssembly` makes the report of.
struct ClasBlock {
  enum Role: Equatable {
    /// What stands before the first heading: title, dates, inspectors, bodies. A paragraph for each line.
    case frontMatter
    /// Entries of the contents list.
    case contents
    case heading
    /// A paragraph of summary, context, introduction, or of "What people told us".
    case narrative
    case finding(ParagraphNumber)
    /// A box, with its label in `lead` if it has one.
    case example
    /// The heading of a group of recommendations.
    case group(Int)
    case recommendation(ParagraphNumber)
    case nextSteps
    /// The address of a link, which some extractors print after the page.
    case linkTarget
  }

  var role: Role
  var section: ClasSection
  /// The number or label, as printed.
  var lead = Passage()
  var paragraphs: [Passage] = []

  /// Nothing but the number or label has been read yet.
  var hasNoText: Bool { paragraphs.allSatisfy(\.isEmpty) }

  /// Part of what the report says, not of how it is laid out.
  var isContent: Bool {
    switch role {
    case .narrative, .finding, .example, .group, .recommendation, .nextSteps: true
    case .frontMatter, .contents, .heading, .linkTarget: false
    }
  }

  /// Drops what stands from a place of the last piece on.
  mutating func cutLastPiece(at place: Int) {
    if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].cut(at: place) }
  }

  var lines: ClosedRange<Int> {
    let first = firstPassage?.firstLine ?? 0
    let last = paragraphs.last { !$0.isEmpty } ?? lead
    return first...max(first, last.lastLine)
  }

  private var firstPassage: Passage? {
    lead.isEmpty ? paragraphs.first { !$0.isEmpty } : lead
  }

  /// The lines, and the page of the first one where it is known.
  var place: Place {
    let page = firstPassage?.page ?? 0
    return Place(page: page == 0 ? nil : page, lines: lines)
  }
}

/// The section that a reader is in.
struct ClasSection: Equatable {
  var heading: ClasHeading?
  var title: String
  /// As printed, or by the standard where none is printed.
  var number: ParagraphNumber.SectionNumber?

  /// The part of the report that the section stands in.
  var chapter: String?

  init(_ heading: ClasHeading, number: ParagraphNumber.SectionNumber? = nil) {
    self.heading = heading
    self.title = heading.title
    self.chapter = heading.chapter
    self.number = number ?? heading.standardNumber
  }

  /// A section that is not on the template.
  init(title: String, number: ParagraphNumber.SectionNumber?, chapter: String?) {
    (self.title, self.number, self.chapter) = (title, number, chapter)
  }

  /// What stands before the first heading.
  static let none = ClasSection(title: "", number: nil, chapter: nil)
}
