import Testing

@testable import InspectionReports

/// Where in a text names are looked for.
@Suite struct NameTextTests {
  @Test(arguments: [
    (
      "The Marl NHS Trust and the ccgs met a group, an nhs trust, its groups and the BOARD.",
      ["The", "Marl", "NHS", "Trust", "ccgs", "group", "trust", "groups", "BOARD"]
    ),
    ("the ward is safe, and children’s notes are kept", []),
    ("trusts and boards have grouped", []),
    ("", []),
  ])
  func landmarks(_ text: String, _ expected: [String]) {
    let text = NameText(text)
    #expect(text.landmarks.map { String(text.printed($0..<$0 + 1)) } == expected)
  }

  /// What is learnt later holds for texts that were read before.
  @Test func namesAreLookedForAgainWhenSomethingWasLearnt() {
    var report = Report(kind: .clasReview, source: Source(file: "marl.txt", bytes: 1, lines: 1, pages: nil))
    report.providers = [NamedBody(name: "Marl Vale Hospitals NHS Foundation Trust")]
    var bodies = ReportBodies(report, register: .builtIn)
    let names = bodies.names(in: NameText("Staff at MVX met."))
    #expect(bodies.matches(of: names).isEmpty)
    bodies.learn(NameText("Marl Vale Hospitals NHS Foundation Trust (MVX) has wards."))
    #expect(bodies.matches(of: names).map(\.words) == [2..<3])
  }

  /// A name found before is not looked for again as long as nothing was learnt.
  @Test func namesHoldAsLongAsNothingIsLearnt() {
    let report = Report(kind: .clasReview, source: Source(file: "marl.txt", bytes: 1, lines: 1, pages: nil))
    var bodies = ReportBodies(report, register: .builtIn)
    let first = bodies.learn(NameText("Staffordshire Police met."))
    let second = bodies.learn(NameText("Nothing new is named."))
    #expect(first.knowledge == second.knowledge)
    #expect(first.matches.map(\.words) == [0..<2])
  }
}
