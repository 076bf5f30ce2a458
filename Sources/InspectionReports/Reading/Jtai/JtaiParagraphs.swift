/// Cuts the lines of a section into its bullets and paragraphs, by their places on the page.
///
/// On a page room above a line begins a paragraph. At the top of a page nothing shows, so the sentence tells: one that is
/// open goes on, and so does a bullet whose last line was full.
struct JtaiParagraphs {
  private(set) var items: [JtaiItem] = []

  private let lines: ArraySlice<PrintedLine>
  private let margins: RightMargins
  /// The line that the item at hand begins with.
  private var start: Int

  init(_ lines: ArraySlice<PrintedLine>, margins: RightMargins) {
    (self.lines, self.margins, start) = (lines, margins, lines.startIndex)
    for index in lines.indices.dropFirst() where begins(lines[index], after: lines[index - 1]) {
      items.append(JtaiItem(lines[start..<index]))
      start = index
    }
    if start < lines.endIndex { items.append(JtaiItem(lines[start...])) }
  }

  /// Room for so much more than the next word shows that a line ended on purpose: at the end of a sentence, left of a bullet's
  /// text, and behind a colon at the end of a page.
  private static let (sentenceSlack, outdentSlack, colonSlack) = (20.0, 6.0, 12.0)
  private static let (outdent, sameIndent) = (6.0, 3.0)

  private func begins(_ line: PrintedLine, after previous: PrintedLine) -> Bool {
    if line.bullet > 0 || line.isNumbered { return true }
    return line.page == previous.page ? beginsOnPage(line, previous) : beginsAtTop(line, previous)
  }

  private func beginsOnPage(_ line: PrintedLine, _ previous: PrintedLine) -> Bool {
    if line.standsApart { return true }
    if Sentence.isComplete(previous.text), Sentence.beginsWithCapital(line.text),
      hasRoom(previous, line, Self.sentenceSlack)
    {
      return true
    }
    return lines[start].bullet > 0 && line.textLeft < lines[start].textLeft - Self.outdent
      && hasRoom(previous, line, Self.outdentSlack)
  }

  private func beginsAtTop(_ line: PrintedLine, _ previous: PrintedLine) -> Bool {
    let begins: Bool
    if Sentence.isComplete(previous.text) {
      begins = !Sentence.beginsInTheMiddle(line.text)
    } else {
      begins =
        Sentence.endsWithColon(previous.text) && !Sentence.beginsInTheMiddle(line.text)
        && hasRoom(previous, line, Self.colonSlack)
    }
    guard begins else { return false }
    let isInList = lines[start].bullet > 0 || lines[start].isNumbered
    let isAtItsIndent = lines[start].bullet == 0 || abs(line.textLeft - lines[start].textLeft) < Self.sameIndent
    return !(isInList && isAtItsIndent && !hasRoom(previous, line, 0))
  }

  /// Whether the first word of a line would have had room at the end of the line before: that line ended on purpose.
  private func hasRoom(_ previous: PrintedLine, _ line: PrintedLine, _ slack: Double) -> Bool {
    let blank = 4.0
    return previous.right + blank + line.firstWordWidth + slack < margins.right(of: previous)
  }
}
