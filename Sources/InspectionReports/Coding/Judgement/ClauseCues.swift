/// The cues of judgement in a clause.
struct ClauseCues {
  private(set) var praise = 0
  private(set) var criticism = 0
  private(set) var denied = 0
  private(set) var wished = 0
  /// The terms of praise (neither denied nor wished for) and of criticism, each once.
  private(set) var terms: [Int32] = []

  /// How many words before praise a word may stand that denies it: "[not] consistently good".
  private static let reachOfDenial = 4

  /// - Parameter hits: the hits in the clause, in order of the text.
  init(_ clause: Clause, _ hits: ArraySlice<TermHit>, _ tokens: [CodingText.Token], _ cues: CueLabels) {
    var wish = Int.max
    for hit in hits {
      switch hit.label {
      case cues.wish: wish = min(wish, hit.first)
      case cues.criticism:
        criticism += 1
        add(hit.term)
      case cues.praise:
        let reach = max(clause.tokens.lowerBound, hit.first - Self.reachOfDenial)..<hit.first
        if reach.contains(where: { tokens[$0].role.contains(.denial) }) {
          denied += 1
        } else if wish < hit.first {
          wished += 1
        } else {
          praise += 1
          add(hit.term)
        }
      default: continue
      }
    }
  }

  private mutating func add(_ term: Int32) {
    if !terms.contains(term) { terms.append(term) }
  }

  /// What they add up to, as bits by `CueFeature.rawValue`.
  var features: UInt64 {
    var bits: UInt64 = 0
    func insert(_ feature: CueFeature, if holds: Bool) {
      if holds { bits |= 1 << UInt64(feature.rawValue) }
    }
    insert(.praise, if: praise > 0)
    insert(.praiseTwice, if: praise > 1)
    insert(.criticism, if: criticism > 0)
    insert(.criticismTwice, if: criticism > 1)
    insert(.denied, if: denied > 0)
    insert(.deniedTwice, if: denied > 1)
    insert(.wished, if: wished > 0)
    insert(.wishedTwice, if: wished > 1)
    insert(.onlyPraise, if: praise > 0 && criticism == 0 && denied == 0)
    insert(.onlyCriticism, if: criticism > 0 && praise == 0)
    return bits
  }

  /// What the clause says, in thousandths: above 0 praise, below 0 criticism.
  func score(_ weights: CodingWeights) -> Int32 {
    var score = weights.clauseBias
    for feature in Bits(features) { score += weights.cues[feature] }
    for term in terms { score += weights.clauseTerms[Int(term)] }
    return score
  }
}

/// The numbers of the labels of cues in a vocabulary.
struct CueLabels {
  let praise: Int32
  let criticism: Int32
  let wish: Int32

  init(_ vocabulary: Vocabulary) {
    praise = Int32(vocabulary.number(of: .cue, "praise") ?? -1)
    criticism = Int32(vocabulary.number(of: .cue, "criticism") ?? -1)
    wish = Int32(vocabulary.number(of: .cue, "wish") ?? -1)
  }

  func contain(_ label: Int32) -> Bool { label == praise || label == criticism || label == wish }
}
