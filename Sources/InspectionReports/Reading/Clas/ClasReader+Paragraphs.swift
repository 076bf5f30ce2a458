/// Whether a line goes on with the paragraph that is open or begins one: the same for all parts.
extension ClasReader {
  /// Adds a line to the next steps.
  mutating func takeNextSteps(_ line: TextLine) {
    let start = LineStart(bytes, line)
    if let last = blocks.indices.last, blocks[last].role == .nextSteps {
      if !continuesBlock(line, start) { addParagraph() }
    } else {
      open(.nextSteps, lead: start.text..<start.text, of: line)
    }
    append(line, start.text..<line.end)
  }

  /// Whether a line without a number goes on with the last paragraph of the block that is open.
  ///
  /// A gap of blank lines ends a paragraph, unless the sentence is open; a page break ends none, unless the
  /// sentence is complete on a line that does not reach the margin; a line end without a gap only where the line
  /// breaks off half-way. In text that has one line a paragraph every line end is a gap.
  func continuesBlock(_ line: TextLine, _ start: LineStart) -> Bool {
    guard let block = blocks.indices.last, let piece = lastPiece else { return true }
    if start.isListItem || blocks[block].role == .frontMatter { return false }
    if beginsInTheMiddle(line, start) { return true }
    let isVoices = blocks[block].role == .narrative && blocks[block].section.heading == .voices
    if isVoices, beginsVoice(piece, line, start) { return false }
    let isFull = wrap.isFull(piece.length)
    switch line.gap {
    case .none: return !wrap.isOneLineAParagraph && !(isComplete(piece) && breaksOff(piece, line, start))
    case .blank: return !isComplete(piece) && isFull
    case .page: return !isComplete(piece) || isFull || refersBack(start)
    }
  }

  /// Under "What people told us" every gap of blank lines ends a paragraph; a quotation begins one after a
  /// page break or a complete sentence too, and so does a capital after a quotation that is closed, or a page break
  /// before the words that lead in to the next one.
  private func beginsVoice(_ piece: Passage.Piece, _ line: TextLine, _ start: LineStart) -> Bool {
    if line.gap == .blank { return true }
    if QuotationMark.opens(bytes, at: start.word) { return line.gap == .page || isComplete(piece) }
    guard bytes[start.word].isUppercase else { return false }
    let leadsIn = bytes[line.end - 1] == UInt8(ascii: ":") || bytes[line.end - 1] == UInt8(ascii: ";")
    return line.gap == .page && leadsIn || QuotationMark.closes(bytes, piece.start..<piece.end)
  }

  /// The line before stops so early that whoever wrapped the text would have put the next word on it: a
  /// paragraph ends there, though nothing else shows it.
  private func breaksOff(_ piece: Passage.Piece, _ line: TextLine, _ start: LineStart) -> Bool {
    guard wrap.isEven else { return false }
    let nextWord = bytes[start.word..<line.end].prefix { !$0.isBlank }.count
    return (piece.length + 1 + nextWord) * 2 < wrap.width && !refersBack(start)
  }

  /// Words that refer to the sentence before them, which begin no box.
  private func refersBack(_ start: LineStart) -> Bool {
    let scanner = ByteScanner(bytes, start.word..<bytes.count)
    return Self.wordsThatReferBack.contains { scanner.matches($0, at: start.word) }
  }

  private static let wordsThatReferBack: [StaticString] = ["however", "this ", "these ", "therefore", "they "]

  /// The line cannot be the beginning of a paragraph: a small letter, a stop, or a citation.
  private func beginsInTheMiddle(_ line: TextLine, _ start: LineStart) -> Bool {
    guard start.word < line.end else { return true }
    switch bytes[start.word] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"): return true
    case let byte where byte.isLowercase: return true
    default: return isCitation(line, start)
    }
  }

  /// "(Recommendation 2.1)" at the start of a line.
  func isCitation(_ line: TextLine, _ start: LineStart) -> Bool {
    var scanner = ByteScanner(bytes, start.word..<line.end)
    guard scanner.skip("(") else { return false }
    scanner.skipMarks()
    return scanner.skip("recommendation")
  }

  /// Whether the text of the block that is open ends like a sentence.
  var isComplete: Bool { lastPiece.map(isComplete) ?? true }

  private func isComplete(_ piece: Passage.Piece) -> Bool {
    SentenceEnd.isComplete(bytes, piece.start..<piece.end)
  }

  /// The last part of a line in the block that is open. Blocks are not copied to ask for it: it is asked for every line.
  var lastPiece: Passage.Piece? {
    guard let block = blocks.indices.last else { return nil }
    for paragraph in blocks[block].paragraphs.indices.reversed() {
      if let piece = blocks[block].paragraphs[paragraph].pieces.last { return piece }
    }
    return nil
  }

  /// The same in the paragraph that is open.
  var openPiece: Passage.Piece? {
    guard let block = blocks.indices.last, let paragraph = blocks[block].paragraphs.indices.last else { return nil }
    return blocks[block].paragraphs[paragraph].pieces.last
  }

  /// Whether the paragraph that is open, or the line up to a place, has a parenthesis that is not closed:
  /// a number there is one of a citation. Looks back as far as a citation can be long.
  func isInsideParenthesis(_ line: TextLine, at place: Int) -> Bool {
    let longestCitation = 120
    if let open = lastParenthesis(line.start, place, longestCitation) { return open }
    guard let piece = lastPiece, piece.line != line.number else { return false }
    return lastParenthesis(piece.start, piece.end, longestCitation) ?? false
  }

  private func lastParenthesis(_ start: Int, _ end: Int, _ limit: Int) -> Bool? {
    var index = end
    while index > start, end - index < limit {
      index -= 1
      if bytes[index] == UInt8(ascii: "(") { return true }
      if bytes[index] == UInt8(ascii: ")") { return false }
    }
    return nil
  }

  /// Whether a paragraph ends with a line: a gap follows, or the end of the text.
  func endsParagraph(_ index: Int) -> Bool {
    index + 1 == lines.count || lines[index + 1].gap != .none || wrap.isOneLineAParagraph
  }
}

/// Marks that open or close a quotation.
enum QuotationMark {
  /// Whether a stretch ends with a closing mark, a full stop after it not counted.
  static func closes(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard var last = SentenceEnd.lastByte(bytes, range) else { return false }
    if bytes[last] == UInt8(ascii: "."), last > range.lowerBound { last -= 1 }
    if bytes[last] == UInt8(ascii: "\"") { return true }
    return last >= range.lowerBound + 2 && bytes[last] == 0x9D && bytes[last - 1] == 0x80 && bytes[last - 2] == 0xE2
  }

  static func opens(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] == UInt8(ascii: "\"") { return true }
    return index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x9C || bytes[index + 2] == 0x98)
  }
}
