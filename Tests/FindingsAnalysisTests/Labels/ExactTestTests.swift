import Testing

@testable import FindingsAnalysis

@Suite struct ExactTestTests {
  /// The lady who tasted tea (Fisher, The Design of Experiments, 1935) told 3 of 4 cups: 34 of 70 ways are no likelier. The others
  /// are counted with whole numbers (binomial coefficients), apart from this program.
  struct Case: Sendable {
    var a, n, b, m: Int
    var probability, least: Double

    init(_ a: Int, of n: Int, _ b: Int, of m: Int, _ probability: Double, least: Double) {
      (self.a, self.n, self.b, self.m) = (a, n, b, m)
      (self.probability, self.least) = (probability, least)
    }
  }

  @Test(arguments: [
    Case(3, of: 4, 1, of: 4, 34.0 / 70, least: 2.0 / 70), Case(3, of: 3, 0, of: 3, 0.1, least: 0.1),
    Case(0, of: 5, 0, of: 5, 1, least: 1), Case(1, of: 1, 0, of: 0, 1, least: 1),
    Case(0, of: 0, 0, of: 0, 1, least: 1), Case(5, of: 5, 7, of: 7, 1, least: 1),
    Case(22, of: 78, 19, of: 121, 0.047453587317992575, least: 3.866822708273445e-21),
    Case(3, of: 78, 0, of: 50, 0.28026574803149606, least: 0.057414698162729656),
    Case(9, of: 20, 2, of: 20, 0.03095030514385353, least: 0.00014530659691950015),
  ])
  func probabilities(_ known: Case) {
    let test = ExactTest(known.a, of: known.n, against: known.b, of: known.m)
    #expect(abs(test.probability - known.probability) < 1e-12)
    #expect(abs(test.leastProbability - known.least) < 1e-12)
    let mirrored = ExactTest(known.b, of: known.m, against: known.a, of: known.n)
    #expect(abs(mirrored.probability - known.probability) < 1e-12)
  }

  /// Every table of up to seven findings on each side, against counting in whole numbers.
  @Test func everySmallTable() {
    for n in 0...7 {
      for m in 0...7 {
        for a in 0...n {
          for b in 0...m {
            let ways = (max(0, a + b - m)...min(a + b, n)).map { Self.choose(n, $0) * Self.choose(m, a + b - $0) }
            let own = Self.choose(n, a) * Self.choose(m, b)
            let rarer = ways.filter { $0 <= own }.reduce(0, +)
            let expected = Double(rarer) / Double(Self.choose(n + m, a + b))
            let test = ExactTest(a, of: n, against: b, of: m)
            #expect(abs(test.probability - expected) < 1e-12, "\(a) of \(n), \(b) of \(m)")
            #expect(test.leastProbability <= test.probability + 1e-12)
          }
        }
      }
    }
  }

  /// What is too unlikely for a number is 0, and nothing overflows.
  @Test func manyFindings() {
    #expect(ExactTest(0, of: 100_000, against: 100_000, of: 100_000).probability == 0)
    #expect(ExactTest(50_000, of: 100_000, against: 50_000, of: 100_000).probability == 1)
  }

  private static func choose(_ n: Int, _ k: Int) -> Int {
    k == 0 ? 1 : choose(n, k - 1) * (n - k + 1) / k
  }
}
