/// Whether a line goes on with the paragraph that is open or begins one.
extension PlanReader {
  enum Joining {
    case goesOn, goesOnInList, begins
  }

  /// How a line stands to the recommendation or action that is open. The text of a recommendation is its first paragraph; a
  /// list belongs to the paragraph that opens it.
  func joining(_ line: TextLine, _ start: LineStart) -> Joining {
    guard let last = blocks.last else { return .begins }
    switch last.role {
    case .recommendation, .action: break
    default: return .begins
    }
    if last.text.isEmpty { return .goesOn }
    if start.isListItem { return isOfList(last, start) ? .goesOnInList : .begins }
    return continues(last, line, start) ? .goesOn : .begins
  }

  func goesOnWithNarrative(_ line: TextLine, _ start: LineStart) -> Bool {
    guard let last = blocks.last, last.role == .narrative else { return false }
    return !start.isListItem && continues(last, line, start)
  }

  /// A list item belongs to the open paragraph where that has begun a list, announces one with a colon ("include: -"), or
  /// breaks off; an item that begins with a small letter always does. Other items are actions of their own.
  private func isOfList(_ block: PlanBlock, _ start: LineStart) -> Bool {
    if block.isInList || start.word < bytes.count && bytes[start.word].isLowercase { return true }
    return !block.isListItem && (announcesList(block) || !isComplete(block))
  }

  private func announcesList(_ block: PlanBlock) -> Bool {
    guard let piece = block.text.pieces.last else { return false }
    var index = piece.end - 1
    while index > piece.start, bytes[index].isBlank || bytes[index] == UInt8(ascii: "-") { index -= 1 }
    return bytes[index] == UInt8(ascii: ":")
  }

  /// Whether a line that is no list item goes on with a paragraph.
  ///
  /// A line end without a gap ends a paragraph only where the line breaks off half-way. A gap ends it unless the sentence
  /// was cut: no plan marks where a page broke between two paragraphs. A page break that is known ends it where the last line
  /// does not reach the margin. In text that has one line a paragraph every line end is a gap.
  func continues(_ block: PlanBlock, _ line: TextLine, _ start: LineStart) -> Bool {
    if beginsInTheMiddle(line, start) { return true }
    switch line.gap {
    case .none where !wrap.isOneLineAParagraph:
      return !((isComplete(block) || block.isInList) && breaksOff(block, line, start))
    case .none, .blank: return isCut(block)
    case .page: return isCut(block) || wrap.isFull(lastLineLength(block))
    }
  }

  /// The line cannot be the beginning of a paragraph: a small letter or a stop.
  private func beginsInTheMiddle(_ line: TextLine, _ start: LineStart) -> Bool {
    guard start.word < line.end else { return true }
    return bytes[start.word].isLowercase || Self.stops.contains(bytes[start.word])
  }

  private static let stops = Array(".,;)".utf8)

  /// The open sentence was cut: it ends without a stop where sentences before it had theirs, or with a word that asks for
  /// another one. A paragraph of a few words without any stop ("Training delivered to all staff") is whole.
  func isCut(_ block: PlanBlock) -> Bool {
    guard !isComplete(block), let piece = block.text.pieces.last else { return false }
    return block.hasSentence || PlanSentence.isOpen(bytes, piece.start..<piece.end)
  }

  /// The line before stops so early that whoever wrapped the text would have put the next word on it.
  private func breaksOff(_ block: PlanBlock, _ line: TextLine, _ start: LineStart) -> Bool {
    guard wrap.isEven else { return false }
    let nextWord = bytes[start.word..<line.end].prefix { !$0.isBlank }.count
    return (lastLineLength(block) + 1 + nextWord) * 2 < wrap.width
  }

  /// Whether the open text of a block ends like a sentence.
  func isComplete(_ block: PlanBlock) -> Bool {
    guard let piece = block.text.pieces.last else { return true }
    return SentenceEnd.isComplete(bytes, piece.start..<piece.end)
  }

  func lastLineLength(_ block: PlanBlock) -> Int {
    block.text.pieces.last.map { $0.end - $0.start } ?? 0
  }

  // MARK: Headings

  /// A line of its own that says what follows and is no part of it: "Actions taken:", "Progress".
  func isActionLabel(_ line: TextLine, _ start: LineStart) -> Bool {
    title(of: line, start).map { Self.actionLabels.contains($0.lowercased()) } ?? false
  }

  /// The heading of a part that holds no recommendations: "Glossary", "Next steps".
  func sectionHeading(_ line: TextLine, _ start: LineStart) -> String? {
    title(of: line, start).flatMap { Self.sections.contains($0.lowercased()) ? $0 : nil }
  }

  /// The text of a short line that stands apart, without marks and colon.
  private func title(of line: TextLine, _ start: LineStart) -> String? {
    let longestTitle = 40
    guard line.count <= longestTitle, line.gap != .none || start.isMarkedHeading || wrap.isOneLineAParagraph else {
      return nil
    }
    let marks = Array(":*_ ".utf8)
    var end = line.end
    while end > start.word, marks.contains(bytes[end - 1]) { end -= 1 }
    return start.word < end ? String(decoding: bytes[start.word..<end], as: UTF8.self) : nil
  }

  private static let actionLabels: Set<String> = [
    "action", "actions", "action taken", "actions taken", "progress", "update", "response", "responses",
    "agency responses", "what has been done", "what we have done", "what agencies did",
  ]

  private static let sections: Set<String> = [
    "introduction", "background", "conclusion", "conclusions", "next steps", "glossary", "glossary of terms",
    "abbreviations", "appendix", "contact", "further information",
  ]
}
