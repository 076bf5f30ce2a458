/// How much each thing seen in a finding says for or against a label and a judgement, learned from coded reports.
///
/// Weights are log-odds; those of labels and clauses are whole thousandths, so that a sum is the same in whatever order.
struct CodingWeights {
  /// Places for labels in each table: their numbers are bits of a `UInt64`.
  static let width = 64

  /// A label is given when its score is above this.
  var serviceThreshold: Int32 = 0
  var themeThreshold: Int32 = 0
  /// The weight of each `MentionFeature` for services, then for themes.
  var shared = [Int32](repeating: 0, count: 2 * width)
  /// The start of each label.
  var bias = [Int32](repeating: 0, count: width)
  /// For each `CodingKind` the weight for each label.
  var kinds = [Int32](repeating: 0, count: CodingKind.allCases.count * width)
  /// For each label with a strong hit the weight for each label.
  var others = [Int32](repeating: 0, count: width * width)
  /// For each term of the vocabulary the weight for its label.
  var terms: [Int32] = []
  /// The label of each term.
  private(set) var labels: [Int32] = []
  /// The start of a clause; above 0 is praise.
  var clauseBias: Int32 = 0
  /// The weight of each `CueFeature` in a clause.
  var cues = [Int32](repeating: 0, count: CueFeature.allCases.count)
  /// For each term of a cue its weight in a clause.
  var clauseTerms: [Int32] = []
  /// For each judgement the weight of each `JudgementFeature`.
  var judgements = [Double](repeating: 0, count: Judgement.allCases.count * JudgementFeature.allCases.count)

  /// The weights in the program, for the terms of a vocabulary. A term that they do not know weighs what any term does.
  init(_ vocabulary: Vocabulary) {
    do {
      try self.init(CodingWeightsFile(PackageResources.weights_txt, vocabulary), vocabulary)
    } catch {
      fatalError("weights.txt, which the tests check: \(error)")
    }
  }

  init(_ file: CodingWeightsFile, _ vocabulary: Vocabulary) {
    self = file.weights
    terms = Array(repeating: 0, count: vocabulary.entries.count)
    clauseTerms = terms
    labels = vocabulary.entries.map { Int32($0.label) }
    for (number, entry) in vocabulary.entries.enumerated() {
      let key = file.key(ofTerm: number, entry, vocabulary)
      if vocabulary.labels[entry.label].kind == .cue {
        clauseTerms[number] = file.terms[key] ?? 0
      } else {
        terms[number] = file.terms[key] ?? 0
      }
    }
  }

  private init() {}

  /// Weights without any, to be filled in.
  static let none = CodingWeights()
}
