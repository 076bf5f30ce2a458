extension [PrintedLine] {
  /// `pdftotext -raw` ends the line behind the call of a footnote: what follows it on the page goes back up.
  mutating func joinCutLines() {
    guard indices.contains(where: { self[$0].endsInMark }) else { return }
    let marginSlack = 15.0
    let margin = (map(\.right).ranked(count * 97 / 100) ?? 0) + marginSlack
    var (last, joined) = (0, [Int]())
    for index in indices.dropFirst() {
      if self[last].endsInMark, join(index, to: last, within: margin) {
        joined.append(index)
      } else {
        last = index
      }
    }
    remove(at: joined)
  }

  /// Joins a line to the one above that was cut, where it goes on with it.
  private mutating func join(_ index: Int, to last: Int, within margin: Double) -> Bool {
    let line = self[index]
    guard self[last].page == line.page, line.bullet == 0, line.gap == 1,
      self[last].right + CharacterWidths.blank + line.right < margin
    else { return false }
    if let first = line.text.utf8.first, Self.closings.contains(first) {
      self[last].text += line.text
    } else if Sentence.isComplete(self[last].text) {
      self[last].text += " " + line.text
    } else {
      return false
    }
    self[last].measure()
    return true
  }

  /// What stands directly behind the word before it.
  private static var closings: [UInt8] { [UInt8](").,;:".utf8) }
}
