/// The scores of all labels in one finding.
struct LabelScores {
  /// For each label the log-odds that the finding has it, in thousandths.
  private(set) var values: [Int32]
  /// What a finding of the report scores in which nothing is seen.
  private let start: [Int32]
  private let weights: CodingWeights
  /// For each label what its score must be above to be given.
  private let thresholds: [Int32]
  private let services: UInt64
  private let themes: UInt64
  private var given: UInt64 = 0

  init(_ weights: CodingWeights, _ kind: CodingKind, _ vocabulary: Vocabulary) {
    self.weights = weights
    let width = CodingWeights.width
    start = (0..<width).map { weights.bias[$0] &+ weights.kinds[kind.rawValue * width + $0] }
    values = start
    let (services, themes) = (vocabulary.labels(of: .service), vocabulary.labels(of: .theme))
    (self.services, self.themes) = (services, themes)
    thresholds = (0..<width).map { label in
      let bit = UInt64(1) << UInt64(label)
      return bit & services != 0 ? weights.serviceThreshold : bit & themes != 0 ? weights.themeThreshold : .max
    }
  }

  /// Scores a finding, in place of the one before.
  mutating func score(_ features: FindingFeatures) {
    Self.set(&values, start, features.strong, weights)
    for label in Bits(features.seen) {
      let first = themes & 1 &<< UInt64(label) != 0 ? CodingWeights.width : 0
      var sum: Int32 = 0
      for feature in Bits(features.features(of: label).bits) { sum &+= weights.shared[first + feature] }
      values[label] &+= sum
    }
    for term in features.terms { values[Int(weights.labels[Int(term)])] &+= weights.terms[Int(term)] }
    given = Self.above(thresholds.span, values.span)
  }

  /// What a finding scores by the kind of its report and the labels with a strong hit.
  private static func set(_ values: inout [Int32], _ start: [Int32], _ strong: UInt64, _ weights: CodingWeights) {
    let (width, start, others) = (CodingWeights.width, start.span, weights.others.span)
    var values = values.mutableSpan
    for label in 0..<width { values[label] = start[label] }
    for other in Bits(strong) {
      let row = others.extracting((other * width)..<((other + 1) * width))
      for label in 0..<width { values[label] &+= row[label] }
    }
  }

  /// The services that are given, as bits.
  var givenServices: UInt64 { given & services }
  /// The themes that are given, as bits.
  var givenThemes: UInt64 { given & themes }

  /// The labels whose values are above their thresholds, as bits.
  private static func above(_ thresholds: Span<Int32>, _ values: Span<Int32>) -> UInt64 {
    var above: UInt64 = 0
    for label in 0..<CodingWeights.width {
      above |= (values[label] > thresholds[label] ? 1 : 0) &<< UInt64(label)
    }
    return above
  }
}
