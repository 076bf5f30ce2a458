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
  private var pairs: PairMatcher
  private var reaches: [Reach]
  private var hasException = false

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
    let (first, range) = (hits.count, sentence.tokens)
    hasException = false
    pairs.begin(range.lowerBound)
    for position in range {
      let token = tokens[position]
      if token.role.isDisjoint(with: [.beginsTerm, .capitals]) { continue }
      let start = hits.count
      if token.role.contains(.capitals), Int(token.word) < abbreviations.count {
        for label in Bits(abbreviations[Int(token.word)]) {
          hits.append(TermHit(label: Int32(label), term: -1, first: position, last: position, strength: .strong))
        }
      }
      guard token.role.contains(.beginsTerm) else { continue }
      let next = position + 1 < range.upperBound ? tokens[position + 1].word : -1
      if index.mayFind(token.word, before: next) { follow(position, range.upperBound, tokens, &hits, since: start) }
    }
    if pairs.hasHits {
      let found = Array(hits[first...])
      keep(&hits, since: first)
      pairs.addHits(to: &hits, since: first, beside: found)
    } else {
      keep(&hits, since: first)
    }
  }

  /// Adds all terms that begin at a word.
  private mutating func follow(
    _ position: Int, _ end: Int, _ tokens: Span<CodingText.Token>, _ hits: inout [TermHit], since start: Int
  ) {
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
          add(hit, to: &hits, since: start)
        }
        next = end.next
      }
      last += 1
      guard last < end, case let word = tokens[last].word, word >= 0, place.mayBranch(word) else { return }
      node = index.node(after: node, word)
    }
  }

  /// Adds a hit; of those of its label that begin at the same word it leaves the best.
  private mutating func add(_ hit: TermHit, to hits: inout [TermHit], since start: Int) {
    if hit.strength == .exception {
      hasException = true
    } else {
      for other in start..<hits.count where hits[other].label == hit.label && hits[other].strength != .exception {
        if hits[other].last < hit.last || hits[other].strength.rawValue < hit.strength.rawValue {
          hits[other] = hit
        }
        return
      }
    }
    hits.append(hit)
  }

  /// Leaves what lies in no exception and in no longer hit. The hits stand in order of their first words, so that it is enough to
  /// know how far earlier ones reach.
  private mutating func keep(_ hits: inout [TermHit], since start: Int) {
    let hasException = hasException
    let end = hits.count
    var (kept, word) = (start, -1)
    var all = hits.mutableSpan
    var reaches = reaches.mutableSpan
    for number in start..<end {
      let hit = all[number]
      if hasException, hit.first > word {
        word = hit.first
        var next = number
        while next < end, all[next].first == word {
          if all[next].strength == .exception {
            let label = Int(all[next].label)
            reaches[label].exception = max(reaches[label].exception, all[next].last)
          }
          next += 1
        }
      }
      if hit.strength == .exception { continue }
      let (label, reach) = (Int(hit.label), reaches[Int(hit.label)])
      if hit.isStrong { reaches[label].strong = max(reach.strong, hit.last) }
      reaches[label].any = max(reach.any, hit.last)
      if reach.exception < hit.last, reach.strong < hit.last, hit.isStrong || reach.any < hit.last {
        all[kept] = hit
        kept += 1
      }
    }
    if kept < end { hits.removeLast(end - kept) }
  }
}
