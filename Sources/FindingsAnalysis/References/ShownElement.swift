import InspectionReports

/// One part of a report with everything that is linked to it.
public struct ShownElement: Sendable {
  /// How one part stands to another, by the names that JSON and CSV give it.
  public enum Relation: String, Sendable {
    /// The part that was asked for.
    case itself
    /// A recommendation that it cites, or under which an action stands.
    case cites
    /// Another finding that cites one of the same recommendations.
    case citesTheSame = "cites-the-same"
    /// A finding that led to the recommendation.
    case ledToIt = "led-to-it"
    /// A paragraph that its text refers to.
    case refersTo = "refers-to"
    /// A box that follows it.
    case boxAfterIt = "box-after-it"
    /// The finding that a box follows.
    case before
    /// What agencies did under the recommendation of a plan.
    case action
  }

  /// A part that is linked to the one that is shown.
  public struct Link: Sendable, Equatable {
    /// How it stands to the part that is shown.
    public var relation: Relation
    /// The other part.
    public var element: ReportElement
    /// For findings that cite the same: the numbers of the recommendations that both cite.
    public var through: [String] = []
  }

  /// The report that it stands in.
  public let report: Report
  /// The part itself.
  public let element: ReportElement
  /// What is linked to it, relation by relation, each in order of the text.
  public private(set) var links: [Link] = []
  /// The numbers that it cites and that lead to no one recommendation of the report.
  public private(set) var unresolved: [String] = []
  /// Lines that say which words and rules gave it each label; none where nobody asked.
  public var why: [String] = []

  /// Gathers what is linked to a part of a report.
  public init(_ located: LocatedElement) {
    (report, element) = (located.report, located.element)
    switch element {
    case .finding(let finding): add(finding)
    case .recommendation(let recommendation): add(recommendation)
    case .example(let example):
      add(.before, report.findings.filter { $0.number == example.after }.map(ReportElement.finding))
    case .action(let action):
      let above = report.recommendations.filter { $0.number == action.recommendation }
      add(.cites, above.map(ReportElement.recommendation))
    case .voice: break
    }
  }

  private mutating func add(_ finding: Finding) {
    let cited = report.recommendations.filter { finding.recommendations.contains($0.number) }
    add(.cites, cited.map(ReportElement.recommendation))
    for other in report.findings where other.id != finding.id {
      let common = finding.recommendations.filter(other.recommendations.contains)
      if !common.isEmpty { links.append(Link(relation: .citesTheSame, element: .finding(other), through: common)) }
    }
    let referred = Set(finding.references.flatMap(\.numbers))
    add(.refersTo, report.findings.filter { referred.contains($0.number) }.map(ReportElement.finding))
    add(.boxAfterIt, report.examples.filter { $0.after == finding.number }.map(ReportElement.example))
    unresolved = finding.unresolvedCitations
  }

  private mutating func add(_ recommendation: Recommendation) {
    let sources = report.findings.filter { $0.recommendations.contains(recommendation.number) }
    add(.ledToIt, sources.map(ReportElement.finding))
    add(.action, report.actions.filter { $0.recommendation == recommendation.number }.map(ReportElement.action))
  }

  private mutating func add(_ relation: Relation, _ elements: [ReportElement]) {
    links += elements.map { Link(relation: relation, element: $0) }
  }
}

extension Finding {
  /// The numbers that its citations print and that lead to no one recommendation of the report, each once.
  public var unresolvedCitations: [String] {
    var met = Set(recommendations)
    return citations.flatMap(\.numbers).filter { met.insert($0).inserted }
  }
}
