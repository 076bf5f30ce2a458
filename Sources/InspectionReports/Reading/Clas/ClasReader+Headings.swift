/// Headings: which lines are some, and the part of the review that begins under each.
extension ClasReader {
  mutating func open(_ heading: ClasHeadingLine, _ line: TextLine) {
    if let last = blocks.last, case .finding = last.role, last.hasNoText {
      blocks[blocks.count - 1].role = .heading  // "5.1" alone on a line, then "Leadership and management"
      lastFinding = nil
    }
    section = ClasSection(heading.heading, number: heading.number)
    open(.heading, line)
    switch heading.heading {
    case .contents: part = .contents
    case .recommendations: part = .recommendations
    case .nextSteps: part = .nextSteps
    default: part = section.number == nil ? .narrative : .findings
    }
    if let number = section.number { sections[number] = section }
  }

  /// Goes on in the section that a finding's number says, where its heading was lost.
  mutating func enterSection(of number: ParagraphNumber) {
    part = .findings
    guard number.section != section.number else { return }
    if let seen = sections[number.section] {
      section = seen
    } else if let heading = ClasHeading(standardNumber: number.section) {
      section = ClasSection(heading)
    }
  }

  /// An unnumbered heading must stand apart, so that a word alone on a wrapped line is none.
  func isHeading(_ heading: ClasHeadingLine, _ index: Int) -> Bool {
    if heading.contentsPage != nil { return false }
    if heading.number != nil || index == 0 || lines[index].gap != .none { return true }
    if wrap.isOneLineAParagraph || LineStart(bytes, lines[index]).isMarkedHeading { return true }
    guard let last = blocks.indices.last else { return true }
    return blocks[last].role == .heading || isComplete || !wrap.isFull(lastPiece?.length ?? 0)
  }

  /// The number of a heading, where wrapping left it at the end of the text before: "... reviewed 5.3" / "Training
  /// and supervision".
  func numberBefore(_ heading: ClasHeadingLine) -> Passage.Piece? {
    guard heading.number == nil, heading.contentsPage == nil, let number = heading.heading.standardNumber else {
      return nil
    }
    guard var piece = openPiece else { return nil }
    while piece.start < piece.end, bytes[piece.end - 1].isBlank { piece.end -= 1 }
    piece.start = bytes[piece.start..<piece.end].lastIndex(where: \.isBlank).map { $0 + 1 } ?? piece.start
    var scanner = ByteScanner(Array(bytes[piece.start..<piece.end]) + [0x20], 0..<piece.end - piece.start + 1)
    return scanner.sectionNumber() == number ? piece : nil
  }

  func isContentsEntry(_ heading: ClasHeadingLine, _ index: Int) -> Bool {
    if heading.contentsPage != nil { return part == .contents || part == .frontMatter }
    guard part == .contents, !contentsSeen.contains(heading.heading), index + 1 < lines.count else { return false }
    return ClasHeadingLine(bytes, lines[index + 1]) != nil || PrintedPageNumber(bytes, lines[index + 1]) != nil
  }

  /// A line of prose: longer than any entry of a contents list, or a sentence.
  @inline(__always)
  func endsContents(_ line: TextLine) -> Bool {
    line.count > 70 && !bytes[line.end - 1].isDigit || bytes[line.end - 1] == UInt8(ascii: ".") && line.count > 12
  }

  func headingBelow(_ index: Int) -> ClasHeadingLine? {
    index + 1 < lines.count ? ClasHeadingLine(bytes, lines[index + 1]) : nil
  }

  /// "2." or "5.1" with nothing after it.
  @inline(__always)
  func isLoneNumber(_ line: TextLine) -> Bool {
    guard line.count <= 8 else { return false }
    var scanner = ByteScanner(bytes, LineStart(bytes, line).word..<line.end)
    guard scanner.integer() != nil, scanner.current == UInt8(ascii: ".") else { return false }
    scanner.position += 1
    _ = scanner.integer()
    scanner.skipMarks()
    return scanner.isAtEnd
  }

  @inline(__always)
  func isLinkTarget(_ line: TextLine) -> Bool {
    let scanner = ByteScanner(bytes, line.start..<line.end)
    return scanner.matches("mailto:", at: line.start) && !bytes[line.start..<line.end].contains(0x20)
  }

  /// A section that is not on CQC's template: a short numbered line that stands apart, with the first finding of
  /// that number under it.
  @inline(__always)
  func ownSection(_ line: TextLine, _ index: Int) -> ClasSection? {
    let longestTitle = 80
    guard part == .findings || part == .narrative, line.gap != .none, line.count <= longestTitle else { return nil }
    guard bytes[line.end - 1].isLetter, index + 1 < lines.count else { return nil }
    var scanner = ByteScanner(bytes, LineStart(bytes, line).word..<line.end)
    guard let number = scanner.sectionNumber(), scanner.current.isUppercase else { return nil }
    let next = lines[index + 1]
    var below = ByteScanner(bytes, LineStart(bytes, next).word..<next.end)
    guard let first = below.paragraphNumber(), first.section == number, first.paragraph == 1 else { return nil }
    let title = String(decoding: bytes[scanner.position..<line.end], as: UTF8.self)
    return ClasSection(title: title, number: number, chapter: section.chapter)
  }

  /// A line of text that ends in the heading of the next page.
  mutating func take(_ line: TextLine, upTo tail: Int) {
    var (text, rest) = (line, line)
    text.end = tail
    while text.end > text.start, bytes[text.end - 1].isBlank { text.end -= 1 }
    rest.start = tail
    takeText(text)
    if let heading = ClasHeadingLine(bytes, rest) { open(heading, rest) }
  }

  /// The same, where wrapping broke the heading: "... comfortable. 2. Children in" / "need".
  mutating func take(_ line: TextLine, overTwoLinesFrom tail: Int) {
    var (text, rest) = (line, line)
    text.end = tail
    while text.end > text.start, bytes[text.end - 1].isBlank { text.end -= 1 }
    rest.start = tail
    takeText(text)
    let joined = Array(bytes[tail..<line.end]) + [0x20] + bytes[lines[index + 1].start..<lines[index + 1].end]
    guard let heading = ClasHeadingLine(joined, 0..<joined.count) else { return }
    open(heading, rest)
    index += 1
    append(lines[index], lines[index].start..<lines[index].end)
  }

  /// Where a heading begins that goes on over the whole of the next line.
  @inline(__always)
  func headingOverTwoLines(_ index: Int) -> Int? {
    let longestHeading = 40
    guard index + 1 < lines.count, lines[index + 1].gap == .none, lines[index + 1].count < longestHeading,
      bytes[lines[index + 1].end - 1].isLetter, endsParagraph(index + 1)
    else { return nil }
    let (line, next) = (lines[index], lines[index + 1])
    let start = max(line.start, line.end - longestHeading)
    let joined = Array(bytes[start..<line.end]) + [0x20] + bytes[next.start..<next.end]
    guard let tail = ClasHeadingLine.tail(joined, 0..<joined.count), start + tail < line.end else { return nil }
    return start + tail
  }

}
