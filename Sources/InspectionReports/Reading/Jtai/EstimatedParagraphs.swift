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
  /// The line that the item at hand begins with.
  private var start: Int
  /// Where the words of the item at hand are counted up to, and how many there are.
  private var counted: Int
  private var words = 0

  /// Room for so much more than the next word: behind a sentence, at a page break, and in an open sentence.
  private static let (sentenceRoom, pageRoom, openRoom) = (8.0, 12.0, 25.0)
  /// Room that shows the end of an item without a stop: at a page break, and behind a colon before a small letter.
  private static let (pageEndRoom, colonRoom) = (60.0, 40.0)

  init(_ lines: ArraySlice<PrintedLine>, kind: JtaiSectionKind, showsParagraphs: Bool) {
    (self.lines, self.kind, self.showsParagraphs) = (lines, kind, showsParagraphs)
    (listMargin, margin) = Self.margins(lines)
    (start, counted) = (lines.startIndex, lines.startIndex)
    hasGaps = lines.indices.dropFirst().contains {
      lines[$0].bullet == 0 && lines[$0].gap ?? 0 > 1 && lines[$0 - 1].isComplete
    }
    cut()
  }

  /// The widest line within bullets, and the widest outside; a few lines alone do not tell.
  private static func margins(_ lines: ArraySlice<PrintedLine>) -> (list: Double, text: Double) {
    var (list, text, textLines, isInList, hasList) = (Double?.none, 0.0, 0, false, false)
    for index in lines.indices {
      if lines[index].bullet > 0 || lines[index].isNumbered {
        (isInList, hasList) = (true, true)
      } else if lines[index].gap ?? 0 > 1 {
        isInList = false
      }
      if lines[index].isOverlong { continue }
      if isInList {
        list = max(list ?? lines[index].right, lines[index].right)
      } else {
        text = textLines == 0 ? lines[index].right : max(text, lines[index].right)
        textLines += 1
      }
    }
    let few = 3
    // No line is within a bullet where there is none.
    if textLines > few, list != nil || !hasList { return (list ?? text, text) }
    let common = commonMargin(lines)
    return (list ?? common, textLines > few ? text : common)
  }

  /// What nearly all lines keep to.
  private static func commonMargin(_ lines: ArraySlice<PrintedLine>) -> Double {
    var rights: [Double] = []
    rights.reserveCapacity(lines.count)
    for index in lines.indices where !lines[index].isOverlong { rights.append(lines[index].right) }
    let few = 12
    if rights.count > few { return rights.ranked(rights.count * 97 / 100) ?? 0 }
    return rights.max() ?? 0
  }

  private mutating func cut() {
    for index in lines.indices.dropFirst() where begins(at: index) {
      items.append(JtaiItem(lines[start..<index]))
      (start, counted, words) = (index, index, 0)
    }
    if start < lines.endIndex { items.append(JtaiItem(lines[start...])) }
  }

  private var isInList: Bool { lines[start].bullet > 0 || lines[start].isNumbered }

  private mutating func begins(at index: Int) -> Bool {
    if lines[index].bullet > 0 || lines[index].isNumbered { return true }
    let isInList = isInList
    let room =
      (isInList ? listMargin : margin) - lines[index - 1].right - CharacterWidths.blank
      - lines[index].firstWordWidth
    let isComplete = lines[index - 1].isComplete
    let isOpen = lines[index].beginsInTheMiddle
    if isOpen && !isComplete {
      return lines[index].gap ?? 0 > 1 && room > Self.colonRoom && lines[index - 1].endsWithColon
    }
    guard lines[index].page == lines[index - 1].page, let gap = lines[index].gap else {
      if room > Self.pageRoom && (isComplete || room > Self.pageEndRoom) { return true }
      if isComplete && !isInList && !isOpen { uncertain.append(lines[index].number) }
      return isComplete && !isInList && !isOpen && !SentenceOpening.goesOn(lines[index].text)
    }
    if gap > 1 {
      return isComplete || room > Self.pageRoom || lines[index - 1].edges.last == UInt8(ascii: ":")
    }
    guard isComplete else { return room > Self.openRoom && !isOpen }
    return room > Self.sentenceRoom || beginsAfterFullLine(index)
  }

  // MARK: Full lines

  /// The letters have paragraphs of 70 words, 30 more or less: measured on twenty of them, where these lengths find 22 of 25
  /// ends at a full line and take 8 of 72 sentences within a paragraph for one.
  private static let (leastBefore, leastAfter, leastTogether) = (50, 45, 110)

  private mutating func beginsAfterFullLine(_ index: Int) -> Bool {
    if showsParagraphs || isInList || lines[index].beginsInTheMiddle { return false }
    uncertain.append(lines[index].number)
    if hasGaps { return false }
    let text = lines[index].text
    if SentenceOpening.beginsPart(text) { return true }
    let hasParagraphs = [.mainFindings, .headlineFindings, .context].contains(kind)
    guard hasParagraphs, !SentenceOpening.goesOn(text) else { return false }
    let before = wordsBefore(index)
    guard before >= Self.leastBefore else { return false }
    let after = wordsAhead(from: index, atMost: max(Self.leastAfter, Self.leastTogether - before))
    return after >= Self.leastAfter && before + after >= Self.leastTogether
  }

  /// The words of the item at hand. Asked of few lines; each line is counted once.
  private mutating func wordsBefore(_ index: Int) -> Int {
    while counted < index {
      words += lines[counted].text.wordCount
      counted += 1
    }
    return words
  }

  /// The words from a line to the next sure end of a paragraph, counted no further than is asked.
  private func wordsAhead(from start: Int, atMost most: Int) -> Int {
    var (words, index) = (0, start)
    while index < lines.endIndex, words < most {
      words += lines[index].text.wordCount
      guard index + 1 < lines.endIndex else { break }
      let room = margin - lines[index].right - CharacterWidths.blank - lines[index + 1].firstWordWidth
      if lines[index + 1].bullet > 0 || room > Self.sentenceRoom && lines[index].isComplete { break }
      index += 1
    }
    return words
  }
}
