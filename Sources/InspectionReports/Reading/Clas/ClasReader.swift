/// Cuts the lines of a CLAS review into its parts, in one pass from the first line to the last.
///
/// The reader goes by the headings of CQC's template, and within a part by the numbers of paragraphs, which
/// are the surest thing on the page: they count up, whatever an extractor did to lines and gaps. A line that
/// begins nothing new goes on with what is open, so that no text is lost.
struct ClasReader {
  /// What is read between two headings.
  enum Part: Equatable {
    case frontMatter, contents, narrative, findings, recommendations, nextSteps
  }

  let bytes: [UInt8]
  let lines: [TextLine]
  let wrap: LineWrap
  /// The line that is being taken, as an index of `lines`.
  var index = 0
  var part = Part.frontMatter
  var section = ClasSection.none
  var blocks: [ClasBlock] = []
  /// The last number of a finding, of a group of recommendations, and of a recommendation.
  var lastFinding: ParagraphNumber?
  var lastGroup = 0
  var lastRecommendation: ParagraphNumber?
  /// Sections whose heading was seen, by their numbers.
  var sections: [ParagraphNumber.SectionNumber: ClasSection] = [:]
  var contentsSeen: Set<ClasHeading> = []

  init(bytes: [UInt8], lines: [TextLine]) {
    (self.bytes, self.lines) = (bytes, lines)
    wrap = LineWrap(lines, of: bytes)
    blocks.reserveCapacity(lines.count / 6)
  }

  mutating func read() {
    while index < lines.count {
      take(index)
      index += 1
    }
  }

  private mutating func take(_ index: Int) {
    let line = lines[index]
    if let heading = ClasHeadingLine(bytes, line), take(heading, line, index) { return }
    if isLoneNumber(line), headingBelow(index)?.heading.standardNumber != nil {
      open(.heading, line)
    } else if part == .contents, !endsContents(line) {
      open(.contents, line)
    } else if let section = ownSection(line, index) {
      self.section = section
      part = .findings
      open(.heading, line)
    } else if endsParagraph(index), let tail = ClasHeadingLine.tail(bytes, line.start..<line.end) {
      take(line, upTo: tail)
    } else if let tail = headingOverTwoLines(index) {
      take(line, overTwoLinesFrom: tail)
    } else {
      takeText(line)
    }
  }

  /// Takes a line in the words of a heading, if it is one or an entry of the contents list.
  private mutating func take(_ heading: ClasHeadingLine, _ line: TextLine, _ index: Int) -> Bool {
    if isContentsEntry(heading, index) {
      contentsSeen.insert(heading.heading)
      open(.contents, line)
      if part == .frontMatter { part = .contents }
    } else if isHeading(heading, index) {
      open(heading, line)
    } else if let number = numberBefore(heading) {
      blocks[blocks.count - 1].cutLastPiece(at: number.start)
      open(heading, line)
      blocks[blocks.count - 1].lead.append(number)
    } else {
      return false
    }
    return true
  }

  mutating func takeText(_ line: TextLine) {
    if isLinkTarget(line) {
      open(.linkTarget, line)
      return
    }
    if part == .contents { part = .narrative }
    switch part {
    case .recommendations: takeRecommendations(line)
    case .nextSteps: takeNextSteps(line)
    case .frontMatter, .contents, .narrative, .findings: takeFindings(line)
    }
  }

  // MARK: Blocks

  /// Opens a block of one line.
  mutating func open(_ role: ClasBlock.Role, _ line: TextLine) {
    var passage = Passage()
    passage.append(line, from: line.start)
    blocks.append(ClasBlock(role: role, section: section, paragraphs: [passage]))
  }

  /// Opens a block that begins with a number or label, without its text.
  mutating func open(_ role: ClasBlock.Role, lead: Range<Int>, of line: TextLine) {
    var passage = Passage()
    passage.append(line, lead)
    blocks.append(ClasBlock(role: role, section: section, lead: passage, paragraphs: [Passage()]))
  }

  /// Adds text to the paragraph that is open.
  mutating func append(_ line: TextLine, _ range: Range<Int>) {
    guard let block = blocks.indices.last, let paragraph = blocks[block].paragraphs.indices.last else { return }
    blocks[block].paragraphs[paragraph].append(line, range)
  }

  /// Begins a paragraph in the block that is open.
  mutating func addParagraph() {
    guard let block = blocks.indices.last else { return }
    if blocks[block].paragraphs.last?.isEmpty != true { blocks[block].paragraphs.append(Passage()) }
  }
}
