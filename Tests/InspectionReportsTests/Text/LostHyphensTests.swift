import Testing

@testable import InspectionReports

@Suite struct LostHyphensTests {
  private func lines(_ texts: [String]) -> [PrintedLine] {
    texts.enumerated().map { index, text in
      let widths = CharacterWidths.widths(ofLine: text)
      return PrintedLine(
        number: index + 1, page: 1, text: text, left: 0, textLeft: 0, right: widths.line, bottom: 0, size: 1,
        gap: 1,
        bullet: 0, isBold: false, firstWordWidth: widths.firstWord)
    }
  }

  /// Twenty lines of one width, so that the margin is theirs.
  private let full = [String](
    repeating: "Leaders work with agencies in information-sharing and in multi-agency audits", count: 20)

  @Test func cutsTheWordAtTheMargin() {
    let wide =
      "Leaders know well what the quality is of their own ‘local’ informationsharing that takes place there"
    let mended = LostHyphens(lines(full + [wide]))
    #expect(mended.areLost && mended.unsolved.isEmpty)
    #expect(mended.lines[20].text == wide.replacing("informationsharing", with: "information-sharing"))
    #expect(mended.lines[20].isOverlong)
    #expect(mended.lines[20].right == CharacterWidths.width("sharing that takes place there"))
  }

  @Test func notesAWordThatCannotBeCut() {
    let wide =
      "Leaders know well what the quality is of all their own wide local xxyyzz xxyyzz xxyyzz xxyyzz xxyyzz"
    #expect(LostHyphens(lines(full + [wide])).unsolved == [21])
  }

  /// A word that the report writes with a hyphen, and more often.
  @Test func mendsTheEndOfALine() {
    let short = "Leaders work with agencies in information-sharing and in many multiagency,"
    let mended = LostHyphens(lines(full + [short]))
    #expect(mended.lines[20].text == short.replacing("multiagency", with: "multi-agency"))
    #expect(mended.lines[20].right == CharacterWidths.width("agency,"))
  }

  @Test func leavesATextThatHasItsHyphens() {
    let texts = full + ["Leaders work with their well-", "being in mind"]
    let found = LostHyphens(lines(texts))
    #expect(!found.areLost)
    #expect(found.lines.map(\.text) == texts)
  }

  @Test func countsWords() {
    let counts = WordCounts(lines(["The (multi-agency) team, the TEAM.", "A multi-agency team – one"]))
    func count(_ word: String) -> Int { counts.count(of: word.withBytes { BareWord.hash($0, 0..<$0.count) }) }
    #expect(count("team") == 3 && count("the") == 2 && count("multi-agency") == 2 && count("agency") == 0)
  }

  /// More words than the table has room for at first.
  @Test func countsManyWords() {
    let words = (0..<5000).map { "word\($0)" }
    let counts = WordCounts(lines([words.joined(separator: " "), words.joined(separator: " ")]))
    #expect(words.allSatisfy { word in counts.count(of: word.withBytes { BareWord.hash($0, 0..<$0.count) }) == 2 })
  }
}
