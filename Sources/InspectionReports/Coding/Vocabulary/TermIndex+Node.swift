extension TermIndex {
  /// Where some words lead that terms begin with.
  struct Node {
    /// The first of the terms that end here: most nodes have no more, so that one look gives all.
    var end: End?
    /// A bit for each word that an edge leads on by, by the low bits of its number: most words of a text lead on nowhere.
    private(set) var branches: UInt64 = 0

    /// Whether an edge may lead on by a word.
    func mayBranch(_ word: Int32) -> Bool { Self.mayBranch(branches, word) != 0 }

    mutating func branch(_ word: Int32) { branches |= 1 << UInt64(UInt32(bitPattern: word) & 63) }

    /// The same as a bit, by the branches of a node.
    static func mayBranch(_ branches: UInt64, _ word: Int32) -> UInt32 {
      UInt32(truncatingIfNeeded: branches >> UInt64(UInt32(bitPattern: word) & 63)) & 1
    }
  }
}
