/// The names that features have in the file of weights, by their hashes.
struct CodingWeightNames {
  let mentions = HashedNumbers(places: MentionFeature.allCases.map(\.name))
  let kinds = HashedNumbers(places: CodingKind.allCases.map(\.name))
  let cues = HashedNumbers(places: CueFeature.allCases.map(\.name))
  let judgements = HashedNumbers(places: Judgement.allCases.map(\.rawValue))
  let judgementFeatures = HashedNumbers(places: JudgementFeature.allCases.map(\.name))
  /// The labels of a vocabulary: `service/police`.
  let labels: HashedNumbers

  init(_ vocabulary: Vocabulary) { labels = HashedNumbers(places: vocabulary.labels.map(\.key)) }
}
