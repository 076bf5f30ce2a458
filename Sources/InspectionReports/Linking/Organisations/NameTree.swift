/// A tree of words: each word leads from a node to the next. Node 0 is its root.
///
/// The edges stand in one table, each at the place that its node and word give or the next that is free.
struct NameTree {
  private struct Edge {
    var word: UInt64 = 0
    var node: Int32 = 0
    /// The node that the word leads to; 0 where no edge stands, as none leads to the root.
    var target: Int32 = 0
  }

  private var edges: [Edge] = []
  private var edgeCount = 0
  /// Odd, and another one in each run: nobody can write names that all come to one place.
  private let factor = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

  /// Makes room for so many edges.
  mutating func reserveCapacity(_ count: Int) {
    var capacity = max(edges.count, Self.fewestPlaces)
    while capacity < count * 2 { capacity *= 2 }
    if capacity > edges.count { resize(to: capacity) }
  }

  /// A power of two.
  private static let fewestPlaces = 64

  /// The node that a word leads to from another node.
  func node(after node: Int32, _ word: UInt64) -> Int32? {
    if edges.isEmpty { return nil }
    let target = edges[place(of: node, word)].target
    return target == 0 ? nil : target
  }

  /// Lets a word lead to a node, in place of another one if it led there before.
  mutating func connect(_ node: Int32, _ word: UInt64, to target: Int32) {
    reserveCapacity(edgeCount + 1)
    let place = place(of: node, word)
    if edges[place].target == 0 { edgeCount += 1 }
    edges[place] = Edge(word: word, node: node, target: target)
  }

  /// Where an edge stands, or may stand: at least half of the places are free.
  private func place(of node: Int32, _ word: UInt64) -> Int {
    edges.withUnsafeBufferPointer { edges in
      let mask = edges.count &- 1
      let product = (word ^ UInt64(UInt32(bitPattern: node)) &<< 32) &* factor
      // Its highest bits, as many as the mask has.
      var place = Int(truncatingIfNeeded: product &>> UInt64(mask.leadingZeroBitCount))
      while edges[place].target != 0, edges[place].word != word || edges[place].node != node {
        place = (place &+ 1) & mask
      }
      return place
    }
  }

  private mutating func resize(to capacity: Int) {
    let old = edges
    edges = Array(repeating: Edge(), count: capacity)
    for edge in old where edge.target != 0 { edges[place(of: edge.node, edge.word)] = edge }
  }
}
