/// The terms of all labels as one tree over words, so that one pass over a text finds them all.
struct TermIndex {
  /// A term, or one side of a pair, ends at a node.
  struct End {
    /// The number of the label; of the pair where `side` is not nil.
    var owner: Int32
    var term: Int32
    /// The next that ends at the same node, in `ends`; -1 for none.
    var next: Int32
    var strength: VocabularyTerm.Strength
    /// Which side of a pair ends here.
    var side: UInt8?
  }

  /// Two parts that find a label when both stand in a sentence.
  struct Pair {
    var label: Int32
    var term: Int32
    var strength: VocabularyTerm.Strength
  }

  private struct Edge {
    /// Node and word; 0 for an empty slot, as no edge begins at node 0.
    var key: UInt64 = 0
    var target: Int32 = -1
  }

  /// The node that each word leads to from the start; -1 for a word that begins no term.
  private(set) var roots: [Int32] = []
  /// Node 0 stands for no node.
  private(set) var nodes = [Node()]
  /// The branches of the node that each word leads to from the start: none for a word that begins no term.
  private var openings: [UInt64] = [0]
  /// What ends at nodes behind the first of each.
  private(set) var ends: [End] = []
  private(set) var pairs: [Pair] = []
  private var edges = Array(repeating: Edge(), count: firstCapacity)
  private var edgeCount = 0
  private var frontier: [Int32] = []

  /// Enough for the built-in vocabulary without growing.
  private static let firstCapacity = 4096

  // MARK: Looking up

  /// Whether a term begins with a word.
  func begins(with word: Int32) -> Bool { Int(word) < roots.count && roots[Int(word)] >= 0 }

  /// The node that a word that begins a term leads to.
  func root(_ word: Int32) -> Int32 { roots[Int(word)] }

  /// Whether a term may begin with two words, as a bit, 0 or 1. Nothing is skipped on the way to it: which it is cannot be foretold
  /// for the words of a text.
  func mayBegin(with first: KnownWord, _ second: KnownWord) -> UInt32 {
    let begins = first.role.has(.beginsTerm)
    let branches = openings[Int(UInt32(bitPattern: first.number) &* begins)]
    return Node.mayBranch(branches, second.number) & begins & second.role.has(.continuesTerm)
  }

  /// Words that stand in terms behind the first word, some of them several times.
  var laterWords: [Int32] { edges.filter { $0.key != 0 }.map { Int32(truncatingIfNeeded: $0.key) } }

  /// The node that a word leads to from another node; -1 for none.
  func node(after node: Int32, _ word: Int32) -> Int32 { edges[place(of: Self.key(node, word))].target }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private func place(of key: UInt64) -> Int {
    let mask = edges.count - 1
    let product = key &* 0x9e37_79b9_7f4a_7c15
    var index = Int(truncatingIfNeeded: product ^ (product >> 32)) & mask
    while edges[index].key != key, edges[index].key != 0 { index = (index + 1) & mask }
    return index
  }

  // MARK: Adding

  /// Ends the adding of terms.
  mutating func endAdding() { openings = roots.map { $0 < 0 ? 0 : nodes[Int($0)].branches } + [0] }

  /// Adds a term with all its choices.
  mutating func add(_ words: TermWords, label: Int, term: Int, _ strength: VocabularyTerm.Strength) {
    let isPair = words.sides.count == 2
    if isPair { pairs.append(Pair(label: Int32(label), term: Int32(term), strength: strength)) }
    for side in 0..<words.sides.count {
      frontier.removeAll(keepingCapacity: true)
      frontier.append(0)
      for place in words.places(ofSide: side) { advance(words.choices(at: place)) }
      for node in frontier {
        let owner = isPair ? pairs.count - 1 : label
        let number: UInt8? = isPair ? UInt8(side) : nil
        end(End(owner: Int32(owner), term: Int32(term), next: -1, strength: strength, side: number), at: Int(node))
      }
    }
  }

  /// Leads every node of the frontier on by every word.
  private mutating func advance(_ words: ArraySlice<Int32>) {
    if frontier.count == 1, words.count == 1, let word = words.first {
      frontier[0] = child(of: frontier[0], word)
      return
    }
    let count = frontier.count
    for position in 0..<count {
      for word in words { frontier.append(child(of: frontier[position], word)) }
    }
    frontier.removeFirst(count)
  }

  private mutating func child(of node: Int32, _ word: Int32) -> Int32 {
    if node == 0 {
      while roots.count <= Int(word) { roots.append(-1) }
      if roots[Int(word)] < 0 { roots[Int(word)] = newNode() }
      return roots[Int(word)]
    }
    reserve()
    let (key, new) = (Self.key(node, word), Int32(nodes.count))
    let index = place(of: key)
    if edges[index].key == key { return edges[index].target }
    edges[index] = Edge(key: key, target: new)
    edgeCount += 1
    nodes[Int(node)].branch(word)
    return newNode()
  }

  private mutating func newNode() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  private mutating func end(_ end: End, at node: Int) {
    guard var other = nodes[node].end else {
      nodes[node].end = end
      return
    }
    var last: Int?
    while true {
      if other.term == end.term, other.side == end.side { return }  // two choices of one term with one meaning
      guard other.next >= 0 else { break }
      last = Int(other.next)
      other = ends[Int(other.next)]
    }
    if let last { ends[last].next = Int32(ends.count) } else { nodes[node].end?.next = Int32(ends.count) }
    ends.append(end)
  }

  /// Keeps half of the slots empty.
  private mutating func reserve() {
    guard (edgeCount + 1) * 2 > edges.count else { return }
    let old = edges
    edges = Array(repeating: Edge(), count: old.count * 2)
    for edge in old where edge.key != 0 { edges[place(of: edge.key)] = edge }
  }
}
