/// The scores of all labels in one finding.
struct LabelScores {
  /// For each label the log-odds that the finding has it, in thousandths.
  private(set) var values = [Int32](repeating: 0, count: CodingWeights.width)
  private let weights: CodingWeights
  private let kind: CodingKind
  /// The label of each term.
  private let labels: [Int32]
  private let services: UInt64
  private let themes: UInt64

  init(_ weights: CodingWeights, _ kind: CodingKind, _ vocabulary: Vocabulary) {
    (self.weights, self.kind) = (weights, kind)
    labels = vocabulary.entries.map { Int32($0.label) }
    services = vocabulary.labels(of: .service)
    themes = vocabulary.labels(of: .theme)
  }

  /// Scores a finding, in the room of the one before.
  mutating func score(_ features: FindingFeatures) {
    let width = CodingWeights.width
    for label in 0..<width { values[label] = weights.bias[label] &+ weights.kinds[kind.rawValue * width + label] }
    for other in Bits(features.strong) {
      for label in 0..<width { values[label] &+= weights.others[other * width + label] }
    }
    for label in Bits(features.seen) {
      let first = themes & 1 << UInt64(label) != 0 ? width : 0
      for feature in Bits(features.features(of: label).bits) { values[label] &+= weights.shared[first + feature] }
    }
    for term in features.terms { values[Int(labels[Int(term)])] &+= weights.terms[Int(term)] }
  }

  /// The services that are given, as bits.
  var givenServices: UInt64 { given(services, weights.serviceThreshold) }
  /// The themes that are given, as bits.
  var givenThemes: UInt64 { given(themes, weights.themeThreshold) }

  private func given(_ labels: UInt64, _ threshold: Int32) -> UInt64 {
    var given: UInt64 = 0
    for label in Bits(labels) where values[label] > threshold { given |= 1 << UInt64(label) }
    return given
  }
}
