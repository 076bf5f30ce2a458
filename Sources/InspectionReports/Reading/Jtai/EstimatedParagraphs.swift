/// Cuts the wrapped lines of a section into its bullets and paragraphs, where only letters are known.
///
/// A line behind which the next word would have had room was the last of its paragraph. Where a paragraph ends with a full
/// line nothing shows; there the lengths of paragraphs tell, and the line is noted as uncertain.
struct EstimatedParagraphs {
  private(set) var items: [JtaiItem] = []
  /// The lines (of the input) at which a paragraph may begin or may not.
  private(set) var uncertain: [Int] = []

  private let lines: ArraySlice<PrintedLine>
  private let kind: JtaiSectionKind
  private let showsParagraphs: Bool
  /// Where bullets end at most, and where paragraphs do: bullets are set narrower.
  private let listMargin: Double
  private let margin: Double
  /// A blank line between paragraphs stands somewhere in the section.
  private let hasGaps: Bool

  /// Room for so much more than the next word: behind a sentence, at a page break, and in an open sentence.
  private static let (sentenceRoom, pageRoom, openRoom) = (8.0, 12.0, 25.0)
  /// Room that shows the end of an item without a stop: at a page break, and behind a colon before a small letter.
  private static let (pageEndRoom, colonRoom) = (60.0, 40.0)

  init(_ lines: ArraySlice<PrintedLine>, kind: JtaiSectionKind, showsParagraphs: Bool) {
    (self.lines, self.kind, self.showsParagraphs) = (lines, kind, showsParagraphs)
    (listMargin, margin) = Self.margins(lines)
    hasGaps = zip(lines, lines.dropFirst()).contains {
      $1.bullet == 0 && $1.gap ?? 0 > 1 && Sentence.isComplete($0.text)
    }
    cut()
  }

  /// The widest line within bullets, and the widest outside; a few lines alone do not tell.
  private static func margins(_ lines: ArraySlice<PrintedLine>) -> (list: Double, text: Double) {
    var (list, text, all) = ([Double](), [Double](), [Double]())
    var isInList = false
    for line in lines {
      if line.bullet > 0 || line.printed != nil { isInList = true } else if line.gap ?? 0 > 1 { isInList = false }
      if line.isOverlong { continue }
      all.append(line.right)
      if isInList { list.append(line.right) } else { text.append(line.right) }
    }
    let few = 3
    let widest = all.max() ?? 0
    let common = all.count > 12 ? all.sorted()[all.count * 97 / 100] : widest
    return (list.max() ?? common, text.count > few ? text.max() ?? common : common)
  }

  private mutating func cut() {
    for index in lines.indices {
      if index > lines.startIndex, !items.isEmpty, !begins(at: index) {
        items[items.count - 1].append(lines[index])
      } else {
        items.append(JtaiItem(lines[index]))
      }
    }
  }

  private var isInList: Bool { items.last.map { $0.bullet > 0 || $0.printed != nil } ?? false }

  private mutating func begins(at index: Int) -> Bool {
    let (line, previous) = (lines[index], lines[index - 1])
    if line.bullet > 0 || line.printed != nil { return true }
    let room =
      (isInList ? listMargin : margin) - previous.right - CharacterWidths.width(" ") - line.firstWordWidth
    let (isComplete, isOpen) = (Sentence.isComplete(previous.text), Sentence.beginsInTheMiddle(line.text))
    if isOpen && !isComplete {
      return line.gap ?? 0 > 1 && room > Self.colonRoom && Sentence.endsWithColon(previous.text)
    }
    guard line.page == previous.page, let gap = line.gap else {
      if room > Self.pageRoom && (isComplete || room > Self.pageEndRoom) { return true }
      if isComplete && !isInList && !isOpen { uncertain.append(line.number) }
      return isComplete && !isInList && !isOpen && !SentenceOpening.goesOn(line.text)
    }
    if gap > 1 { return isComplete || room > Self.pageRoom || previous.text.utf8.last == UInt8(ascii: ":") }
    guard isComplete else { return room > Self.openRoom && !isOpen }
    return room > Self.sentenceRoom || beginsAfterFullLine(index)
  }

  // MARK: Full lines

  /// The letters have paragraphs of 70 words, 30 more or less: measured on twenty of them, where these lengths find 22 of 25
  /// ends at a full line and take 8 of 72 sentences within a paragraph for one.
  private static let (leastBefore, leastAfter, leastTogether) = (50, 45, 110)

  private mutating func beginsAfterFullLine(_ index: Int) -> Bool {
    let line = lines[index]
    if showsParagraphs || isInList || Sentence.beginsInTheMiddle(line.text) { return false }
    uncertain.append(line.number)
    if hasGaps { return false }
    if SentenceOpening.beginsPart(line.text) { return true }
    let hasParagraphs = [.mainFindings, .headlineFindings, .context].contains(kind)
    guard hasParagraphs, !SentenceOpening.goesOn(line.text),
      let before = items.indices.last.map({ items[$0].words }),
      before >= Self.leastBefore
    else { return false }
    let after = wordsAhead(from: index, atMost: max(Self.leastAfter, Self.leastTogether - before))
    return after >= Self.leastAfter && before + after >= Self.leastTogether
  }

  /// The words from a line to the next sure end of a paragraph, counted no further than is asked.
  private func wordsAhead(from start: Int, atMost most: Int) -> Int {
    var (words, index) = (0, start)
    while index < lines.endIndex, words < most {
      words += lines[index].text.wordCount
      guard index + 1 < lines.endIndex else { break }
      let next = lines[index + 1]
      let room = margin - lines[index].right - CharacterWidths.width(" ") - next.firstWordWidth
      if next.bullet > 0 || Sentence.isComplete(lines[index].text) && room > Self.sentenceRoom { break }
      index += 1
    }
    return words
  }
}
