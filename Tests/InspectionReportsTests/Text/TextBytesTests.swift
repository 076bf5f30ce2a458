import Testing

@testable import InspectionReports

@Suite struct TextBytesTests {
  /// Whatever the values: as sorted. Widths of lines are positive and below 1000; others are given too.
  @Test(
    arguments: [
      [5], [3, 1, 2], [7, 7, 7, 1], [0.2, 0.1, 0.9, 0.5], [-3, 4, 1500, 20_000, 2.5, 1500],
      [414.2, 414.1, 99, 414.3], [1.9999, 2, 2.0001, 3.9999, 4, -0.5, 1021.9, 1022, 1023.9, 1024],
      [0, -1, -1e9, 1e9],
    ] as [[Double]])
  func ranked(_ values: [Double]) {
    for place in values.indices { #expect(values.ranked(place) == values.sorted()[place]) }
    #expect(values.ranked(values.count) == nil)
  }

  @Test func rankedOfNothing() {
    #expect([Double]().ranked(0) == nil)
  }

  @Test func places() throws {
    let text = "‘Care’ in Marlhaven in May"
    let first = try #require(text.place(of: " in "))
    #expect(text[..<first.lowerBound] == "‘Care’" && text[first.upperBound...] == "Marlhaven in May")
    let last = try #require(text.lastPlace(of: " in "))
    #expect(text[last.upperBound...] == "May")
    let rest = text[first.upperBound...]
    #expect(rest.place(of: " in ")?.lowerBound == last.lowerBound)
    #expect(rest.place(of: "Care") == nil && "".place(of: "a") == nil)
  }

  @Test(arguments: [("", 0), ("ten", 3), ("naïve", 5), ("‘ten’", 5), ("e\u{301}", 1)])
  func characters(_ text: String, _ count: Int) {
    #expect(text.isAtMost(count))
    #expect(!(text + "x").isAtMost(count))
  }

  @Test(arguments: [
    ("in Durham.", true), ("Why?", true), ("ends (here.)", true), ("‘ended.’", true), ("“ended!”", true),
    ("and so on…", true), ("ends here", false), ("a list:", false), ("the partnership’s", false), ("’”)", false),
    ("", false), ("caf\u{E9}", false),
  ])
  func completeSentence(_ text: String, _ isComplete: Bool) {
    #expect(Sentence.isComplete(text) == isComplete)
  }

  @Test(arguments: [
    ("We did not identify any priority actions.", true), ("There is no area for priority action.", true),
    ("none", true), ("None to report.", false), ("There are no priority actioners.", false),
    ("Domino priority action", false), ("No areas of priority action", true),
  ])
  func noPriorityAction(_ text: String, _ isSaid: Bool) {
    #expect(NoPriorityAction.isSaid(in: text) == isSaid)
  }
}
