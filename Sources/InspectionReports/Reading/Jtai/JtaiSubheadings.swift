/// Finds the headings that stand within the sections of a joint inspection: "Leadership and management".
///
/// On a page they are bold and have room above. In plain text they are short lines without a stop, between a
/// finished sentence and a new one.
struct JtaiSubheadings {
  private let lines: [PrintedLine]
  private let evidence: LineEvidence
  /// What nine of ten lines keep to.
  private let margin: Double

  init(_ lines: [PrintedLine], evidence: LineEvidence, margin: Double) {
    (self.lines, self.evidence, self.margin) = (lines, evidence, margin)
  }

  /// How many lines the heading has that begins at a line; nil where none does.
  func count(at index: Int) -> Int? {
    switch evidence {
    case .places: boldCount(at: index)
    case .wrapped: shortCount(at: index)
    case .paragraphs: wholeLineCount(at: index)
    }
  }

  // MARK: Pages

  private func boldCount(at index: Int) -> Int? {
    let (mostLines, longest) = (3, 130)
    guard lines[index].isBold, lines[index].bullet == 0, lines[index].standsApart else { return nil }
    var count = 1
    while count <= mostLines, let next = lines[safe: index + count], next.page == lines[index].page,
      !next.standsApart, next.bullet == 0, next.isBold
    { count += 1 }
    let text = lines[index..<index + count].map(\.text).joined(separator: " ")
    guard count <= mostLines, text.count <= longest, beginsLikeHeading(text) else { return nil }
    return text.last.map { ".;,".contains($0) } == false ? count : nil
  }

  private func beginsLikeHeading(_ text: String) -> Bool {
    text.first == "‘" || text.first?.isUppercase == true
  }

  // MARK: Wrapped text

  /// Headings of the letters are narrower; a line of text that ends so early ends a paragraph.
  private static let widestHeading = 380.0
  /// The first of two lines of a heading is at least so wide.
  private static let leastFirstLine = 330.0
  /// Room for so much more than the next word shows that a line ended on purpose.
  private static let slack = 20.0
  private static let longest = 110

  private func shortCount(at index: Int) -> Int? {
    let line = lines[index]
    guard line.bullet == 0, line.right < margin else { return nil }
    // Most lines are too wide for a heading, and the line below too.
    let below = lines[safe: index + 1]?.right ?? .infinity
    let mayBeFirst = line.right >= Self.leastFirstLine && below <= Self.widestHeading
    guard line.right <= Self.widestHeading || mayBeFirst, isFree(at: index) else { return nil }
    return [1, 2].first { isShortHeading(index, $0) }
  }

  /// What stands above is finished.
  private func isFree(at index: Int) -> Bool {
    guard let above = lines[safe: index - 1], JtaiSectionKind(heading: above.text) == nil else { return true }
    if lines[index].gap ?? 0 > 1 {
      return !",;".contains(above.text.last ?? ".") && above.text.utf8.last?.isLowercase != true
    }
    return Sentence.isComplete(above.text)
  }

  private func isShortHeading(_ index: Int, _ count: Int) -> Bool {
    guard let after = lines[safe: index + count], let last = lines[safe: index + count - 1] else { return false }
    let block = lines[index..<index + count]
    let text = block.map(\.text).joined(separator: " ")
    guard block.allSatisfy({ $0.bullet == 0 && JtaiSectionKind(heading: $0.text) == nil }),
      text.count <= Self.longest,
      Sentence.beginsWithCapital(text), !text.contains(where: { ".;?!".contains($0) }),
      text.last.map({ ":,".contains($0) }) == false, last.right <= Self.widestHeading
    else { return false }
    guard after.bullet > 0 || Sentence.beginsWithCapital(after.text) else { return false }
    if count == 2 && (lines[index].right < Self.leastFirstLine || last.gap ?? 0 > 1) { return false }
    return last.right + CharacterWidths.width(" ") + after.firstWordWidth + Self.slack <= margin
      && !endsInSmallWord(text)
  }

  private static let smallWords: Set<Substring> = [
    "to", "of", "the", "and", "for", "in", "with", "by", "a", "an", "at", "from", "that", "is", "are",
  ]

  private func endsInSmallWord(_ text: String) -> Bool {
    text.split(separator: " ").last.map(Self.smallWords.contains) ?? false
  }

  // MARK: Whole lines

  /// Marked as heading, or short and without a stop.
  private func wholeLineCount(at index: Int) -> Int? {
    let line = lines[index]
    let short = 70
    guard line.bullet == 0, beginsLikeHeading(line.text), line.text.count <= Self.longest, index + 1 < lines.count
    else { return nil }
    guard let last = line.text.last, !".;,:?!".contains(last) else { return nil }
    return line.isBold || line.text.count <= short && !line.text.contains(". ") && !endsInSmallWord(line.text)
      ? 1 : nil
  }
}
