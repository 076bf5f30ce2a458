/// What the clauses of a finding, one after the other, look like. All are numbers between -1 and 1; praise is above 0.
enum JudgementFeature: Int, CaseIterable {
  /// Always 1.
  case bias
  case mean, lowest, highest, first
  case firstHalf
  case secondHalf
  /// Clauses of praise, of criticism: quarters of four, at most 1.
  case goodCount
  case badCount
  case goodThenBad
  case badThenGood
  /// A clause opens with a word of contrast.
  case contrast
  case however
  case beforeHowever
  case afterHowever
  /// The finding cites a recommendation.
  case recommendation
  /// "... to the attention of ..."
  case attention
  case clas
  case letter
  case report

  /// As the file of weights calls it.
  var name: String { Self.names[rawValue] }

  private static let names = [
    "bias", "mean", "lowest", "highest", "first", "first half", "second half", "good count", "bad count",
    "good then bad", "bad then good", "contrast", "however", "before however", "after however", "recommendation",
    "attention", "kind clas", "kind letter", "kind report",
  ]
}
