/// How much the clauses of a finding speak for each judgement.
struct JudgementScores {
  /// The judgements that the finding may have, in order of `Judgement.allCases`, with their log-odds.
  private(set) var all: [(judgement: Judgement, score: Double)] = []

  /// - Parameter citesRecommendation: whether the finding cites one. Then it calls for something to be done, and is not a strength
  ///   or context: none of the 81 findings of coded reviews that cite one is.
  init(_ shape: JudgementShape, _ weights: CodingWeights, citesRecommendation: Bool) {
    for (number, judgement) in Judgement.allCases.enumerated()
    where Self.mayBe(judgement, citesRecommendation: citesRecommendation) {
      all.append((judgement, Self.score(number, shape, weights)))
    }
  }

  /// The judgement with the highest score, the first of equals.
  static func highest(
    _ shape: JudgementShape, _ weights: CodingWeights, citesRecommendation: Bool
  ) -> Judgement {
    var (best, highest) = (Judgement.mixed, -Double.infinity)
    for (number, judgement) in Judgement.allCases.enumerated()
    where mayBe(judgement, citesRecommendation: citesRecommendation) {
      let score = score(number, shape, weights)
      if score > highest { (best, highest) = (judgement, score) }
    }
    return best
  }

  private static func mayBe(_ judgement: Judgement, citesRecommendation: Bool) -> Bool {
    !citesRecommendation || (judgement != .strength && judgement != .context)
  }

  private static func score(_ judgement: Int, _ shape: JudgementShape, _ weights: CodingWeights) -> Double {
    let (values, weights) = (shape.values.span, weights.judgements.span)
    let first = judgement * values.count
    var score = 0.0
    for feature in values.indices { score += weights[first + feature] * values[feature] }
    return score
  }
}
