/// Words that compounds with a hyphen are made of, as these reports have them, by their hashes (`BareWord`).
enum CompoundWords {
  /// "multi-agency", "decision-making", "well-being".
  static let first = hashes(
    """
    multi non self well co pre cross inter re over under long short high low early child children decision \
    information age part full out follow front anti sub semi peer problem forward evidence trauma relationship \
    honour locality step drop domestic mid half one two three four
    """)

  /// "information-sharing", "child-centred", "follow-up".
  static let last = hashes(
    """
    making sharing based related focused focussed centred led wide term being agency thinking solving appropriate \
    informed evaluation assessment in quality level risk known established ordinated ordination depth going up to out \
    aged specific old year hour verbal border publication
    """)

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.pieces(between: 0x20).map { $0.withBytes { BareWord.hash($0, 0..<$0.count) } })
  }
}
