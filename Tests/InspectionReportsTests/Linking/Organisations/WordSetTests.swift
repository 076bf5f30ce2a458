import Testing

@testable import InspectionReports

@Suite struct WordSetTests {
  /// Words with the same last bits are told apart.
  @Test func wordsAreComparedInFull() {
    let set = WordSet([1 << 40 | 5, 9])
    #expect(set.contains(1 << 40 | 5) && set.contains(9))
    #expect(!set.contains(5) && !set.contains(1 << 40 | 9) && !set.contains(0))
    #expect(!WordSet([UInt64]()).contains(0))
  }

  @Test func wordsAreGivenAsTheyAreWritten() {
    let set = WordSet(["trust", "ccg"] as [StaticString])
    #expect(
      NameWord.words(of: "Trust, CCG, ward").map { set.contains($0.hash) } == [true, false, true, false, false])
  }
}
