/// Learns the weights of all services, or of all themes, at once: a row is a finding with a label.
struct LabelTraining {
  /// Findings in which a feature of one label must occur.
  private static let fewest = 4
  private static let sharedRidge = 0.45
  private static let biasRidge = 0.45
  private static let generalRidge = 4.0
  private static let termRidge = 2.8
  private static let lasso = 1.0

  /// Lines of the file of weights without their numbers, each with its weight.
  static func weights(
    _ kind: VocabularyLabel.Kind, _ rows: [TrainingRow], _ vocabulary: Vocabulary
  ) -> [(name: [String], weight: Double)] {
    let labels = vocabulary.labels.indices.filter { vocabulary.labels[$0].kind == kind }
    var names: [[String]] = []
    var columns: [LogisticRegression.Column] = []
    func add(_ name: [String], _ column: LogisticRegression.Column) {
      names.append(name)
      columns.append(column)
    }
    let shared = sharedColumns(rows, labels)
    for (name, column) in shared.sorted(by: { $0.key < $1.key }) { add(["shared", kind.rawValue, name], column) }
    let general = generalRows(rows)
    for (place, label) in labels.enumerated() {
      let key = vocabulary.labels[label].key
      func column(_ rows: some Sequence<Int>, ridge: Double, lasso: Double) -> LogisticRegression.Column {
        var column = LogisticRegression.Column(ridge: ridge, lasso: lasso)
        for row in rows { column.add(row * labels.count + place) }
        return column
      }
      add(["label", key, "bias"], column(rows.indices, ridge: biasRidge, lasso: 0))
      for (name, found) in general where found.count >= fewest {
        add(["label", key, name], column(found, ridge: generalRidge, lasso: lasso))
      }
      for (term, found) in termRows(rows, label, vocabulary) where found.count >= fewest {
        let text = vocabulary.text(of: vocabulary.entries[Int(term)])
        add(["term", key, text], column(found, ridge: termRidge, lasso: lasso))
      }
    }
    return Array(zip(names, LogisticRegression.weights(columns, outcomes(kind, rows, labels, vocabulary))))
  }

  private static func outcomes(
    _ kind: VocabularyLabel.Kind, _ rows: [TrainingRow], _ labels: [Int], _ vocabulary: Vocabulary
  ) -> [Double] {
    rows.flatMap { row in
      let given = kind == .service ? row.coded.services : row.coded.themes
      return labels.map { given.contains(vocabulary.labels[$0].id) ? 1.0 : 0.0 }
    }
  }

  private static func sharedColumns(_ rows: [TrainingRow], _ labels: [Int]) -> [String: LogisticRegression.Column] {
    var columns: [String: LogisticRegression.Column] = [:]
    for (number, row) in rows.enumerated() {
      for (place, label) in labels.enumerated() {
        for name in row.mentions[label] ?? [] {
          columns[name, default: LogisticRegression.Column(ridge: sharedRidge, lasso: 0)]
            .add(number * labels.count + place)
        }
      }
    }
    return columns
  }

  private static func generalRows(_ rows: [TrainingRow]) -> [(key: String, value: [Int])] {
    var found: [String: [Int]] = [:]
    for (number, row) in rows.enumerated() {
      for name in row.general { found[name, default: []].append(number) }
    }
    return found.sorted { $0.key < $1.key }
  }

  /// The terms of a label in order of the vocabulary, with the rows that have them.
  private static func termRows(
    _ rows: [TrainingRow], _ label: Int, _ vocabulary: Vocabulary
  ) -> [(key: Int32, value: [Int])] {
    var found: [Int32: [Int]] = [:]
    for (number, row) in rows.enumerated() {
      for term in row.terms where vocabulary.entries[Int(term)].label == label {
        found[term, default: []].append(number)
      }
    }
    return found.sorted { $0.key < $1.key }
  }
}
