/// Makes the items of a section of a text in which every line is a paragraph. One that a page break cut in two is put
/// together: its sentence is open, and what follows begins with a small letter or stands behind furniture.
struct WholeLineParagraphs {
  private(set) var items: [JtaiItem] = []

  init(_ lines: ArraySlice<PrintedLine>) {
    var previous: PrintedLine?
    for line in lines {
      if let previous, !items.isEmpty, goesOn(line, after: previous) {
        items[items.count - 1].append(line)
      } else {
        items.append(JtaiItem(line))
      }
      previous = line
    }
  }

  private func goesOn(_ line: PrintedLine, after previous: PrintedLine) -> Bool {
    if line.bullet > 0 || line.printed != nil || Sentence.isComplete(previous.text) { return false }
    if Sentence.endsWithColon(previous.text) { return false }
    return Sentence.beginsInTheMiddle(line.text) || line.page != previous.page || line.gap == nil
  }
}
