/// Learns what cues say in a clause, and then what the clauses of a finding say together.
struct JudgementTraining {
  /// Clauses in which a feature must occur.
  private static let fewest = 3
  private static let cueRidge = 2.5
  private static let termRidge = 5.0
  private static let clauseLasso = 0.5
  private static let biasRidge = 0.01
  private static let judgementRidge = 1.0
  /// The clause scores that judgements are learned from come from weights that were learned from the other parts of the
  /// reports: else they would look surer than they are on a new report.
  private static let parts = 4

  private let rows: [TrainingRow]

  /// Lines of the file of weights without their numbers, each with its weight.
  static func weights(_ rows: [TrainingRow]) -> [(name: [String], weight: Double)] {
    let training = JudgementTraining(rows: rows.filter(\.speaks))
    let clauses = training.clauseWeights { _ in true }
    return clauses.map { (["clause", $0.key], $0.value) } + training.judgementWeights()
  }

  /// Is a clause from a finding that is a strength (1) or an improvement (0)?
  private func clauseWeights(_ isIncluded: (TrainingRow) -> Bool) -> [String: Double] {
    var (outcomes, found): ([Double], [String: [Int]]) = ([], [:])
    for row in rows where isIncluded(row) && [.strength, .improvement].contains(row.coded.judgement) {
      for clause in row.clauses {
        for name in clause { found[name, default: []].append(outcomes.count) }
        outcomes.append(row.coded.judgement == .strength ? 1 : 0)
      }
    }
    let names = found.keys.filter { found[$0, default: []].count >= Self.fewest }.sorted()
    var columns = [LogisticRegression.Column(ridge: Self.biasRidge, lasso: 0)]
    for row in outcomes.indices { columns[0].add(row) }
    for name in names {
      let ridge = name.hasPrefix("cue ") ? Self.cueRidge : Self.termRidge
      var column = LogisticRegression.Column(ridge: ridge, lasso: Self.clauseLasso)
      for row in found[name, default: []] { column.add(row) }
      columns.append(column)
    }
    let weights = LogisticRegression.weights(columns, outcomes)
    return Dictionary(uniqueKeysWithValues: zip(["bias"] + names, weights))
  }

  private func judgementWeights() -> [(name: [String], weight: Double)] {
    let (shapes, judgements) = shapes()
    let features = JudgementFeature.allCases.filter { $0 != .bias }.sorted { $0.name < $1.name }
    let columns = ([.bias] + features).map { feature in
      let ridge = feature == .bias ? Self.biasRidge : Self.judgementRidge
      var column = LogisticRegression.Column(ridge: ridge, lasso: 0)
      for (row, shape) in shapes.enumerated() where shape[feature] != 0 { column.add(row, shape[feature]) }
      return column
    }
    return Judgement.allCases.flatMap { judgement in
      let weights = LogisticRegression.weights(columns, judgements.map { $0 == judgement ? 1 : 0 })
      return zip([.bias] + features, weights).map { (["judge", judgement.rawValue, $0.name], $1) }
    }
  }

  private func shapes() -> ([JudgementShape], [Judgement]) {
    let reports = Set(rows.map(\.report)).sorted()
    var (shapes, judgements): ([JudgementShape], [Judgement]) = ([], [])
    for part in 0..<Self.parts {
      let held = Set(reports.indices.filter { $0 % Self.parts == part }.map { reports[$0] })
      let weights = clauseWeights { !held.contains($0.report) }
      for row in rows where held.contains(row.report) {
        let scores = row.clauses.map { clause in
          weights["bias", default: 0] + clause.sorted().reduce(0) { $0 + weights[$1, default: 0] }
        }
        shapes.append(row.shape(scores))
        judgements.append(row.coded.judgement)
      }
    }
    return (shapes, judgements)
  }
}
