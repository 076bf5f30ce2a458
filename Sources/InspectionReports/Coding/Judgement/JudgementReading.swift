/// What a text says of practice, clause by clause.
struct JudgementReading {
  private(set) var clauses: [Clause]
  /// The cues of each clause.
  private(set) var cues: [ClauseCues] = []
  private let text: CodingText
  private let item: ReportMentions.Item
  private let kind: CodingKind

  init(_ index: Int, of mentions: ReportMentions, _ labels: CueLabels, _ kind: CodingKind) {
    (text, item, self.kind) = (mentions.text, mentions.items[index], kind)
    clauses = Clause.clauses(of: item.sentences, text)
    var hits: [TermHit] = []
    for number in item.hits where labels.contain(mentions.hits[number].label) { hits.append(mentions.hits[number]) }
    let tokens = text.tokens
    var next = 0
    for clause in clauses {
      while next < hits.count, hits[next].first < clause.tokens.lowerBound { next += 1 }
      let start = next
      while next < hits.count, hits[next].first < clause.tokens.upperBound { next += 1 }
      let inside = Self.withoutOverhang(hits[start..<next], clause)
      cues.append(ClauseCues(clause, inside, tokens, labels))
    }
  }

  /// Leaves out hits that go on in the next clause.
  private static func withoutOverhang(_ hits: ArraySlice<TermHit>, _ clause: Clause) -> ArraySlice<TermHit> {
    let fits = { (hit: TermHit) in hit.last < clause.tokens.upperBound }
    return hits.allSatisfy(fits) ? hits : hits.filter(fits)[...]
  }

  /// The scores of the clauses, in log-odds: above 0 praise, below 0 criticism.
  func scores(_ weights: CodingWeights) -> [Double] { cues.map { Double($0.score(weights)) / 1000 } }

  /// What the clauses look like with such scores.
  ///
  /// - Parameter citesRecommendation: whether the finding cites one.
  func shape(_ scores: [Double], citesRecommendation: Bool) -> JudgementShape {
    var shape = JudgementShape(scores, opening: clauses.map { text.tokens[$0.tokens.lowerBound].role })
    if citesRecommendation { shape[.recommendation] = 1 }
    if drawsAttention { shape[.attention] = 1 }
    switch kind {
    case .clas: shape[.clas] = 1
    case .letter: shape[.letter] = 1
    case .report: shape[.report] = 1
    }
    return shape
  }

  /// "This has been drawn to the attention of ..."
  private var drawsAttention: Bool {
    let tokens = text.tokens
    return item.sentences.contains { number in
      let sentence = text.sentences[number].tokens
      return sentence.dropLast().contains {
        tokens[$0].role.contains(.attention) && tokens[$0 + 1].role.contains(.of)
      }
    }
  }
}
