/// What is seen at the mentions of a label in a finding. Each counts once, with a weight that all services share, and one
/// that all themes share.
///
/// "A hit" is a strong term; "others" are other labels of the same kind with a hit.
enum MentionFeature: UInt8, CaseIterable {
  /// The finding stands under a heading that speaks for the label.
  case section
  /// ... and no other label is hit.
  case sectionAlone
  case hit
  /// Sentences with a hit.
  case oneSentence, twoSentences, moreSentences
  /// Different terms.
  case twoTerms, fourTerms
  /// The first hit stands in the first sentence ...
  case opening
  /// ... before its verb.
  case openingSubject
  /// A hit stands before the verb of its sentence.
  case subject
  /// All hits stand after to, with, from, and, as, or a comma: as a service does that only gets a referral.
  case onlyReceives
  /// Others hit before.
  case firstLabel, secondLabel, thirdLabel, laterLabel
  /// The number of hits beside that of the label hit most: more, as many, at least half, less.
  case shareMost, shareEqual, shareLess, shareLittle
  /// Findings before and after that open with the label (services of CLAS reviews).
  case noNeighbour, oneNeighbour, twoNeighbours
  /// No hit, but a weak term.
  case weak, weakOpening, weakSubject
  /// ... and so many others are hit.
  case weakAlone, weakWithOne, weakWithMore
  /// No hit, but the finding before opens with the label; the second where others are hit.
  case carried, carriedWithOthers
  /// What the first hit, in the first sentence, is governed by.
  case openingAfterTo, openingAfterWith, openingAfterFrom, openingAfterBy, openingAfterOf, openingAfterIn,
    openingAfterFor, openingAfterBetween, openingAfterAnd, openingAfterAs, openingAfterStart, openingAfterComma,
    openingAfterVerb, openingAfterNone
  /// What some hit is governed by.
  case afterTo, afterWith, afterFrom, afterBy, afterOf, afterIn, afterFor, afterBetween, afterAnd, afterAs,
    afterStart,
    afterComma, afterVerb, afterNone

  static func opening(after governor: Governor) -> MentionFeature? {
    MentionFeature(rawValue: openingAfterTo.rawValue + governor.rawValue)
  }

  static func after(_ governor: Governor) -> MentionFeature? {
    MentionFeature(rawValue: afterTo.rawValue + governor.rawValue)
  }

  /// As the file of weights calls it: `opening:after-to`.
  var name: String {
    if rawValue >= Self.afterTo.rawValue {
      return "after-" + (Governor(rawValue: rawValue - Self.afterTo.rawValue)?.name ?? "")
    }
    if rawValue >= Self.openingAfterTo.rawValue {
      return "opening:after-" + (Governor(rawValue: rawValue - Self.openingAfterTo.rawValue)?.name ?? "")
    }
    return Self.names[Int(rawValue)]
  }

  private static let names = [
    "section", "section:alone", "hit", "sentences:1", "sentences:2", "sentences:3+", "terms:2+", "terms:4+",
    "opening", "opening:subject", "subject", "only-receives", "rank:0", "rank:1", "rank:2", "rank:3+", "share:most",
    "share:equal", "share:less", "share:little", "neighbours:0", "neighbours:1", "neighbours:2", "weak",
    "weak:opening", "weak:subject", "weak:others:0", "weak:others:1", "weak:others:2+", "carried", "carried:others",
  ]
}

/// A set of such features.
struct MentionFeatures: Equatable {
  private(set) var bits: UInt64 = 0

  mutating func insert(_ feature: MentionFeature) { bits |= 1 &<< UInt64(feature.rawValue) }

  func contains(_ feature: MentionFeature) -> Bool { bits & 1 << UInt64(feature.rawValue) != 0 }

  /// The features, in the order of their declaration.
  var all: [MentionFeature] { MentionFeature.allCases.filter(contains) }
}
