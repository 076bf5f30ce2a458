import Testing

@testable import InspectionReports

/// What is told of a line by the places of its words.
@Suite struct PrintedLinesTests {
  private func lines(_ write: (inout PageDraft) -> Void) -> [PrintedLine] {
    PageDraft.lines {
      $0.page()
      write(&$0)
    }
  }

  /// One line from words given with left and right edge and height.
  private func row(_ words: [(text: String, left: Double, right: Double, top: Double, bottom: Double)])
    -> [PrintedLine]
  {
    lines { draft in
      draft.line("Partners in the area work together well and know their children")
      for word in words { draft.word(word.text, word.left, word.top, word.right, word.bottom) }
    }.filter { $0.number > 1 }
  }

  @Test func wordsOfOneHeightAreALineFromLeftToRight() {
    let found = row([("children", 110, 150, 100, 112), ("The", 71, 90, 101, 113)])
    #expect(found.map(\.text) == ["The children"])
    #expect(found.map(\.left) == [71])
    #expect(found.map(\.right) == [150])
  }

  @Test func gapsAreHeightsOfTheBody() {
    let found = lines {
      $0.line("One line of text")
      $0.line("follows the other.")
      $0.line("A new paragraph", gap: 1.5)
      $0.page()
      $0.line("at the top")
    }
    #expect(found.map(\.gap) == [nil, 1, 1.5, nil])
    #expect(found.map(\.standsApart) == [true, false, true, true])
    #expect(found.map(\.page) == [1, 1, 1, 2])
    #expect(found.map(\.number) == [1, 2, 3, 4])
  }

  @Test func raisedDigitsAreMarks() {
    let found = row([
      ("Marlhaven", 71, 130, 100, 112), ("1", 130, 133, 99, 106), (".", 133, 136, 100, 112),
      ("They", 140, 160, 100, 112),
    ])
    #expect(found.map(\.text) == ["Marlhaven. They"])
    #expect(found.map(\.marks) == [["1"]])
    #expect(found.map(\.openingMark) == [nil])
  }

  @Test func aRaisedDigitInFrontOpensAFootnote() {
    let found = row([("2", 71, 74, 99, 106), ("The", 76, 95, 100, 112), ("board", 99, 130, 100, 112)])
    #expect(found.map(\.text) == ["The board"])
    #expect(found.map(\.openingMark) == ["2"])
    #expect(found.map(\.marks) == [[]])
  }

  /// Three digits, words and digits of full size are text.
  @Test(arguments: [("123", 7.0), ("th", 7.0), ("12", 12.0)])
  func otherSmallPrintIsText(_ text: String, _ height: Double) {
    let found = row([("the", 71, 90, 100, 112), (text, 94, 110, 112 - height, 112), ("day", 114, 130, 100, 112)])
    #expect(found.map(\.text) == ["the \(text) day"])
    #expect(found.map(\.marks) == [[]])
  }

  @Test func whatIsPrintedTwiceIsReadOnce() {
    let found = row([
      ("Key", 71, 90, 100, 112), ("Key", 71.4, 90.4, 100, 112), ("strengths", 94, 150, 100, 112),
      ("strengths", 94.4, 150.4, 100, 112),
    ])
    #expect(found.map(\.text) == ["Key strengths"])
    let apart = row([("very", 71, 90, 100, 112), ("very", 94, 113, 100, 112)])
    #expect(apart.map(\.text) == ["very very"])
  }

  @Test func stopsAndHyphensAreGluedToTheWordBefore() {
    let found = row([
      ("multi", 71, 95, 100, 112), ("-", 95.2, 99, 100, 112), ("agency", 103, 140, 100, 112),
      (".", 140.3, 143, 100, 112),
    ])
    #expect(found.map(\.text) == ["multi- agency."])
    let hyphen = row([("co-", 71, 90, 100, 112), ("ordinated", 90.2, 140, 100, 112)])
    #expect(hyphen.map(\.text) == ["co- ordinated"])
  }

  @Test(arguments: [
    ("■", 1), ("\u{F0B7}", 1), ("-", 1), ("–", 2), ("−", 2), ("■■", 0), ("o", 2), ("of", 0), ("", 0),
  ])
  func bullets(_ glyph: String, _ level: Int) {
    #expect(BulletGlyph.level(glyph) == level)
  }

  @Test func aBulletIsNoTextUnlessItStandsAlone() {
    let found = row([("■", 71, 77, 100, 112), ("Leaders", 89, 130, 100, 112)])
    #expect(found.map(\.text) == ["Leaders"])
    #expect(found.map(\.bullet) == [1])
    #expect(found.map(\.left) == [71])
    #expect(found.map(\.textLeft) == [89])
    let alone = row([("–", 71, 77, 100, 112)])
    #expect(alone.map(\.text) == ["–"])
    #expect(alone.map(\.bullet) == [0])
  }

  @Test func widerLettersAreBold() {
    let found = lines {
      for _ in 0..<4 { $0.line("Partners in the area work together well") }
      $0.line("Key strengths", isBold: true)
      $0.line("Large strengths", gap: 2, size: 1.5)
    }
    #expect(found.map(\.isBold) == [false, false, false, false, true, false])
    #expect(found.last?.size == 1.5)
  }

  /// Words without height or letters without width are no reason to stop.
  @Test func linesWithoutMeasure() {
    let found = row([("flat", 71, 90, 112, 112)])
    #expect(found.map(\.text) == ["flat"])
    #expect(found.map(\.isBold) == [false])
  }
}
