/// The names that features have in the file of weights, by their hashes.
struct CodingWeightNames {
  let mentions = table(MentionFeature.allCases.map(\.name))
  let kinds = table(CodingKind.allCases.map(\.name))
  let cues = table(CueFeature.allCases.map(\.name))
  let judgements = table(Judgement.allCases.map(\.rawValue))
  let judgementFeatures = table(JudgementFeature.allCases.map(\.name))

  private static func table(_ names: [String]) -> [UInt64: Int] {
    Dictionary(uniqueKeysWithValues: names.enumerated().map { (hash($1), $0) })
  }

  static func hash(_ name: String) -> UInt64 {
    let bytes = Array(name.utf8) + [UInt8](repeating: 0, count: WordHash.width)
    return WordHash.of(bytes.span, at: 0, count: bytes.count - WordHash.width, folding: false)
  }
}
