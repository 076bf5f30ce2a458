import Testing

@testable import InspectionReports

@Suite struct ParagraphTextTests {
  private func joined(_ texts: [String]) -> String {
    let lines = texts.enumerated().map { index, text in
      PrintedLine(
        number: index + 1, page: 1, text: text, left: 70, textLeft: 70, right: 300, bottom: 0, size: 1, gap: 1,
        bullet: 0, isBold: false, firstWordWidth: 20)
    }
    return ParagraphText.joined(lines[...])
  }

  @Test(
    arguments: [
      (["one"], "one"), (["one", "two", "three"], "one two three"),
      (["a co-", "ordinated way"], "a co-ordinated way"),
      (["ante-", "and postnatal"], "ante- and postnatal"), (["pre-", "or post-birth"], "pre- or post-birth"),
      (["a dash -", "then"], "a dash - then"), (["he/", "she"], "he/she"), (["and /", "or"], "and / or"),
      (["self\u{2010}", "harm"], "self\u{2010}harm"), (["in-", "(house)"], "in- (house)"), (["", "b"], " b"),
      (["café-", "élan"], "café-élan"), (["3-", "9pm"], "3-9pm"), (["-", "b"], "- b"),
    ] as [([String], String)])
  func joins(_ lines: [String], _ text: String) {
    #expect(joined(lines) == text)
  }

  @Test func joinsManyLines() {
    let lines = (0..<400).map { "line \($0) of the children’s café" }
    #expect(joined(lines) == lines.joined(separator: " "))
    #expect(joined(lines).utf8.elementsEqual(lines.joined(separator: " ").utf8))
    let plain = (0..<400).map { "line \($0)" }
    #expect(joined(plain) == plain.joined(separator: " "))
  }
}
