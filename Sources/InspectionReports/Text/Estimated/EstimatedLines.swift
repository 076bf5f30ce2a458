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
    let lines = text.pages == nil ? linesWithoutPages(text) : linesOfPages(text, isHeading)
    let placed = withoutOverprint(withoutPaperHeader(LoneBullets.placed(lines)))
    let isWrapped = Self.isWrapped(placed)
    evidence = isWrapped ? .wrapped(showsParagraphs: false) : .paragraphs
    let notes = EstimatedFootnotes(placed, evidence: evidence, isHeading: isHeading)
    (body, footnotes) = (notes.body, notes.footnotes)
    guard isWrapped else { return }
    mendHyphens()
    joinCutLines()
    evidence = .wrapped(showsParagraphs: showsParagraphs(isHeading))
  }

  /// No page is so wide: where three of ten lines are wider, lines are paragraphs.
  private static let widestPage = 800.0

  private static func isWrapped(_ lines: [PrintedLine]) -> Bool {
    lines.count(where: { $0.right > widestPage }) * 10 < lines.count * 3
  }

  // MARK: Furniture

  /// Where no form feed shows the pages, furniture is known by what surrounds it and how evenly it is spread.
  private mutating func linesWithoutPages(_ text: SourceText) -> [PrintedLine] {
    let pages = PageFurniture(of: text)
    furniture = pages.furniture.map { PrintedLine(text.bytes, $0, isFirst: false) }
    return pages.linesWithPages(of: text).enumerated().map { PrintedLine(text.bytes, $1, isFirst: $0 == 0) }
  }

  /// Where pages are known, furniture is a line that stands at the head or foot of many of them, and a page number that is
  /// first or last of the rest. (A number before the last line is that of a footnote.)
  private mutating func linesOfPages(_ text: SourceText, _ isHeading: (String) -> Bool) -> [PrintedLine] {
    let pages = Dictionary(grouping: text.lines, by: \.page).sorted { $0.key < $1.key }.map(\.value)
    let headers = Self.runningHeaders(pages, text.bytes)
    var result: [PrintedLine] = []
    for page in pages {
      var rest: [(line: TextLine, printed: PrintedLine)] = []
      for (index, line) in page.enumerated() {
        let printed = PrintedLine(text.bytes, line, isFirst: index == 0)
        let isAtEdge = index < Self.edge || index >= page.count - Self.edge
        if isAtEdge && headers.contains(printed.text) && printed.bullet == 0 && !isHeading(printed.text) {
          furniture.append(printed)
        } else {
          rest.append((line, printed))
        }
      }
      for (index, line) in rest.enumerated() {
        let isAtEdge = index == 0 || index == rest.count - 1
        let number = isAtEdge ? PrintedPageNumber(text.bytes, line.line)?.number : nil
        if let number, abs(number - line.line.page) <= 1 {
          furniture.append(line.printed)
        } else {
          result.append(line.printed)
        }
      }
    }
    return result
  }

  /// Short lines that stand at the head or foot of a third of the pages.
  private static func runningHeaders(_ pages: [[TextLine]], _ bytes: [UInt8]) -> Set<String> {
    var counts: [String: Int] = [:]
    for page in pages {
      let lines = (page.prefix(edge) + page.suffix(edge)).map { PrintedLine(bytes, $0, isFirst: false).text }
      for text in Set(lines) where text.utf8.count <= longestHeader { counts[text, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value * 3 >= max(pages.count, fewestPages) }.keys)
  }

  /// Lines at the head and at the foot of a page that may be running headers.
  private static let edge = 2
  private static let longestHeader = 60
  /// A line at the edge of fewer pages may stand there by chance.
  private static let fewestPages = 9

  /// The header of CQC's paper ("Care Quality" / "Commission"), wherever it stands.
  private mutating func withoutPaperHeader(_ lines: [PrintedLine]) -> [PrintedLine] {
    let headers: Set<String> = ["Care Quality", "Commission", "Care Quality Commission"]
    guard lines.count(where: { headers.contains($0.text) }) >= Self.fewestHeaders else { return lines }
    var (result, afterHeader) = ([PrintedLine](), false)
    for var line in lines {
      if headers.contains(line.text) {
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

  private static let fewestHeaders = 3

  /// Lines of the letter's head that were printed twice in one place come out twice.
  private mutating func withoutOverprint(_ lines: [PrintedLine]) -> [PrintedLine] {
    let headLines = 40
    var result: [PrintedLine] = []
    for line in lines {
      if result.count < headLines, let last = result.last, last.text == line.text, line.gap == 1 {
        furniture.append(line)
      } else {
        result.append(line)
      }
    }
    return result
  }

  // MARK: Lines of print

  private mutating func mendHyphens() {
    let mended = LostHyphens(body)
    body = mended.lines
    guard mended.areLost, body.contains(where: \.isOverlong) else { return }
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

  /// `pdftotext -raw` ends the line behind the call of a footnote: what follows it on the page goes back up.
  private mutating func joinCutLines() {
    let widths = body.map(\.right).sorted()
    let margin = (widths[safe: widths.count * 97 / 100] ?? 0) + Self.marginSlack
    var result: [PrintedLine] = []
    for line in body {
      let last = result.count - 1
      guard last >= 0, result[last].endsInMark, result[last].page == line.page, line.bullet == 0, line.gap == 1,
        result[last].right + CharacterWidths.width(" ") + line.right < margin
      else {
        result.append(line)
        continue
      }
      if let first = line.text.utf8.first, Self.closings.contains(first) {
        result[last].text += line.text
      } else if Sentence.isComplete(result[last].text) {
        result[last].text += " " + line.text
      } else {
        result.append(line)
        continue
      }
      result[last].measure()
    }
    body = result
  }

  /// What stands directly behind the word before it.
  private static let closings = Array(").,;:".utf8)

  private static let marginSlack = 15.0

  /// Whether nine of ten ends of paragraphs that are sure, as the line was short, show as a blank line.
  private func showsParagraphs(_ isHeading: (String) -> Bool) -> Bool {
    let (sureRoom, fewest) = (60.0, 9)
    let widths = body.map(\.right).sorted()
    let margin = widths[safe: widths.count * 97 / 100] ?? 0
    var (ends, shown) = (0, 0)
    for (line, next) in zip(body, body.dropFirst())
    where line.page == next.page && next.bullet == 0 && margin - line.right - next.firstWordWidth > sureRoom {
      guard Sentence.isComplete(line.text), Sentence.beginsWithCapital(next.text), !isHeading(line.text) else {
        continue
      }
      ends += 1
      if next.standsApart { shown += 1 }
    }
    return ends >= fewest && shown * 10 > ends * 9
  }
}
