/// Finds the terms of all labels in one pass over the words of a sentence.
///
/// At each word the longest term of a label counts (of two as long the stronger). A hit falls away inside an exception of its
/// label, and inside a longer hit of its label that is at least as strong. A matcher reads the sentences of one report, each
/// once, in order: words are numbered over the whole report, so that what it holds of an earlier sentence never matters.
struct TermMatcher {
  /// The farthest word that exceptions, strong hits and all hits of a label have reached.
  private struct Reach {
    var exception = -1
    var strong = -1
    var any = -1
  }

  private let index: TermIndex
  /// Hits of the sentence at hand that may still fall away, exceptions among them.
  private var found: [TermHit] = []
  private var pairs: PairMatcher
  private var reaches: [Reach]

  init(_ vocabulary: Vocabulary) {
    index = vocabulary.index
    pairs = PairMatcher(index.pairs)
    reaches = Array(repeating: Reach(), count: vocabulary.labels.count)
  }

  /// Adds the hits of a sentence, in order of their first words.
  ///
  /// - Parameters:
  ///   - tokens: the words of the report.
  ///   - abbreviations: the labels of each word that the report defines as an abbreviation, as bits; may be empty.
  mutating func match(
    _ sentence: CodingText.Sentence, _ tokens: Span<CodingText.Token>, abbreviations: [UInt64],
    into hits: inout [TermHit]
  ) {
    let (before, range) = (hits.count, sentence.tokens)
    found.removeAll(keepingCapacity: true)
    pairs.begin(range.lowerBound)
    for position in range {
      let token = tokens[position]
      if token.role.isDisjoint(with: [.beginsTerm, .capitals]) { continue }
      let start = found.count
      if token.role.contains(.capitals), Int(token.word) < abbreviations.count {
        for label in Bits(abbreviations[Int(token.word)]) {
          found.append(TermHit(label: Int32(label), term: -1, first: position, last: position, strength: .strong))
        }
      }
      if token.role.contains(.beginsTerm) { follow(position, range.upperBound, tokens, since: start) }
      if found.count > start { keep(since: start, &hits) }
    }
    pairs.addHits(to: &hits, since: before, beside: found)
  }

  /// Notes all terms that begin at a word.
  private mutating func follow(_ position: Int, _ end: Int, _ tokens: Span<CodingText.Token>, since start: Int) {
    var (node, last) = (index.root(tokens[position].word), position)
    while node >= 0 {
      let place = index.nodes[Int(node)]
      var next = place.firstEnd
      while next >= 0 {
        let end = index.ends[Int(next)]
        if let side = end.side {
          pairs.note(Int(end.owner), side: side, position)
        } else {
          let hit = TermHit(label: end.owner, term: end.term, first: position, last: last, strength: end.strength)
          note(hit, since: start)
        }
        next = end.next
      }
      last += 1
      guard last < end, case let word = tokens[last].word, word >= 0, place.mayBranch(word) else { return }
      node = index.node(after: node, word)
    }
  }

  /// Notes a hit; of those of its label that begin at the same word it keeps the best.
  private mutating func note(_ hit: TermHit, since start: Int) {
    if hit.strength != .exception {
      for other in start..<found.count where found[other].label == hit.label && found[other].strength != .exception
      {
        if found[other].last < hit.last || found[other].strength.rawValue < hit.strength.rawValue {
          found[other] = hit
        }
        return
      }
    }
    found.append(hit)
  }

  /// Keeps what lies in no exception and in no longer hit, of the hits that begin at one word. Those that begin before it have
  /// been kept or not, so that it is enough to know how far they reach.
  private mutating func keep(since start: Int, _ hits: inout [TermHit]) {
    for number in start..<found.count where found[number].strength == .exception {
      let label = Int(found[number].label)
      reaches[label].exception = max(reaches[label].exception, found[number].last)
    }
    for number in start..<found.count where found[number].strength != .exception {
      let (hit, label) = (found[number], Int(found[number].label))
      var reach = reaches[label]
      if reach.exception < hit.last, reach.strong < hit.last, hit.isStrong || reach.any < hit.last {
        hits.append(hit)
      }
      if hit.isStrong { reach.strong = max(reach.strong, hit.last) }
      reach.any = max(reach.any, hit.last)
      reaches[label] = reach
    }
  }
}
