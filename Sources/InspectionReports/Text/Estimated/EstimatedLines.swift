/// The lines of a plain text as facts like those of a page: furniture and footnotes apart, bullets, gaps, and how wide each line
/// would be in print.
struct EstimatedLines {
  private(set) var body: [PrintedLine] = []
  private(set) var furniture: [PrintedLine] = []
  private(set) var footnotes: [PrintedLine] = []
  private(set) var evidence = LineEvidence.paragraphs
  /// What was done to the lines, and what could not be.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ text: SourceText, isHeading: @escaping (String) -> Bool) {
    body = text.pages == nil ? linesWithoutPages(text) : linesOfPages(text, isHeading)
    body = withoutOverprint(withoutPaperHeader(LoneBullets.placed(body)))
    let isWrapped = Self.isWrapped(body)
    evidence = isWrapped ? .wrapped(showsParagraphs: false) : .paragraphs
    takeFootnotes(isHeading)
    guard isWrapped else { return }
    mendHyphens()
    body.joinCutLines()
    evidence = .wrapped(showsParagraphs: showsParagraphs(isHeading))
  }

  /// No page is so wide: where three of ten lines are wider, lines are paragraphs.
  private static let widestPage = 800.0

  private static func isWrapped(_ lines: [PrintedLine]) -> Bool {
    lines.indices.count { lines[$0].right > widestPage } * 10 < lines.count * 3
  }

  // MARK: Furniture

  /// Where no form feed shows the pages, furniture is known by what surrounds it and how evenly it is spread.
  private mutating func linesWithoutPages(_ text: SourceText) -> [PrintedLine] {
    let pages = PageFurniture(of: text)
    return text.bytes.withUnsafeBufferPointer { bytes in
      furniture = pages.furniture.map { PrintedLine(bytes, $0, isFirst: false) }
      return pages.linesWithPages(of: text).enumerated().map { PrintedLine(bytes, $1, isFirst: $0 == 0) }
    }
  }

  private mutating func linesOfPages(_ text: SourceText, _ isHeading: (String) -> Bool) -> [PrintedLine] {
    let pages = EstimatedPages(text, isHeading: isHeading)
    furniture = pages.furniture
    return pages.lines
  }

  /// The header of CQC's paper ("Care Quality" / "Commission"), wherever it stands.
  private mutating func withoutPaperHeader(_ lines: [PrintedLine]) -> [PrintedLine] {
    let count = lines.indices.count { Self.isPaperHeader(lines[$0]) }
    guard count >= Self.fewestHeaders else { return lines }
    var (result, afterHeader) = ([PrintedLine](), false)
    for var line in lines {
      if Self.isPaperHeader(line) {
        furniture.append(line)
        afterHeader = true
        continue
      }
      if afterHeader { line.gap = nil }
      afterHeader = false
      result.append(line)
    }
    return result
  }

  @inline(__always)
  private static func isPaperHeader(_ line: PrintedLine) -> Bool {
    line.edges.first == UInt8(ascii: "C")
      && ["Care Quality", "Commission", "Care Quality Commission"].contains(line.text)
  }

  private static let fewestHeaders = 3

  /// Lines of the letter's head that were printed twice in one place come out twice.
  private mutating func withoutOverprint(_ lines: [PrintedLine]) -> [PrintedLine] {
    let end = min(lines.count, Self.linesOfHead)
    guard lines.indices[..<end].dropFirst().contains(where: { Self.isOverprint(lines[$0], of: lines[$0 - 1]) })
    else { return lines }
    var (head, index) = ([PrintedLine](), 0)
    while index < lines.count, head.count < Self.linesOfHead {
      if let last = head.last, Self.isOverprint(lines[index], of: last) {
        furniture.append(lines[index])
      } else {
        head.append(lines[index])
      }
      index += 1
    }
    return head + lines[index...]
  }

  private static let linesOfHead = 40

  private static func isOverprint(_ line: PrintedLine, of above: PrintedLine) -> Bool {
    line.gap == 1 && line.text == above.text
  }

  private mutating func takeFootnotes(_ isHeading: @escaping (String) -> Bool) {
    let lines = body
    body = []  // so that the lines are edited in place
    let notes = EstimatedFootnotes(consume lines, evidence: evidence, isHeading: isHeading)
    (body, footnotes) = (notes.body, notes.footnotes)
  }

  // MARK: Lines of print

  private mutating func mendHyphens() {
    let lines = body
    body = []  // so that the lines are mended in place
    let mended = LostHyphens(consume lines)
    body = mended.lines
    guard mended.areLost, body.indices.contains(where: { body[$0].isOverlong }) else { return }
    diagnostics.append(
      Diagnostic(
        code: .hyphensLost,
        message: "the text has lost hyphens at line ends; those that show were put back (the PDF has them all)",
        lines: nil))
    diagnostics += mended.unsolved.map {
      Diagnostic(
        code: .hyphensLost, message: "a word of this line may have lost a hyphen", lines: $0...$0)
    }
  }

  /// Whether nine of ten ends of paragraphs that are sure, as the line was short, show as a blank line.
  private func showsParagraphs(_ isHeading: (String) -> Bool) -> Bool {
    let (sureRoom, fewest) = (60.0, 9)
    let margin = body.map(\.right).ranked(body.count * 97 / 100) ?? 0
    var (ends, shown) = (0, 0)
    for index in body.indices.dropLast() {
      let next = index + 1
      guard body[index].page == body[next].page, body[next].bullet == 0,
        margin - body[index].right - body[next].firstWordWidth > sureRoom,
        body[index].isComplete, body[next].beginsWithCapital,
        !isHeading(body[index].text)
      else { continue }
      ends += 1
      if body[next].standsApart { shown += 1 }
    }
    return ends >= fewest && shown * 10 > ends * 9
  }
}
