/// Finds the terms with two sides, `share & information`, once both sides have been met in a sentence.
struct PairMatcher {
  /// Where the sides of a pair were first met in the last sentence that has them; -1 for nowhere.
  private struct Sides {
    var first = -1
    var second = -1
  }

  private let pairs: [TermIndex.Pair]
  private var sides: [Sides]
  /// The first word of the sentence at hand. A side met before it was met in another sentence.
  private var start = 0
  private var hits: [TermHit] = []
  /// Up to so many hits of a sentence are put in order one by one.
  private static let few = 16

  /// Whether the sentence at hand has a pair.
  var hasHits: Bool { !hits.isEmpty }

  init(_ pairs: [TermIndex.Pair]) {
    self.pairs = pairs
    sides = Array(repeating: Sides(), count: pairs.count)
  }

  /// Begins another sentence, behind those before.
  mutating func begin(_ start: Int) {
    self.start = start
    if !hits.isEmpty { hits.removeAll(keepingCapacity: true) }
  }

  /// Notes a side (0 or 1) of a pair at a word. A pair stands where its second side is first met.
  mutating func note(_ number: Int, side: UInt8, _ position: Int) {
    let met = sides[number]
    if side == 0 {
      if met.first >= start { return }
      sides[number].first = position
      if met.second < start { return }
    } else {
      if met.second >= start { return }
      sides[number].second = position
      if met.first < start { return }
    }
    let pair = pairs[number]
    hits.append(
      TermHit(label: pair.label, term: pair.term, first: position, last: position, strength: pair.strength))
  }

  /// Adds the pairs of the sentence to its other hits, and puts all in order. Exceptions may be pairs too.
  ///
  /// - Parameters:
  ///   - first: the first hit of the sentence.
  ///   - found: its hits and exceptions that are no pairs, those too that fell away.
  func addHits(to all: inout [TermHit], since first: Int, beside found: borrowing HitBuffer) {
    for exception in hits where exception.strength == .exception {
      var kept = first
      for number in first..<all.count
      where all[number].label != exception.label || !Self.lies(all[number], in: exception) {
        all[kept] = all[number]
        kept += 1
      }
      all.removeLast(all.count - kept)
    }
    for hit in hits where hit.strength != .exception && !isTaken(hit, found) { all.append(hit) }
    Self.sort(&all, since: first)
  }

  /// Whether a pair lies in an exception, or in a longer hit that is at least as strong.
  private func isTaken(_ hit: TermHit, _ found: borrowing HitBuffer) -> Bool {
    for place in 0..<found.count {
      let other = found[place]
      guard other.label == hit.label, Self.lies(hit, in: other) else { continue }
      if other.strength == .exception { return true }
      if other.strength.rawValue >= hit.strength.rawValue, other.last > other.first { return true }
    }
    for other in hits where other.strength == .exception && other.label == hit.label && Self.lies(hit, in: other) {
      return true
    }
    return false
  }

  private static func lies(_ hit: TermHit, in other: TermHit) -> Bool {
    other.first <= hit.first && hit.last <= other.last
  }

  private static func sort(_ all: inout [TermHit], since first: Int) {
    if all.count - first > few {
      all[first...].sort(by: isBefore)
      return
    }
    var hits = all.mutableSpan
    for number in (first..<hits.count).dropFirst() {
      let hit = hits[number]
      var place = number
      while place > first, isBefore(hit, hits[place - 1]) {
        hits[place] = hits[place - 1]
        place -= 1
      }
      if place < number { hits[place] = hit }
    }
  }

  private static func isBefore(_ one: TermHit, _ other: TermHit) -> Bool {
    (one.first, one.last, one.label, one.term) < (other.first, other.last, other.label, other.term)
  }
}
