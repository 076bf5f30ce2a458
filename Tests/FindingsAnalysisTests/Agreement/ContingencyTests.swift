import Testing

@testable import FindingsAnalysis

/// The formulas against worked examples of the literature.
@Suite struct ContingencyTests {
  private func isAbout(_ value: Double?, _ expected: Double, _ tolerance: Double) -> Bool {
    value.map { abs($0 - expected) < tolerance } ?? false
  }

  /// Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (3rd ed., 2003), Table 18.1: two raters, 100 subjects in three
  /// categories; po .89, pe .66, kappa .68.
  @Test func kappaOfFleissLevinPaik() {
    let table = Contingency([[75, 1, 4], [5, 4, 1], [0, 0, 10]])
    #expect(table.n == 100)
    #expect(isAbout(table.observedAgreement, 0.89, 1e-9))
    #expect(isAbout(table.kappa, 0.676, 0.0005))
  }

  /// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), A: binary data, two observers, ten units; alpha .095.
  @Test func alphaOfBinaryData() {
    let meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    let owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    #expect(isAbout(Contingency(meg, owen, categories: [0, 1]).alpha, 0.095, 0.0005))
  }

  /// The same, B: nominal data, two observers, twelve units; alpha .692.
  @Test func alphaOfNominalData() {
    let ben = Array("aabbdcccedda"), gerry = Array("babbbccceddd")
    #expect(isAbout(Contingency(ben, gerry, categories: Array("abcde")).alpha, 0.692, 0.0005))
  }

  @Test func wholeAgreementAndNone() {
    #expect(Contingency([[3, 0], [0, 4]]).kappa == 1)
    #expect(Contingency([[3, 0], [0, 4]]).alpha == 1)
    #expect(isAbout(Contingency([[0, 5], [5, 0]]).kappa, -1, 1e-9))
    #expect(Contingency([[5, 0], [0, 0]]).kappa == nil)
    #expect(Contingency([[5, 0], [0, 0]]).alpha == nil)
    #expect(Contingency([[0, 0], [0, 0]]).observedAgreement == nil)
  }
}
