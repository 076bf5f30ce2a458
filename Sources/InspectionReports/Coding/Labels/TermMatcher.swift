/// Finds the terms of all labels in one pass over the words of a sentence.
///
/// At each word the longest term of a label counts (of two as long the stronger). A hit falls away inside an exception of its
/// label, and inside a longer hit of its label that is at least as strong. A matcher reads the sentences of one report, each
/// once, in order.
struct TermMatcher {
  private let index: TermIndex
  /// Hits of the sentence at hand that may still fall away, exceptions among them.
  private var found: [TermHit] = []
  private var pairHits: [TermHit] = []
  /// Where the two sides of each pair were first met in the sentence at hand; -1 for nowhere.
  private var sides: [Int]
  private var touchedPairs: [Int] = []
  /// For each label the farthest word that exceptions, strong hits and all hits have reached. Words are numbered over the
  /// whole report, so that what an earlier sentence reached never matters.
  private var exceptionReach: [Int]
  private var strongReach: [Int]
  private var reach: [Int]

  init(_ vocabulary: Vocabulary) {
    index = vocabulary.index
    sides = Array(repeating: -1, count: index.pairs.count * 2)
    exceptionReach = Array(repeating: -1, count: vocabulary.labels.count)
    (strongReach, reach) = (exceptionReach, exceptionReach)
  }

  /// Adds the hits of a sentence, in order of their first words.
  ///
  /// - Parameter abbreviations: the labels of each word that the report defines as an abbreviation, as bits; may be empty.
  mutating func match(
    _ sentence: CodingText.Sentence, _ tokens: [CodingText.Token], abbreviations: [UInt64],
    into hits: inout [TermHit]
  ) {
    found.removeAll(keepingCapacity: true)
    let end = sentence.tokens.upperBound
    let (roots, nodes, ends) = (index.roots, index.nodes, index.ends)
    for position in sentence.tokens {
      let word = tokens[position].word
      if word < 0 { continue }
      let start = found.count
      if tokens[position].role.contains(.capitals), Int(word) < abbreviations.count {
        add(abbreviations[Int(word)], at: position)
      }
      guard Int(word) < roots.count, roots[Int(word)] >= 0 else { continue }
      var (node, last) = (roots[Int(word)], position)
      while true {
        var next = nodes[Int(node)].firstEnd
        while next >= 0 {
          let end = ends[Int(next)]
          note(end, position, last, since: start)
          next = end.next
        }
        last += 1
        guard last < end, case let word = tokens[last].word, word >= 0, nodes[Int(node)].mayBranch(word) else {
          break
        }
        node = index.node(after: node, word)
        if node < 0 { break }
      }
    }
    let before = hits.count
    completePairs()
    keep(&hits)
    if !pairHits.isEmpty { keepPairs(&hits, since: before) }
  }

  private mutating func add(_ labels: UInt64, at position: Int) {
    var labels = labels
    while labels != 0 {
      let label = Int32(labels.trailingZeroBitCount)
      found.append(TermHit(label: label, term: -1, first: position, last: position, strength: .strong))
      labels &= labels - 1
    }
  }

  /// Notes a term that ends at `last`; of the terms of its label that begin at the same word it keeps the best.
  private mutating func note(_ end: TermIndex.End, _ first: Int, _ last: Int, since start: Int) {
    if let side = end.side {
      let pair = Int(end.owner)
      if sides[pair * 2 + Int(side)] < 0 {
        if sides[pair * 2 + 1 - Int(side)] < 0 { touchedPairs.append(pair) }
        sides[pair * 2 + Int(side)] = first
      }
      return
    }
    let hit = TermHit(label: end.owner, term: end.term, first: first, last: last, strength: end.strength)
    if end.strength != .exception {
      for other in start..<found.count where found[other].label == end.owner && found[other].strength != .exception
      {
        if found[other].last < last || found[other].strength.rawValue < end.strength.rawValue { found[other] = hit }
        return
      }
    }
    found.append(hit)
  }

  private mutating func completePairs() {
    pairHits.removeAll(keepingCapacity: true)
    for number in touchedPairs {
      let (one, other) = (sides[number * 2], sides[number * 2 + 1])
      (sides[number * 2], sides[number * 2 + 1]) = (-1, -1)
      guard one >= 0, other >= 0 else { continue }
      let (pair, at) = (index.pairs[number], max(one, other))
      pairHits.append(TermHit(label: pair.label, term: pair.term, first: at, last: at, strength: pair.strength))
    }
    touchedPairs.removeAll(keepingCapacity: true)
  }

  /// Keeps what lies in no exception and in no longer hit. The hits stand in order of their first words, so that it is enough
  /// to know how far earlier ones reach.
  private mutating func keep(_ hits: inout [TermHit]) {
    var start = 0
    while start < found.count {
      var end = start
      while end < found.count, found[end].first == found[start].first {
        if found[end].strength == .exception {
          let label = Int(found[end].label)
          exceptionReach[label] = max(exceptionReach[label], found[end].last)
        }
        end += 1
      }
      for number in start..<end where found[number].strength != .exception {
        let (hit, label) = (found[number], Int(found[number].label))
        if exceptionReach[label] < hit.last, strongReach[label] < hit.last, hit.isStrong || reach[label] < hit.last
        {
          hits.append(hit)
        }
        if hit.isStrong { strongReach[label] = max(strongReach[label], hit.last) }
        reach[label] = max(reach[label], hit.last)
      }
      start = end
    }
  }

  /// The same for the hits of pairs, which have no order; then puts all in order. Exceptions may be pairs too.
  private mutating func keepPairs(_ hits: inout [TermHit], since start: Int) {
    let exceptions = pairHits.filter { $0.strength == .exception }
    for exception in exceptions {
      var kept = start
      for number in start..<hits.count
      where hits[number].label != exception.label || !Self.lies(hits[number], in: exception) {
        hits[kept] = hits[number]
        kept += 1
      }
      hits.removeLast(hits.count - kept)
    }
    for hit in pairHits where hit.strength != .exception {
      let isTaken = (found + exceptions).contains { other in
        other.label == hit.label && Self.lies(hit, in: other)
          && (other.strength == .exception
            || (other.strength.rawValue >= hit.strength.rawValue && other.last > other.first))
      }
      if !isTaken { hits.append(hit) }
    }
    hits[start...].sort { ($0.first, $0.last, $0.label, $0.term) < ($1.first, $1.last, $1.label, $1.term) }
  }

  private static func lies(_ hit: TermHit, in other: TermHit) -> Bool {
    other.first <= hit.first && hit.last <= other.last
  }
}
