/// Finds the headings that stand within the sections of a joint inspection: "Leadership and management".
///
/// On a page they are bold and have room above. In plain text they are short lines without a stop, between a
/// finished sentence and a new one.
struct JtaiSubheadings {
  private let lines: ArraySlice<PrintedLine>
  private let evidence: LineEvidence
  /// What nine of ten lines keep to.
  private let margin: Double

  init(_ lines: ArraySlice<PrintedLine>, evidence: LineEvidence, margin: Double) {
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
    while count <= mostLines, index + count < lines.endIndex, goesOnBold(lines[index + count], lines[index].page) {
      count += 1
    }
    let text = lines[index..<index + count].map(\.text).joined(separator: " ")
    guard count <= mostLines, text.count <= longest, beginsLikeHeading(text) else { return nil }
    return text.last.map { ".;,".contains($0) } == false ? count : nil
  }

  private func goesOnBold(_ line: PrintedLine, _ page: Int) -> Bool {
    line.page == page && !line.standsApart && line.bullet == 0 && line.isBold
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
    let right = lines[index].right
    guard lines[index].bullet == 0, right < margin else { return nil }
    // Most lines are too wide for a heading, and the line below too.
    let below = index + 1 < lines.endIndex ? lines[index + 1].right : .infinity
    let mayBeFirst = right >= Self.leastFirstLine && below <= Self.widestHeading
    guard right <= Self.widestHeading || mayBeFirst, lines[index].beginsWithCapital,
      isFree(at: index)
    else { return nil }
    return isShortHeading(index..<index + 1) ? 1 : isShortHeading(index..<index + 2) ? 2 : nil
  }

  /// What stands above is finished.
  private func isFree(at index: Int) -> Bool {
    guard index > lines.startIndex else { return true }
    let last = lines[index - 1].edges.last
    let isFinished =
      lines[index].gap ?? 0 > 1
      ? last != UInt8(ascii: ",") && last != UInt8(ascii: ";") && !last.isLowercase
      : lines[index - 1].isComplete
    return isFinished || JtaiSectionKind(heading: lines[index - 1].text) != nil
  }

  private func isShortHeading(_ block: Range<Int>) -> Bool {
    let (last, after) = (block.upperBound - 1, block.upperBound)
    guard after < lines.endIndex, lines[last].right <= Self.widestHeading, hasRoom(behind: last) else {
      return false
    }
    guard lines[after].bullet > 0 || lines[after].beginsWithCapital else { return false }
    if block.count == 2 && (lines[block.lowerBound].right < Self.leastFirstLine || lines[last].gap ?? 0 > 1) {
      return false
    }
    guard block.allSatisfy({ lines[$0].bullet == 0 && JtaiSectionKind(heading: lines[$0].text) == nil }) else {
      return false
    }
    let text = lines[block].map(\.text).joined(separator: " ")
    return text.isAtMost(Self.longest) && Sentence.beginsWithCapital(text) && !hasStop(text)
      && !endsInSmallWord(text)
  }

  private func hasRoom(behind line: Int) -> Bool {
    lines[line].right + CharacterWidths.blank + lines[line + 1].firstWordWidth + Self.slack <= margin
  }

  /// A stop within the text, or a colon or comma at its end.
  private func hasStop(_ text: String) -> Bool {
    text.withBytes { bytes in
      bytes.last == UInt8(ascii: ":") || bytes.last == UInt8(ascii: ",")
        || bytes.contains {
          $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!")
        }
    }
  }

  private static let smallWords: Set<Substring> = [
    "to", "of", "the", "and", "for", "in", "with", "by", "a", "an", "at", "from", "that", "is", "are",
  ]

  private func endsInSmallWord(_ text: String) -> Bool {
    text.pieces(between: 0x20).last.map(Self.smallWords.contains) ?? false
  }

  // MARK: Whole lines

  /// Marked as heading, or short and without a stop.
  private func wholeLineCount(at index: Int) -> Int? {
    let line = lines[index]
    let short = 70
    guard line.bullet == 0, beginsLikeHeading(line.text), line.text.count <= Self.longest,
      index + 1 < lines.endIndex
    else { return nil }
    guard let last = line.text.last, !".;,:?!".contains(last) else { return nil }
    return line.isBold || line.text.count <= short && !line.text.contains(". ") && !endsInSmallWord(line.text)
      ? 1 : nil
  }
}
