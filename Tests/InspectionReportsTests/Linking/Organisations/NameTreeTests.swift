import Testing

@testable import InspectionReports

/// The table of edges does what a dictionary would.
@Suite struct NameTreeTests {
  private struct Edge: Hashable {
    var node: Int32
    var word: UInt64
  }

  /// Words that differ in few bits, at few nodes, so that many edges ask for the same places; some are set twice.
  @Test func edgesLeadWhereADictionaryLeads() {
    var (tree, edges) = (NameTree(), [Edge: Int32]())
    for number in 1...3000 {
      let edge = Edge(node: Int32(number % 7), word: UInt64(number % 1000) << UInt64(number % 5 * 12))
      tree.connect(edge.node, edge.word, to: Int32(number))
      edges[edge] = Int32(number)
    }
    for (edge, target) in edges { #expect(tree.node(after: edge.node, edge.word) == target) }
    for word in UInt64(2000)..<2100 { #expect(tree.node(after: 3, word) == nil) }
  }

  /// Words and nodes of which each makes up for the other are still two edges.
  @Test func nodeAndWordAreBothCompared() {
    var tree = NameTree()
    tree.connect(1, 0, to: 5)
    #expect(tree.node(after: 1, 0) == 5)
    #expect(tree.node(after: 0, 1 << 32) == nil)
    tree.connect(0, 1 << 32, to: 6)
    #expect(tree.node(after: 1, 0) == 5)
    #expect(tree.node(after: 0, 1 << 32) == 6)
  }

  /// A word that leads on from some nodes leads on from no other, wherever its edges stand in the table.
  @Test func anEdgeIsOfItsNode() {
    var tree = NameTree()
    for node in Int32(0)..<30 { tree.connect(node, 1, to: node + 100) }
    for node in Int32(0)..<30 { #expect(tree.node(after: node, 1) == node + 100) }
    for node in Int32(30)..<1000 { #expect(tree.node(after: node, 1) == nil) }
  }

  @Test func anEmptyTreeHasNoNodes() {
    #expect(NameTree().node(after: 0, 1) == nil)
  }
}
