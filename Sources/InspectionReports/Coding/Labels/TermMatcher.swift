/// Finds the terms of all labels in one pass over the words of a sentence.
///
/// At each word the longest term of a label counts (of two as long the stronger). A hit falls away inside an exception of its
/// label, and inside a longer hit of its label that is at least as strong. A matcher reads the sentences of one report, each
/// once, in order: words are numbered over the whole report, so that what it holds of an earlier sentence never matters.
struct TermMatcher: ~Copyable {
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
  /// What was found in the sentence at hand, exceptions too.
  private var found = HitBuffer()

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
    let (first, end) = (hits.count, sentence.tokens.upperBound)
    hasException = false
    found.removeAll()
    pairs.begin(sentence.tokens.lowerBound)
    let single: WordRole = abbreviations.isEmpty ? .isTerm : [.isTerm, .capitals]
    for position in sentence.tokens {
      let token = tokens[position]
      let next = position + 1 < end ? tokens[position + 1].known : KnownWord()
      guard token.role.rawValue & single.rawValue | index.mayBegin(with: token.known, next) != 0 else { continue }
      let start = found.count
      if token.role.contains(.capitals), Int(token.word) < abbreviations.count {
        for label in Bits(abbreviations[Int(token.word)]) {
          found.append(TermHit(label: Int32(label), term: -1, first: position, last: position, strength: .strong))
        }
      }
      if token.role.contains(.beginsTerm) { follow(position, end, tokens, since: start) }
    }
    if !found.isEmpty { Self.keep(found, hasException: hasException, &reaches, in: &hits) }
    if pairs.hasHits { pairs.addHits(to: &hits, since: first, beside: found) }
  }

  /// Adds all terms that begin at a word.
  private mutating func follow(
    _ position: Int, _ end: Int, _ tokens: Span<CodingText.Token>, since start: Int
  ) {
    var (node, last) = (index.root(tokens[position].word), position)
    while node >= 0 {
      let place = index.nodes[Int(node)]
      if var end = place.end {
        note(end, position...last, since: start)
        while end.next >= 0 {
          end = index.ends[Int(end.next)]
          note(end, position...last, since: start)
        }
      }
      last += 1
      guard last < end, case let word = tokens[last].word, word >= 0, place.mayBranch(word) else { return }
      node = index.node(after: node, word)
    }
  }

  /// Notes a term, or a side of a pair, that ends at a node.
  @inline(__always)  // called for every term that is met
  private mutating func note(_ end: TermIndex.End, _ words: ClosedRange<Int>, since start: Int) {
    if let side = end.side {
      pairs.note(Int(end.owner), side: side, words.lowerBound)
    } else {
      let (first, last) = (words.lowerBound, words.upperBound)
      add(TermHit(label: end.owner, term: end.term, first: first, last: last, strength: end.strength), since: start)
    }
  }

  /// Adds a hit; of those of its label that begin at the same word it leaves the best.
  private mutating func add(_ hit: TermHit, since start: Int) {
    if hit.strength == .exception {
      hasException = true
    } else {
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

  /// Adds what lies in no exception and in no longer hit. The hits stand in order of their first words, so that it is enough to
  /// know how far earlier ones reach.
  private static func keep(
    _ found: borrowing HitBuffer, hasException: Bool, _ reaches: inout [Reach], in hits: inout [TermHit]
  ) {
    var word = -1
    var reaches = reaches.mutableSpan
    for number in 0..<found.count {
      let hit = found[number]
      if hasException, hit.first > word {
        word = hit.first
        var next = number
        while next < found.count, found[next].first == word {
          if found[next].strength == .exception {
            let label = Int(found[next].label)
            reaches[label].exception = max(reaches[label].exception, found[next].last)
          }
          next += 1
        }
      }
      if hit.strength == .exception { continue }
      let (label, reach) = (Int(hit.label), reaches[Int(hit.label)])
      if hit.isStrong { reaches[label].strong = max(reach.strong, hit.last) }
      reaches[label].any = max(reach.any, hit.last)
      if reach.exception < hit.last, reach.strong < hit.last, hit.isStrong || reach.any < hit.last {
        hits.append(hit)
      }
    }
  }
}
