/// Sections of findings: numbered paragraphs, boxes between them, introductions before them.
///
///     1.8 Records were complete. (Recommendation     <- finding 1.8
///     2.1)                                           <- goes on: a number in parentheses is no paragraph's
///     Case Example: A girl of 14 ...                 <- box, to the next number or heading
///     1.9 Midwives ask about home. 1.10 GPs share    <- two findings, run together at a page break
extension ClasReader {
  /// Takes a line of findings or of the text before them, which may hold the starts of several.
  mutating func takeFindings(_ line: TextLine) {
    var rest = line
    let start = LineStart(bytes, line)
    var text = beginFinding(line, start) ?? beginProse(line, start)
    while let next = nextFinding(in: rest, from: text) {
      append(rest, text..<next.lead)
      rest.start = next.lead
      text = openFinding(next.number, rest, lead: next.lead..<next.text)
    }
    append(rest, text..<rest.end)
  }

  /// Opens a finding if the line begins with its number; gives where its text begins.
  private mutating func beginFinding(_ line: TextLine, _ start: LineStart) -> Int? {
    guard start.word < line.end, bytes[start.word].isDigit else { return nil }  // most lines
    var scanner = ByteScanner(bytes, start.word..<line.end)
    guard let number = scanner.paragraphNumber(), scanner.endsNumber() else { return nil }
    guard accepts(number, line, start, text: scanner) else { return nil }
    dropLoneListMark()
    return openFinding(number, line, lead: start.text..<scanner.position)
  }

  private mutating func openFinding(_ number: ParagraphNumber, _ line: TextLine, lead: Range<Int>) -> Int {
    enterSection(of: number)
    lastFinding = number
    open(.finding(number), lead: lead, of: line)
    return lead.upperBound
  }

  /// Whether a number at the start of a line is a finding's: it comes next, or stands apart; never where a
  /// citation is open or the sentence asks for a number.
  private func accepts(_ number: ParagraphNumber, _ line: TextLine, _ start: LineStart, text: ByteScanner) -> Bool {
    if isInsideParenthesis(line, at: line.start) { return false }
    let isListItem = start.isListItem || loneListMark() != nil
    let isUnderHeading = blocks.indices.last.map { blocks[$0].role == .heading } ?? true
    let standsApart = isListItem || line.gap != .none || isUnderHeading
    if number.follows(lastFinding), standsApart { return true }
    if text.current.isLowercase { return false }
    if standsApart { return true }
    guard !asksForNumber(), isComplete || text.beginsWithCapitalisedWord else { return false }
    if number.follows(lastFinding) { return true }
    guard let last = lastFinding, isComplete else { return false }
    let largestGap = 5
    return number.section == last.section && number > last && number.paragraph - last.paragraph <= largestGap
  }

  /// The open text ends in a word that a number must follow: "as set out in paragraph" / "1.9".
  private func asksForNumber() -> Bool {
    guard let piece = openPiece else { return false }
    let scanner = ByteScanner(bytes, piece.start..<piece.end)
    return Self.wordsBeforeNumbers.contains { scanner.matches($0, at: piece.end - $0.utf8CodeUnitCount) }
  }

  private static let wordsBeforeNumbers: [StaticString] = [
    "paragraph", "paragraphs", "para", "section", "recommendation", "recommendations",
  ]

  /// Finds the next finding's number in the middle of a line, where an extractor joined two paragraphs: the
  /// number that comes next, after a complete sentence or a list mark, before a capital letter.
  @inline(__always)
  private func nextFinding(in line: TextLine, from: Int) -> (lead: Int, text: Int, number: ParagraphNumber)? {
    guard lastFinding != nil, part == .findings else { return nil }
    var index = from
    while let place = nextNumber(in: line, behind: index) {
      index = place
      var scanner = ByteScanner(bytes, index..<line.end)
      guard let number = scanner.paragraphNumber(), number.follows(lastFinding) else { continue }
      guard scanner.isAtEnd || scanner.current.isBlank else { continue }
      scanner.skipBlanks()
      guard beginsSentence(at: scanner.isAtEnd ? startOfNextLine : scanner.position) else { continue }
      guard let lead = endOfText(before: index, from: from), !isInsideParenthesis(line, at: index) else { continue }
      return (lead, scanner.position, number)
    }
    return nil
  }

  /// Where the next digit behind a blank is.
  private func nextNumber(in line: TextLine, behind place: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = place + 1
      while index < line.end {
        if index + 8 <= line.end {
          let digits = EightBytes(bytes, at: index).digits
          index += EightBytes.first(digits)
          if digits == 0 { continue }
        }
        if bytes[index].isDigit, bytes[index - 1].isBlank { return index }
        index &+= 1
      }
      return nil
    }
  }

  private func beginsSentence(at place: Int) -> Bool {
    bytes[place].isUppercase || QuotationMark.opens(bytes, at: place)
  }

  /// Where the next line begins; the end of the text after the last one.
  var startOfNextLine: Int {
    index + 1 < lines.count ? lines[index + 1].start : bytes.count - 1
  }

  /// Where the text before a number in mid-line ends: at a complete sentence, or at a list mark.
  func endOfText(before index: Int, from: Int) -> Int? {
    if index - 3 > from, bytes[index - 2] == UInt8(ascii: "-"), bytes[index - 3].isBlank { return index - 2 }
    return SentenceEnd.isComplete(bytes, from..<index) ? index : nil
  }

  /// Drops a list mark that wrapping left at the end of the line before its item.
  mutating func dropLoneListMark() {
    if let mark = loneListMark() { blocks[blocks.count - 1].cutLastPiece(at: mark) }
  }

  private func loneListMark() -> Int? {
    guard let piece = openPiece, piece.length > 2 else { return nil }
    return bytes[piece.end - 1] == UInt8(ascii: "-") && bytes[piece.end - 2].isBlank ? piece.end - 1 : nil
  }
}
