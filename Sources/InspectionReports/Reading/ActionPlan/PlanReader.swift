/// Cuts the lines of an action plan into its parts, in one pass from the first line to the last.
///
///     Recommendation A                      <- heading: a recommendation begins
///     The Partnership should be certain ... <- its text: the first paragraph
///     Tidewater Police now exchange ...     <- every paragraph after it is an action
///
/// Recommendations come with letters or numbers, as headings over paragraphs or as the rows of a table
/// (`PlanReader+Table`). A line that begins nothing new goes on with what is open, so that no text is lost.
struct PlanReader {
  enum Part {
    /// Title lines.
    case head
    /// Paragraphs without a recommendation: before the first, or under a heading such as "Glossary".
    case narrative
    case recommendations
  }

  let bytes: [UInt8]
  let lines: [TextLine]
  let wrap: LineWrap
  /// The line that is being taken, as an index of `lines`.
  var index = 0
  var part = Part.head
  var blocks: [PlanBlock] = []
  /// The number of the recommendation that is open.
  var recommendation: String?
  /// How many recommendations there are so far.
  var recommendations = 0
  /// The heading of the narrative.
  var section = ""
  var table: PlanTable?
  /// The recommendation and the action of a table that are open, as indices of `blocks`.
  var openRecommendation: Int?
  var openAction: Int?
  /// A table went on over a page break: its column names were printed again.
  var isAfterPageBreak = false

  /// More title lines than this have not been seen.
  static let longestHead = 12
  /// Title lines are shorter, also where an extractor joined them.
  static let longestTitle = 300

  init(bytes: [UInt8], lines: [TextLine]) {
    (self.bytes, self.lines) = (bytes, lines)
    wrap = LineWrap(lines, of: bytes)
  }

  mutating func read() {
    while index < lines.count {
      take(lines[index])
      index += 1
    }
  }

  private mutating func take(_ line: TextLine) {
    if let header = PlanTableHeader(bytes, line) {
      openTable(header, line)
    } else if table?.hasRecommendations != true, let heading = PlanHeading(bytes, line), accepts(heading, line) {
      table = nil
      take(heading, line)
    } else if let table {
      takeRow(line, of: table)
    } else {
      takeText(line)
    }
  }

  // MARK: Recommendations

  /// Whether a line that reads like a heading is one: it stands apart, or its number comes next and no sentence is open.
  private func accepts(_ heading: PlanHeading, _ line: TextLine) -> Bool {
    guard line.gap == .none, !wrap.isOneLineAParagraph, let last = blocks.last else { return true }
    if last.role == .heading || last.role == .head || last.role == .contents { return true }
    guard heading.text == line.end || PlanNumbering.follows(heading.number, recommendation) else { return false }
    return isComplete(last) || !wrap.isFull(lastLineLength(last))
  }

  private mutating func take(_ heading: PlanHeading, _ line: TextLine) {
    switch heading.kind {
    case .contents: open(.contents, line, from: line.start)
    case .continues where heading.number == recommendation: open(.heading, line, from: line.start)
    case .continues, .opens:
      openRecommendation(heading.number, lead: line.start..<heading.text, of: line)
      openRecommendation = nil
      openAction = nil
      append(line, heading.text..<line.end)
    }
  }

  /// Opens a recommendation by its heading or number, without its text.
  mutating func openRecommendation(_ number: String, lead: Range<Int>, of line: TextLine) {
    var block = PlanBlock(role: .recommendation(number))
    block.lead.append(line, lead)
    blocks.append(block)
    recommendation = number
    recommendations += 1
    part = .recommendations
  }

  // MARK: Paragraphs

  private mutating func takeText(_ line: TextLine) {
    let start = LineStart(bytes, line)
    if let title = sectionHeading(line, start) {
      (section, part) = (title, .narrative)
      open(.heading, line, from: line.start)
    } else if part == .head, isTitle(line) {
      open(.head, line, from: line.start)
    } else if part == .recommendations {
      takeAction(line, start)
    } else {
      part = .narrative
      if goesOnWithNarrative(line, start) {
        append(line, start.text..<line.end)
      } else {
        openParagraph(.narrative, line, start)
      }
    }
  }

  /// Title lines stand at the top and do not end with a full stop.
  private func isTitle(_ line: TextLine) -> Bool {
    guard index < Self.longestHead, line.count <= Self.longestTitle else { return false }
    let last = SentenceEnd.lastByte(bytes, line.start..<line.end)
    return last.map { bytes[$0] } != UInt8(ascii: ".")
  }

  private mutating func takeAction(_ line: TextLine, _ start: LineStart) {
    if isActionLabel(line, start) {
      open(.heading, line, from: line.start)
      return
    }
    switch joining(line, start) {
    case .goesOn: append(line, start.text..<line.end)
    case .begins: openParagraph(.action(under: recommendation), line, start)
    case .goesOnInList:
      blocks[blocks.count - 1].isInList = true
      blocks[blocks.count - 1].hasSentence = false
      append(line, start.text..<line.end, isItem: true)
    }
  }

  private mutating func openParagraph(_ role: PlanBlock.Role, _ line: TextLine, _ start: LineStart) {
    open(role, line, from: start.text)
    blocks[blocks.count - 1].isListItem = start.isListItem
    blocks[blocks.count - 1].section = section
  }

  /// Opens a block with the rest of a line.
  mutating func open(_ role: PlanBlock.Role, _ line: TextLine, from start: Int) {
    blocks.append(PlanBlock(role: role))
    append(line, start..<line.end)
  }

  /// Adds text to the block that is open.
  mutating func append(_ line: TextLine, _ range: Range<Int>, isItem: Bool = false) {
    append(line, range, to: blocks.count - 1, isItem: isItem)
  }

  /// Adds text to a block, and notes whether a sentence ended and another one began.
  mutating func append(_ line: TextLine, _ range: Range<Int>, to block: Int, isItem: Bool = false) {
    if range.isEmpty { return }
    let begins = bytes[range.lowerBound].isUppercase || QuotationMark.opens(bytes, at: range.lowerBound)
    let last = blocks[block].text.pieces.last
    let follows = begins && !isItem && last.map { PlanSentence.ends(bytes, $0.start..<$0.end) } ?? false
    if follows || PlanSentence.begins(within: range, of: bytes) { blocks[block].hasSentence = true }
    blocks[block].text.append(line, range)
  }
}
