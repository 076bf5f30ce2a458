/// The scores of all labels in one finding.
struct LabelScores {
  /// For each label the log-odds that the finding has it, in thousandths.
  private(set) var values: [Int32]
  /// What a finding of the report scores in which nothing is seen.
  private let start: [Int32]
  private let weights: CodingWeights
  private let services: UInt64
  private let themes: UInt64

  init(_ weights: CodingWeights, _ kind: CodingKind, _ vocabulary: Vocabulary) {
    self.weights = weights
    let width = CodingWeights.width
    start = (0..<width).map { weights.bias[$0] &+ weights.kinds[kind.rawValue * width + $0] }
    values = start
    services = vocabulary.labels(of: .service)
    themes = vocabulary.labels(of: .theme)
  }

  /// Scores a finding, in place of the one before.
  mutating func score(_ features: FindingFeatures) {
    values = start
    Self.add(weightsOfOthers: features, weights, to: &values)
    for label in Bits(features.seen) {
      let first = themes & 1 &<< UInt64(label) != 0 ? CodingWeights.width : 0
      var sum: Int32 = 0
      for feature in Bits(features.features(of: label).bits) { sum &+= weights.shared[first + feature] }
      values[label] &+= sum
    }
    for term in features.terms { values[Int(weights.labels[Int(term)])] &+= weights.terms[Int(term)] }
  }

  private static func add(
    weightsOfOthers features: FindingFeatures, _ weights: CodingWeights, to values: inout [Int32]
  ) {
    let (width, others) = (CodingWeights.width, weights.others.span)
    var values = values.mutableSpan
    for other in Bits(features.strong) {
      let row = others.extracting((other * width)..<((other + 1) * width))
      for label in 0..<width { values[label] &+= row[label] }
    }
  }

  /// The services that are given, as bits.
  var givenServices: UInt64 { given(services, weights.serviceThreshold) }
  /// The themes that are given, as bits.
  var givenThemes: UInt64 { given(themes, weights.themeThreshold) }

  private func given(_ labels: UInt64, _ threshold: Int32) -> UInt64 {
    var given: UInt64 = 0
    for label in 0..<CodingWeights.width where values[label] > threshold { given |= 1 &<< UInt64(label) }
    return given & labels
  }
}
