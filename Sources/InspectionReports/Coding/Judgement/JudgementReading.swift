/// What a text says of practice, clause by clause.
struct JudgementReading {
  private(set) var clauses: [Clause] = []
  /// The cues of each clause.
  private(set) var cues: [ClauseCues] = []
  /// The terms of praise and of criticism, those of each clause beside each other.
  private(set) var terms: [Int32] = []
  /// What the first word of each clause does.
  private var opening: [WordRole] = []
  /// "This has been drawn to the attention of ..."
  private var drawsAttention = false
  private let labels: CueLabels
  private let kind: CodingKind

  init(_ labels: CueLabels, _ kind: CodingKind) { (self.labels, self.kind) = (labels, kind) }

  init(_ index: Int, of mentions: ReportMentions, _ labels: CueLabels, _ kind: CodingKind) {
    self.init(labels, kind)
    read(index, of: mentions)
  }

  /// Reads another finding, in the room of the one before.
  mutating func read(_ index: Int, of mentions: ReportMentions) {
    let item = mentions.items[index]
    let (text, tokens) = (mentions.text, mentions.text.tokens.span)
    clauses.removeAll(keepingCapacity: true)
    drawsAttention = false
    for number in item.sentences {
      let sentence = text.sentences[number]
      Clause.add(clausesOf: sentence, tokens, to: &clauses)
      if sentence.roles.contains(.attention), !drawsAttention {
        drawsAttention = Self.drawsAttention(sentence.tokens, tokens)
      }
    }
    readCues(mentions.hits.span.extracting(item.hits), tokens)
  }

  private mutating func readCues(_ hits: Span<TermHit>, _ tokens: Span<CodingText.Token>) {
    cues.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
    opening.removeAll(keepingCapacity: true)
    var next = 0
    for clause in clauses {
      opening.append(tokens[clause.tokens.lowerBound].role)
      var found = ClauseCues(clause, terms.count)
      while next < hits.count, hits[next].first < clause.tokens.upperBound {
        // Not one from before the clause, and not one that goes on in the next.
        let hit = hits[next]
        next += 1
        guard labels.contain(hit.label), hit.first >= clause.tokens.lowerBound, hit.last < clause.tokens.upperBound
        else { continue }
        found.add(hit, tokens, labels, &terms)
      }
      cues.append(found)
    }
  }

  /// The scores of the clauses, in log-odds: above 0 praise, below 0 criticism.
  func scores(_ weights: CodingWeights) -> [Double] { cues.map { Double($0.score(weights, terms)) / 1000 } }

  /// What the clauses look like with such scores.
  ///
  /// - Parameter citesRecommendation: whether the finding cites one.
  func shape(_ scores: [Double], citesRecommendation: Bool) -> JudgementShape {
    var shape = JudgementShape(scores, opening: opening)
    if citesRecommendation { shape[.recommendation] = 1 }
    if drawsAttention { shape[.attention] = 1 }
    switch kind {
    case .clas: shape[.clas] = 1
    case .letter: shape[.letter] = 1
    case .report: shape[.report] = 1
    }
    return shape
  }

  private static func drawsAttention(_ sentence: Range<Int>, _ tokens: Span<CodingText.Token>) -> Bool {
    for position in sentence.dropLast()
    where tokens[position].role.contains(.attention) && tokens[position + 1].role.contains(.of) { return true }
    return false
  }
}
