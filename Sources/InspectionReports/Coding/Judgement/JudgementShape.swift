/// The clauses of a finding with their scores, and what they look like one after the other.
struct JudgementShape {
  private(set) var values = zeros

  private static let zeros = [Double](repeating: 0, count: JudgementFeature.allCases.count)

  /// A clause scored beyond this counts as praise, or as criticism.
  private static let clear = 0.25
  /// Scores are cut at this size and scaled to -1 ... 1.
  private static let saturation = 3.0
  /// A turn from praise to criticism, or back, is between clauses scored beyond this.
  private static let turn = 0.5

  subscript(_ feature: JudgementFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// - Parameters:
  ///   - scores: one for each clause, in log-odds.
  ///   - opening: what the first word of each clause does.
  init(_ scores: [Double], opening: [WordRole]) {
    self[.bias] = 1
    let scores = scores.isEmpty ? [0] : scores
    let scaled = scores.map { max(-1, min(1, $0 / Self.saturation)) }
    let (span, half) = (scaled.span, (scaled.count + 1) / 2)
    self[.mean] = Self.mean(span)
    self[.lowest] = scaled.reduce(1, min)
    self[.highest] = scaled.reduce(-1, max)
    self[.first] = scaled[0]
    self[.firstHalf] = Self.mean(span.extracting(..<half))
    self[.secondHalf] = Self.mean(span.extracting(half...))
    self[.goodCount] = Self.quarters(scores) { $0 > Self.clear }
    self[.badCount] = Self.quarters(scores) { $0 < -Self.clear }
    addTurns(scores)
    addContrast(span, opening)
  }

  private mutating func addContrast(_ scaled: Span<Double>, _ opening: [WordRole]) {
    for place in opening.indices where opening[place].contains(.contrast) {
      self[.contrast] = 1
      // "However" is a word of contrast.
      guard opening[place].contains(.however) else { continue }
      self[.however] = 1
      self[.beforeHowever] = Self.mean(scaled.extracting(..<place))
      self[.afterHowever] = Self.mean(scaled.extracting(place...))
      return
    }
  }

  private mutating func addTurns(_ scores: [Double]) {
    var (hasPraise, hasCriticism) = (false, false)
    for score in scores {
      if score > Self.turn {
        hasPraise = true
        if hasCriticism { self[.badThenGood] = 1 }
      } else if score < -Self.turn {
        hasCriticism = true
        if hasPraise { self[.goodThenBad] = 1 }
      }
    }
  }

  private static func mean(_ scores: Span<Double>) -> Double {
    if scores.isEmpty { return 0 }
    var sum = 0.0
    for place in scores.indices { sum += scores[place] }
    return sum / Double(scores.count)
  }

  private static func quarters(_ scores: [Double], _ counts: (Double) -> Bool) -> Double {
    Double(min(scores.count(where: counts), 4)) / 4
  }
}
