import Testing

@testable import FindingsAnalysis
@testable import FindingsOutput

@Suite struct FindingTableTests {
  private static let findings = LinkedReview.report.findings.map {
    LocatedFinding(report: LinkedReview.report, finding: $0)
  }

  private func text(_ table: AnswerTable, _ format: OutputFormat) -> String {
    String(decoding: AnswerRenderer(format: format, width: 90).render(table), as: UTF8.self)
  }

  @Test func onATerminal() {
    #expect(
      text(FindingTable.table(Self.findings), .table)
        == """
        marl-clas

        Number  Judgement    Services        Themes           Cites  Text
        1.1     improvement  emergency-care  risk-assessment  2.1    The ED does not see risk.
        1.2     mixed                                         2.1    Midwives "see" risk.
        1.3     improvement                                          No one asks.

        """)
  }

  @Test func forPrograms() {
    #expect(
      text(FindingTable.table(Array(Self.findings.prefix(1))), .jsonl)
        == #"{"id": "marl-clas/1.1", "report": "marl-clas", "area": "Marl", "kind": "clas-review", "#
        + #""published": null, "number": "1.1", "section": "Early help", "judgement": "improvement", "#
        + #""services": ["emergency-care"], "themes": ["risk-assessment"], "recommendations": ["2.1"], "#
        + #""page": 3, "line": 10, "text": "The ED does not see risk."}"# + "\n")
  }

  /// Several reports: each row says which it is of.
  @Test func severalReports() {
    var other = Self.findings[0]
    other.report.id = "lode-clas"
    let table = text(FindingTable.table([Self.findings[0], other]), .markdown)
    #expect(table.hasPrefix("| Report | Number | Judgement |"))
    #expect(table.contains("\n| lode-clas | 1.1 | improvement |"))
  }

  @Test func count() {
    #expect(text(FindingTable.count(12), .json) == "[\n  {\"findings\": 12}\n]\n")
  }
}
