import Testing

@testable import InspectionReports

@Suite struct SourceTextTests {
  private func lines(_ text: String) throws -> [(number: Int, page: Int, indent: Int, gap: Gap, text: String)] {
    let source = try SourceText(Array(text.utf8))
    return source.lines.map {
      ($0.number, $0.page, $0.indent, $0.gap, String(decoding: source.bytes[$0.start..<$0.end], as: UTF8.self))
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    let lines = try lines("one" + end + end + "two" + end + "three")
    #expect(lines.map(\.number) == [1, 3, 4])
    #expect(lines.map(\.gap) == [.none, .blank, .none])
    #expect(lines.map(\.text) == ["one", "two", "three"])
  }

  @Test func countsEveryLine() throws {
    #expect(try SourceText(Array("one\n\ntwo\n".utf8)).lineCount == 3)
    #expect(try SourceText(Array("one\n\ntwo".utf8)).lineCount == 3)
  }

  @Test func formFeedsArePageBreaksWhereverTheyFall() throws {
    let lines = try lines("one\n\u{0C}two\n\nthree\u{0C}\nfour \u{0C} five")
    #expect(lines.map(\.number) == [1, 2, 4, 5, 5])
    #expect(lines.map(\.page) == [1, 2, 2, 3, 4])
    #expect(lines.map(\.gap) == [.none, .page, .blank, .page, .page])
    #expect(lines.map(\.text) == ["one", "two", "three", "four", "five"])
  }

  @Test func indentsCountTabsToTheNextEight() throws {
    #expect(try lines("one\n  two\n\tthree\n   \tfour").map(\.indent) == [0, 2, 8, 8])
  }

  @Test(arguments: [
    ("a\u{A0}b", "a b"), ("a\u{2009}b", "a b"), ("a\u{200B}b", "ab"), ("a\u{FEFF}b", "ab"), ("a\u{202E}b", "ab"),
    ("co\u{AD}ordinated", "coordinated"), ("a\u{07}b", "a b"), ("a\u{9B}b", "a b"),
    ("£5 – ½ “é” • \u{F06E}", "£5 – ½ “é” • \u{F06E}"),
  ])
  func cleans(_ text: String, _ expected: String) throws {
    #expect(
      try lines(
        "Some words before, and enough of them that one control character makes no binary file of the text: " + text
          + " and after"
      ).map(\.text) == [
        "Some words before, and enough of them that one control character makes no binary file of the text: "
          + expected + " and after"
      ])
  }

  @Test func countsControlCharacters() throws {
    let text = String(repeating: "words ", count: 40)
    #expect(try SourceText(Array((text + "\u{07}\u{9B}").utf8)).controls == 2)
    #expect(try SourceText(Array(text.utf8)).controls == 0)
  }

  @Test func nothingButWhiteSpaceIsEmpty() {
    #expect(throws: ReadingError.empty) { try SourceText(Array(" \n\u{0C}\r\n\u{A0}\n".utf8)) }
    #expect(throws: ReadingError.empty) { try SourceText([]) }
  }
}
