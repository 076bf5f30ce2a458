/// What the cues of a clause add up to.
enum CueFeature: Int, CaseIterable {
  case praise
  case praiseTwice
  case criticism
  case criticismTwice
  /// Praise after a word that denies it: "not good".
  case denied
  case deniedTwice
  /// Praise that is only wished for: "would be good".
  case wished
  case wishedTwice
  /// Praise, and neither criticism nor denied praise.
  case onlyPraise
  case onlyCriticism

  /// As the file of weights calls it.
  var name: String { Self.names[rawValue] }

  private static let names = [
    "cue praise", "cue praise twice", "cue criticism", "cue criticism twice", "cue denied",
    "cue denied twice", "cue wished", "cue wished twice", "cue only praise", "cue only criticism",
  ]
}
