import Testing

@testable import InspectionReports

@Suite struct PlanSentenceTests {
  /// A stop, a blank, a capital: wherever they stand among the eight bytes that are looked at as one.
  @Test func beginsWhereverItStands() {
    for before in 0..<20 {
      for after in 0..<12 {
        let (head, tail) = (String(repeating: "a", count: before), String(repeating: "b", count: after))
        for (middle, expected) in [("x. Y", true), ("x.  Y", true), ("x? Y", true), ("x Y", false), ("x.Y", false)]
        {
          let bytes = Array((head + middle + tail).utf8)
          #expect(PlanSentence.begins(within: 0..<bytes.count, of: bytes) == expected)
        }
      }
    }
  }

  @Test(arguments: [("", false), (". ", false), (". A", true), ("A. b", false), ("Marl. (A) B", false)])
  func begins(_ text: String, _ expected: Bool) {
    let bytes = Array(text.utf8)
    #expect(PlanSentence.begins(within: 0..<bytes.count, of: bytes) == expected)
  }

  /// What stands around a stretch says nothing.
  @Test func looksAtItsStretchOnly() {
    let bytes = Array("one. Two and three. Four".utf8)
    #expect(!PlanSentence.begins(within: 5..<19, of: bytes))
    #expect(PlanSentence.begins(within: 5..<24, of: bytes))
  }
}
