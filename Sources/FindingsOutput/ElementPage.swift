import FindingsAnalysis
import InspectionReports

/// One part of a report to read: where it stands, how it is coded, its whole text, and what is linked to it.
public enum ElementPage {
  /// Adds a part to a page.
  public static func add(_ shown: ShownElement, to page: inout AnswerPage) {
    page.add(.title("\(shown.report.id)/\(shown.element.key)"))
    page.add(.fact("Report", shown.report.title ?? shown.report.kind.title))
    for (name, value) in facts(of: shown.element) { page.add(.fact(name, value)) }
    page.add(.fact("Place", place(of: shown.element, in: shown.report)))
    page.add(.paragraph(shown.element.text))
    if !shown.why.isEmpty {
      page.add(.heading("Why it is coded so"))
      page.add(.paragraph(shown.why.joined(separator: "\n")))
    }
    if !shown.unresolved.isEmpty {
      let numbers = shown.unresolved.joined(separator: ", ")
      page.add(.heading("Cites \(numbers), which leads to no one recommendation of the report"))
    }
    for (heading, links) in groups(of: shown) {
      page.add(.heading(heading))
      for link in links { page.add(item(link)) }
    }
    if let lack = lack(of: shown) { page.add(.heading(lack)) }
  }

  // MARK: The part itself

  private static func facts(of element: ReportElement) -> [(String, String)] {
    let facts: [(String, String?)] =
      switch element {
      case .finding(let finding): Self.facts(of: finding)
      case .recommendation(let recommendation): Self.facts(of: recommendation)
      case .example(let example):
        [("Box", example.label), ("Section", example.section), ("Judgement", example.judgement?.rawValue)]
      case .voice(let voice): [("Speaker", voice.speaker)]
      case .action(let action):
        [("Organisations", list(action.organisations)), ("Lead", action.lead), ("Timescale", action.timescale)]
      }
    return facts.compactMap { name, value in value.map { (name, $0) } }
  }

  private static func facts(of finding: Finding) -> [(String, String?)] {
    [
      ("Section", finding.headings.reversed().joined(separator: " > ")), ("Printed number", finding.printed),
      ("Judgement", finding.judgement?.rawValue), ("Priority action", finding.priority ? "yes" : nil),
      ("Services", list(finding.services)), ("Themes", list(finding.themes)),
      ("Organisations", list(finding.organisations)),
    ]
  }

  private static func facts(of recommendation: Recommendation) -> [(String, String?)] {
    let addressedTo = recommendation.addressedTo
    return [
      ("Group", addressedTo.isEmpty ? nil : "\(recommendation.group) \(addressedTo)"),
      ("Addressed to", list(recommendation.addressees)), ("Services", list(recommendation.services)),
      ("Themes", list(recommendation.themes)),
    ]
  }

  /// Parted by semicolons: names have commas in them.
  private static func list(_ items: [String]) -> String? { items.isEmpty ? nil : items.joined(separator: "; ") }

  private static func place(of element: ReportElement, in report: Report) -> String {
    let lines = element.place.lines
    let range = lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
    return (element.place.page.map { "page \($0), " } ?? "") + "\(range) of \(report.source.file)"
  }

  // MARK: What is linked

  private static func groups(of shown: ShownElement) -> [(heading: String, links: [ShownElement.Link])] {
    let order: [ShownElement.Relation] = [
      .cites, .ledToIt, .action, .citesTheSame, .refersTo, .before, .boxAfterIt,
    ]
    return order.compactMap { relation in
      let links = shown.links.filter { $0.relation == relation }
      return links.isEmpty ? nil : (heading(of: relation, shown), links)
    }
  }

  private static func heading(of relation: ShownElement.Relation, _ shown: ShownElement) -> String {
    switch relation {
    case .itself: ""
    case .cites:
      shown.element.action == nil ? "Recommendations that it cites" : "The recommendation that it answers"
    case .ledToIt: "Findings that led to it"
    case .action: "What was done about it"
    case .citesTheSame: "Other findings that cite them"
    case .refersTo: "Paragraphs that it refers to"
    case .before: "The finding before it"
    case .boxAfterIt: "Boxes that follow it"
    }
  }

  private static func item(_ link: ShownElement.Link) -> AnswerPage.Block {
    let element = link.element
    let note: String? =
      switch element {
      case .recommendation(let recommendation): list(recommendation.addressees)
      case .finding(let finding):
        list([finding.judgement?.rawValue].compactMap(\.self) + link.through.map { "R" + $0 })
      case .example(let example): example.label
      case .action(let action): list(action.organisations)
      case .voice(let voice): voice.speaker
      }
    let isWhole = link.relation != .citesTheSame && link.relation != .refersTo
    return .item(element.key, note: note ?? "", text: element.text, isWhole: isWhole)
  }

  /// What a reader would look for and does not find.
  private static func lack(of shown: ShownElement) -> String? {
    guard case .recommendation(let recommendation) = shown.element, recommendation.findings.isEmpty,
      !shown.report.findings.isEmpty
    else { return nil }
    return "No finding cites it"
  }
}
