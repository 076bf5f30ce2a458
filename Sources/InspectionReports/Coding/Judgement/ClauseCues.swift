/// The cues of judgement in a clause.
struct ClauseCues {
  private(set) var praise = 0
  private(set) var criticism = 0
  private(set) var denied = 0
  private(set) var wished = 0
  /// The terms of praise (neither denied nor wished for) and of criticism, each once, as places in those of the finding.
  private(set) var terms: Range<Int>
  private let clause: Clause
  /// The first word that wishes.
  private var wish = Int.max

  /// How many words before praise a word may stand that denies it: "[not] consistently good".
  private static let reachOfDenial = 4

  /// - Parameter terms: how many terms the clauses before have.
  init(_ clause: Clause, _ terms: Int) { (self.clause, self.terms) = (clause, terms..<terms) }

  /// Adds a hit in the clause, in order of the text.
  ///
  /// - Parameter terms: those of the finding.
  mutating func add(_ hit: TermHit, _ tokens: Span<CodingText.Token>, _ labels: CueLabels, _ terms: inout [Int32]) {
    switch hit.label {
    case labels.wish: wish = min(wish, hit.first)
    case labels.criticism:
      criticism += 1
      add(hit.term, &terms)
    case labels.praise:
      if isDenied(hit, tokens) {
        denied += 1
      } else if wish < hit.first {
        wished += 1
      } else {
        praise += 1
        add(hit.term, &terms)
      }
    default: return
    }
  }

  private func isDenied(_ hit: TermHit, _ tokens: Span<CodingText.Token>) -> Bool {
    for position in max(clause.tokens.lowerBound, hit.first - Self.reachOfDenial)..<hit.first
    where tokens[position].role.contains(.denial) { return true }
    return false
  }

  private mutating func add(_ term: Int32, _ all: inout [Int32]) {
    for place in terms where all[place] == term { return }
    all.append(term)
    terms = terms.lowerBound..<all.count
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
  ///
  /// - Parameter terms: those of the finding.
  func score(_ weights: CodingWeights, _ terms: [Int32]) -> Int32 {
    var score = weights.clauseBias
    for feature in Bits(features) { score += weights.cues[feature] }
    for place in self.terms { score += weights.clauseTerms[Int(terms[place])] }
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
