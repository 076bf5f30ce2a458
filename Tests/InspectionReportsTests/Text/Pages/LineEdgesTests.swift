import Testing

@testable import InspectionReports

/// What the first and last byte of a line answer is what its text does.
@Suite struct LineEdgesTests {
  private func line(_ text: String) -> PrintedLine {
    PrintedLine(
      number: 1, page: 1, text: text, left: 0, textLeft: 0, right: 0, bottom: 0, size: 1, gap: 1, bullet: 0,
      isBold: false, firstWordWidth: 0)
  }

  @Test(arguments: [
    "", "Staff", "‘Staff", "“Staff", "– Staff", "Über", "staff", "(staff", "&", "\u{0}x", "1 staff",
  ])
  func beginnings(_ text: String) {
    #expect(line(text).beginsWithCapital == Sentence.beginsWithCapital(text))
    #expect(line(text).beginsInTheMiddle == Sentence.beginsInTheMiddle(text))
  }

  @Test(arguments: [
    "", "end", "end.", "end!", "end?", "end.)", "end.’", "end.”", "end…", "end)", "\"end.\"", "end.']", "end’",
    "end:",
    "end;",
    "end,", "\u{0}", "é",
  ])
  func ends(_ text: String) {
    #expect(line(text).isComplete == Sentence.isComplete(text))
    #expect(line(text).endsWithColon == Sentence.endsWithColon(text))
  }

  @Test func edgesFollowTheText() {
    var line = line("first")
    line.text += " last"
    #expect(line.edges.first == UInt8(ascii: "f") && line.edges.last == UInt8(ascii: "t"))
    line.text.removeAll()
    #expect(line.edges.first == 0 && line.edges.last == 0)
  }

  /// No heading of a box is passed over by the first question.
  @Test(arguments: [
    "Practice study: highly effective practice", "Case study", "PRACTICE EXAMPLES", "case study: one",
    "Places and spaces: effective practice", "Early help: areas for improvement", "Leaders meet often", "",
  ])
  func headingsOfBoxes(_ text: String) {
    for line in [line(text), measured(text)] where JtaiBoxHeading.isRecognised(text) {
      #expect(JtaiBoxHeading.mayHead(line))
    }
  }

  private func measured(_ text: String) -> PrintedLine {
    var line = line(text)
    line.measure()
    return line
  }

  /// A number that opens a note is asked for in no other line.
  @Test(arguments: ["1", "12 See", "¹ See", "٣ See", "See 1", "", "– 1"])
  func numbersOfNotes(_ text: String) {
    if FootnoteCall.openingNumber(text) != nil { #expect(FootnoteCall.mayOpen(line(text))) }
  }
}
