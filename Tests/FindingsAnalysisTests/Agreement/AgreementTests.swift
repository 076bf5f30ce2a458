import InspectionReports
import Testing

@testable import FindingsAnalysis

@Suite struct AgreementTests {
  private func pair(
    _ id: String, _ reference: Set<String>, _ other: Set<String>,
    _ judgements: (Judgement?, Judgement?) = (nil, nil)
  ) -> CodingPairs.Pair {
    CodingPairs.Pair(
      id: id, reference: Coding(id: id, services: reference, judgement: judgements.0),
      other: Coding(id: id, services: other, judgement: judgements.1), text: nil)
  }

  private func row(_ agreement: Agreement, _ label: String, _ facet: Agreement.Facet = .service) throws
    -> Agreement.Row
  {
    try #require(agreement.rows.first { $0.label == label && $0.facet == facet })
  }

  /// Counted by hand: maternity both 1, only reference 1, only other 1; police both 1; camhs only other 1.
  @Test func countsPrecisionAndRecall() throws {
    let agreement = Agreement([
      pair("1", ["maternity", "police"], ["maternity", "police"]), pair("2", ["maternity"], []),
      pair("3", [], ["maternity", "camhs"]), pair("4", [], []),
    ])
    let maternity = try row(agreement, "maternity")
    #expect(maternity.counts == LabelCounts(both: 1, onlyReference: 1, onlyOther: 1, neither: 1))
    #expect(maternity.precision == 0.5 && maternity.recall == 0.5 && maternity.f1 == 0.5)
    let camhs = try row(agreement, "camhs")
    #expect(camhs.precision == 0 && camhs.recall == nil && camhs.f1 == 0)
    let micro = try row(agreement, "all (micro)")
    #expect(micro.counts == LabelCounts(both: 2, onlyReference: 1, onlyOther: 2, neither: 7))
    #expect(micro.precision == 0.5)
    let fourSevenths: Double = 4.0 / 7.0
    #expect(micro.f1 == fourSevenths)
    #expect(micro.n == 12)
    let macro = try row(agreement, "all (macro)")
    let half: Double = 0.5
    #expect(macro.f1 == half)
    #expect(agreement.findings == 4)
    #expect(!agreement.rows.contains { $0.facet != .service })
  }

  @Test func judgements() throws {
    let agreement = Agreement([
      pair("1", [], [], (.strength, .strength)), pair("2", [], [], (.mixed, .improvement)),
      pair("3", [], [], (.improvement, .improvement)), pair("4", [], [], (.mixed, nil)),
    ])
    let all = try row(agreement, "all (micro)", .judgement)
    let twoThirds: Double = 2.0 / 3.0
    #expect(all.f1 == twoThirds)
    #expect(all.n == 3)
    let strength = try row(agreement, "strength", .judgement)
    #expect(strength.f1 == 1)
    #expect(!agreement.rows.contains { $0.label == "context" })
  }

  @Test func nothingToCompare() {
    #expect(Agreement([]).rows.isEmpty)
  }
}
