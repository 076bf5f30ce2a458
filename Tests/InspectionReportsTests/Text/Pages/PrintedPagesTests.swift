import Testing

@testable import InspectionReports

/// What is read from the XHTML of pdftotext.
@Suite struct PrintedPagesTests {
  private func words(_ body: String) -> [[String]] {
    PrintedPages(Array(body.utf8)).pages.map { $0.map(\.text) }
  }

  private func word(_ text: String) -> String {
    "<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">\(text)</word>"
  }

  @Test func placesOfAWord() throws {
    let page =
      "<page width=\"595\" height=\"842\"><word xMin=\"1.5\" yMin=\"2\" xMax=\"30.25\" yMax=\"14\">Dear</word>"
    let word = try #require(PrintedPages(Array(page.utf8)).pages.first?.first)
    #expect(word.text == "Dear")
    #expect([word.left, word.top, word.right, word.bottom] == [1.5, 2, 30.25, 14])
    #expect(word.height == 12)
    #expect(word.middle == 8)
  }

  @Test(arguments: [
    ("A&amp;E", "A&E"), ("&lt;18", "<18"), ("&gt;", ">"), ("&quot;safe&quot;", "\"safe\""), ("it&apos;s", "it's"),
    ("it&#39;s", "it's"), ("it&#8217;s", "it’s"), ("it&#x2019;s", "it’s"), ("&amp;lt;", "&lt;"),
    ("&unknown;", "&unknown;"), ("Q&A", "Q&A"), ("&", "&"), ("&;", "&;"), ("&#xD800;", "&#xD800;"), ("&#;", "&#;"),
    ("&#99999999999;", "&#99999999999;"), ("a\u{AD}b\u{200B}c", "abc"), ("a&#160;b", "ab"),
    ("\u{F0B7}", "\u{F0B7}"),
  ])
  func entities(_ text: String, _ expected: String) {
    #expect(words("<page width=\"1\">" + word(text)) == [[expected]])
  }

  @Test(arguments: [
    "<word>a</word>", "<word xMin=\"1\" yMin=\"2\" xMax=\"3\">a</word>",
    "<word xMin=\"nan\" yMin=\"2\" xMax=\"3\" yMax=\"4\">a</word>",
    "<word xMin=\"1e9\" yMin=\"2\" xMax=\"3\" yMax=\"4\">a</word>",
    "<word xMin=\"one\" yMin=\"2\" xMax=\"3\" yMax=\"4\">a</word>",
    "<word xMin=\"1 yMin=2 xMax=3 yMax=4>a</word>", "<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\"></word>",
    "<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">\u{2003}&#160;</word>", "<wordy>a</wordy>", "< word>a",
  ])
  func brokenWordsArePassedOver(_ broken: String) {
    #expect(words("<page width=\"1\">" + broken + word("good")) == [["good"]])
  }

  @Test func brokenMarkup() {
    #expect(words("") == [])
    #expect(words("<page ") == [])
    #expect(words(word("early") + "<page width=\"1\">") == [[]])
    #expect(words("<page width=\"1\">" + word("cut").dropLast(8)) == [["cu"]])
    #expect(words("<page width=\"1\">" + word("one") + "<word xMin=\"1\"") == [["one"]])
  }

  @Test func pagesWithoutWords() {
    #expect(words("<doc><page width=\"1\"></page><page width=\"1\">" + word("a") + "</page></doc>") == [[], ["a"]])
    #expect(PrintedLines(PrintedPages(Array("<page width=\"1\"></page>".utf8))).lines.isEmpty)
  }
}
