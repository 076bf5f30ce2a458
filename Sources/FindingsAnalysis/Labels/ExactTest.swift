/// Fisher's exact test: how often chance alone would part some findings between two areas as unevenly as they are.
///
/// Where a theme has `a` of `n` findings in one area and `b` of `m` in the other, all ways are counted of dealing `a + b` cards
/// into hands of `n` and `m` (the hypergeometric distribution), and the shares of those that are no likelier than the real one
/// are added up. Nothing is approximated, so that it holds for a handful of findings too.
///
/// R. A. Fisher, "On the interpretation of χ² from contingency tables, and the calculation of P", Journal of the Royal
/// Statistical Society 85 (1922); two-sided as in R's `fisher.test`.
public struct ExactTest: Sendable, Equatable {
  /// How often chance would do it, 0 to 1: `ExactTest(3, of: 3, against: 0, of: 3)` gives 2 of 20, 0.1.
  public let probability: Double
  /// The least that this many findings could have given, had they all been in one area: where even this is large, there are too
  /// few findings to tell anything.
  public let leastProbability: Double

  /// Two ways are equally likely where they differ by no more than rounding does; the same as in R.
  private static let tolerance = 1 + 1e-7

  /// - Parameters:
  ///   - a: findings with the theme in one area, 0 to `n`.
  ///   - n: all findings there.
  ///   - b: findings with the theme in the other, 0 to `m`.
  ///   - m: all findings there.
  public init(_ a: Int, of n: Int, against b: Int, of m: Int) {
    let ways = Self.weights(dealt: a + b, n, m)
    let all = ways.weights.reduce(0, +)
    func probability(_ way: Double) -> Double {
      min(1, ways.weights.reduce(0) { $1 <= way * Self.tolerance ? $0 + $1 : $0 } / all)
    }
    self.probability = probability(ways.weights[a - ways.fewest])
    leastProbability = min(probability(ways.weights[0]), probability(ways.weights[ways.weights.count - 1]))
  }

  /// How likely each way of dealing is, from the fewest cards that the first hand can get to the most, the likeliest as 1. Each is
  /// got from its neighbour, outwards from the likeliest, so that nothing overflows; what becomes 0 is too unlikely to matter.
  private static func weights(dealt: Int, _ n: Int, _ m: Int) -> (fewest: Int, weights: [Double]) {
    let (fewest, most) = (max(0, dealt - m), min(dealt, n))
    let likeliest = min(most, max(fewest, (dealt + 1) * (n + 1) / (n + m + 2)))
    var weights = [Double](repeating: 1, count: most - fewest + 1)
    /// The weight of `x + 1` cards over that of `x`.
    func ratio(_ x: Int) -> Double {
      Double(dealt - x) * Double(n - x) / (Double(x + 1) * Double(m - dealt + x + 1))
    }
    for x in likeliest..<most { weights[x + 1 - fewest] = weights[x - fewest] * ratio(x) }
    for x in (fewest..<likeliest).reversed() { weights[x - fewest] = weights[x + 1 - fewest] / ratio(x) }
    return (fewest, weights)
  }
}
