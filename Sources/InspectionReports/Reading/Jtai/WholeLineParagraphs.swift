/// Makes the items of a section of a text in which every line is a paragraph. One that a page break cut in two is put
/// together: its sentence is open, and what follows begins with a small letter or stands behind furniture.
struct WholeLineParagraphs {
  private(set) var items: [JtaiItem] = []

  init(_ lines: ArraySlice<PrintedLine>) {
    guard var start = lines.indices.first else { return }
    for index in lines.indices.dropFirst() where !Self.goesOn(lines, at: index) {
      items.append(JtaiItem(lines[start..<index]))
      start = index
    }
    items.append(JtaiItem(lines[start...]))
  }

  /// Whether a line goes on with the paragraph of the line above.
  private static func goesOn(_ lines: ArraySlice<PrintedLine>, at index: Int) -> Bool {
    let above = index - 1
    if lines[index].bullet > 0 || lines[index].isNumbered || Sentence.isComplete(lines[above].text) { return false }
    if Sentence.endsWithColon(lines[above].text) { return false }
    return Sentence.beginsInTheMiddle(lines[index].text) || lines[index].page != lines[above].page
      || lines[index].gap == nil
  }
}
