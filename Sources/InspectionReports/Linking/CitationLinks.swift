/// Links findings and recommendations both ways, and says what does not resolve.
struct CitationLinks {
  /// A citation and the line it stands in.
  struct Cited {
    var finding: Int
    var citation: Citation
    var line: Int
  }

  private(set) var diagnostics: [Diagnostic] = []

  /// Fills in `recommendations` of the findings and `findings` of the recommendations. A number that no
  /// recommendation has, or that several have, links nothing.
  mutating func link(_ report: inout Report, citations: [Cited], references: [Cited]) {
    let recommendations = positions(report.recommendations.map(\.number))
    // The last finding that each recommendation was linked to, and the numbers without one that this finding cites.
    var lastFindings = [Int](repeating: -1, count: report.recommendations.count)
    var (finding, others) = (-1, Set<String>())
    for cited in citations {
      if cited.finding != finding { (finding, others) = (cited.finding, []) }
      if cited.citation.numbers.isEmpty { unresolved(cited, "names no recommendation's number", report) }
      for number in cited.citation.numbers {
        let position = recommendations[number]
        if case .one(let index) = position {
          if lastFindings[index] != finding { link(&report, finding: finding, recommendation: index) }
          lastFindings[index] = finding
        } else if others.insert(number).inserted {
          let what = position == nil ? "which is not in the report" : "a number that is there twice"
          unresolved(cited, "cites recommendation \(number), \(what)", report)
        }
      }
    }
    let findings = references.isEmpty ? [] : Set(report.findings.map(\.number))
    for cited in references {
      for number in cited.citation.numbers where !findings.contains(number) {
        let from = report.findings[cited.finding].number
        add(.referenceUnresolved, "\(from) refers to paragraph \(number), which is not in the report", cited.line)
      }
    }
    for index in report.recommendations.indices where report.recommendations[index].findings.isEmpty {
      let recommendation = report.recommendations[index]
      diagnostics.append(
        Diagnostic(
          code: .recommendationUncited, message: "no finding cites recommendation \(recommendation.number)",
          lines: recommendation.place.lines))
    }
  }

  private enum Position { case one(Int), several }

  private func positions(_ numbers: [String]) -> [String: Position] {
    var positions: [String: Position] = [:]
    for (index, number) in numbers.enumerated() {
      positions[number] = positions[number] == nil ? .one(index) : .several
    }
    return positions
  }

  private func link(_ report: inout Report, finding: Int, recommendation: Int) {
    report.findings[finding].recommendations.append(report.recommendations[recommendation].number)
    report.recommendations[recommendation].findings.append(report.findings[finding].number)
  }

  private mutating func unresolved(_ cited: Cited, _ what: String, _ report: Report) {
    add(.citationUnresolved, "\(report.findings[cited.finding].number) \(what)", cited.line)
  }

  private mutating func add(_ code: Diagnostic.Code, _ message: String, _ line: Int) {
    diagnostics.append(Diagnostic(code: code, message: message, lines: line...line))
  }
}
