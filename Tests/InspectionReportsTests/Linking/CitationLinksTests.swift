import Testing

@testable import InspectionReports

@Suite struct CitationLinksTests {
  private func linked(_ numbers: [[String]], recommendations: [String]) -> (Report, [Diagnostic]) {
    let place = Place(page: nil, lines: 1...1)
    var report = Report(kind: .clasReview, source: Source(file: "marl.txt", bytes: 1, lines: 1, pages: nil))
    report.findings = numbers.indices.map {
      Finding(id: "", number: "1.\($0 + 1)", section: "Early help", text: "", place: place)
    }
    report.recommendations = recommendations.map {
      Recommendation(id: "", number: $0, group: "1", addressedTo: "", addressees: [], text: "", place: place)
    }
    let citations = numbers.indices.flatMap { finding in
      numbers[finding].map {
        CitationLinks.Cited(finding: finding, citation: Citation(text: $0, numbers: [$0]), line: finding + 1)
      }
    }
    var links = CitationLinks()
    links.link(&report, citations: citations, references: [])
    return (report, links.diagnostics)
  }

  /// A finding that cites a recommendation twice is linked to it once, and the next finding again.
  @Test func eachFindingIsLinkedOnce() {
    let (report, diagnostics) = linked([["1.1", "1.2", "1.1"], ["1.1"]], recommendations: ["1.1", "1.2"])
    #expect(report.findings.map(\.recommendations) == [["1.1", "1.2"], ["1.1"]])
    #expect(report.recommendations.map(\.findings) == [["1.1", "1.2"], ["1.1"]])
    #expect(diagnostics.isEmpty)
  }

  /// What does not resolve is said once for each finding.
  @Test func whatDoesNotResolveIsSaidOnce() {
    let (report, diagnostics) = linked([["9.9", "9.9", "1.1", "1.1"], ["9.9"]], recommendations: ["1.1", "1.1"])
    #expect(report.findings.allSatisfy { $0.recommendations.isEmpty })
    #expect(diagnostics.filter { $0.code == .citationUnresolved }.count == 3)
    #expect(diagnostics.filter { $0.code == .recommendationUncited }.count == 2)
  }
}
