/// Text without a number of its own: what goes on with a finding, boxes, and the paragraphs before the findings.
extension ClasReader {
  /// Goes on with what is open or begins a box or a paragraph; gives where the text to add begins.
  mutating func beginProse(_ line: TextLine, _ start: LineStart) -> Int {
    guard let last = blocks.indices.last else { return openProse(line, start) }
    switch blocks[last].role {
    case .finding where continuesFinding(line, start): return start.text
    case .finding: return openBox(line, start)
    case .example:
      if let label = boxLabel(line, start) { return openBox(line, start, label) }
      if !continuesBlock(line, start) { addParagraph() }
      return start.text
    case .narrative where boxLabel(line, start) == nil && continuesBlock(line, start): return start.text
    case .frontMatter where part == .frontMatter:
      addParagraph()
      return line.start
    default: return openProse(line, start)
    }
  }

  /// A finding goes on under a gap with what cannot begin a paragraph, or with the list that it announces.
  private func continuesFinding(_ line: TextLine, _ start: LineStart) -> Bool {
    if boxLabel(line, start) != nil { return false }
    if start.isListItem {
      return line.gap == .none && !wrap.isOneLineAParagraph || announcesList() || isInList(line)
    }
    return continuesBlock(line, start)
  }

  private func announcesList() -> Bool {
    guard let piece = openPiece else { return false }
    return bytes[piece.end - 1] == UInt8(ascii: ":")
  }

  /// The line before was a list item of the same finding.
  private func isInList(_ line: TextLine) -> Bool {
    guard index > 0, line.gap != .page, let piece = openPiece else { return false }
    let start = LineStart(bytes, lines[index - 1])
    return start.isListItem && start.text == piece.start
  }

  private mutating func openProse(_ line: TextLine, _ start: LineStart) -> Int {
    if let label = boxLabel(line, start), part == .findings { return openBox(line, start, label) }
    let role = part == .frontMatter ? ClasBlock.Role.frontMatter : .narrative
    open(role, lead: start.text..<start.text, of: line)
    return role == .frontMatter ? line.start : start.text
  }

  private mutating func openBox(_ line: TextLine, _ start: LineStart, _ label: Int? = nil) -> Int {
    let text = label ?? boxLabel(line, start) ?? start.text
    open(.example, lead: start.text..<text, of: line)
    return text
  }

  private func boxLabel(_ line: TextLine, _ start: LineStart) -> Int? {
    BoxLabel.end(bytes, start.word..<line.end, standsApart: line.gap != .none || start.isMarkedHeading)
  }
}
