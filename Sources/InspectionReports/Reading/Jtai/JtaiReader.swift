/// Cuts the body of a joint targeted area inspection into sections.
///
///     This inspection took place ...            <- opening
///     Key strengths                             <- section, by its wording
///     Leadership                                <- apart, no known wording: heading within the section
///     Practice study: effective practice        <- box, to the next section or back at the section's own margin
struct JtaiReader {
  let letter: JtaiLetter
  private(set) var sections: [JtaiSection] = []
  let evidence: LineEvidence
  let margins: RightMargins

  private let subheadings: JtaiSubheadings
  private var current = 0
  private var box: OpenBox?

  /// The left edge of most lines of the body, for boxes at the very beginning of a section.
  private lazy var leftOfBody = LeftEdges(letter.body).commonest ?? 0

  /// The box that lines go into, and the left edge of the section around it.
  private struct OpenBox {
    var index: Int
    var left: Double
    var leftOutside: Double
  }

  init(_ lines: [PrintedLine], evidence: LineEvidence) {
    self.evidence = evidence
    let lines = JtaiPrintedNumbers.taken(lines, evidence)
    margins = RightMargins(lines, byEdge: evidence.hasPlaces)
    letter = JtaiLetter(lines)
    subheadings = JtaiSubheadings(letter.body, evidence: evidence, margin: margins.usual)
    sections = [JtaiSection(kind: .opening, heading: letter.title)]
    takeSections()
  }

  private mutating func takeSections() {
    let body = letter.body
    var index = body.startIndex
    while index < body.endIndex {
      if isBoxHeading(at: index) {
        openBox(body[index])
        index += 1
      } else if Self.mayHeadSection(body[index]), let kind = sectionKind(at: index) {
        open(kind, body[index].text, body[index])
        index += 1
      } else {
        closeBox(at: body[index].left)
        if mayHold(index), let count = subheadings.count(at: index) {
          takeSubheading(body[index..<index + count])
          index += count
        } else {
          sections[box?.index ?? current].append(index, isBullet: body[index].bullet > 0)
          index += 1
        }
      }
    }
  }

  private mutating func open(_ kind: JtaiSectionKind, _ heading: String, _ line: PrintedLine) {
    sections.append(JtaiSection(kind: kind, heading: heading, headingLine: line))
    current = sections.count - 1
    box = nil
  }

  /// A line of a list or paragraph is no heading, whatever its words.
  @inline(__always)
  private static func mayHeadSection(_ line: PrintedLine) -> Bool {
    line.bullet == 0 && line.edges.first.isUppercase
  }

  private func sectionKind(at index: Int) -> JtaiSectionKind? {
    let body = letter.body
    if evidence.hasPlaces {
      guard body[index].isBold || body[index].size > Self.largePrint || body[index].standsApart else { return nil }
      return JtaiSectionKind(heading: body[index].text)
    }
    guard let kind = JtaiSectionKind(heading: body[index].text) else { return nil }
    let longestInList = 25
    let isApart =
      index == body.startIndex || body[index].standsApart || body[index - 1].isComplete
    return isApart || body[index].text.isAtMost(longestInList) ? kind : nil
  }

  /// Section headings of 14 points, where the body has 12.
  private static let largePrint = 1.1

  // MARK: Boxes

  private func isBoxHeading(at index: Int) -> Bool {
    let body = letter.body
    return body[index].bullet == 0 && (!evidence.hasPlaces || body[index].standsApart)
      && JtaiBoxHeading.mayHead(body[index]) && JtaiBoxHeading.isRecognised(body[index].text)
  }

  private mutating func openBox(_ line: PrintedLine) {
    sections.append(JtaiSection(kind: .box, heading: line.text, headingLine: line, within: current))
    let outside = sections[current].commonLeft(in: letter.body) ?? leftOfBody
    box = OpenBox(index: sections.count - 1, left: line.left, leftOutside: Double(outside))
  }

  /// A box ends where a line is back at the margin of the section it stands in.
  private mutating func closeBox(at left: Double) {
    guard let box else { return }
    let (indent, tolerance) = (3.0, 2.0)
    if left < box.left - indent, abs(left - box.leftOutside) < tolerance { self.box = nil }
  }

  // MARK: Headings within sections

  /// Letters alone do not show a heading well: it is looked for where these letters have some.
  private func mayHold(_ index: Int) -> Bool {
    evidence.hasPlaces || box != nil || sections[current].kind.isList || sections[current].kind == .mainFindings
  }

  /// A heading within a list that no bullet follows for long opens a section of findings of its own, as does one of the
  /// first part of the letter.
  private mutating func takeSubheading(_ block: ArraySlice<PrintedLine>) {
    let text = block.map(\.text).joined(separator: " ")
    if !evidence.hasPlaces, let box, sections[box.index].count > 0 { self.box = nil }
    if let box {
      sections[box.index].subheadings.append((sections[box.index].count, text))
    } else if sections[current].kind == .opening || opensSection(block) {
      open(.mainFindings, text, block[block.startIndex])
    } else {
      sections[current].subheadings.append((sections[current].count, text))
    }
  }

  private func opensSection(_ block: ArraySlice<PrintedLine>) -> Bool {
    let (body, after) = (letter.body, block.endIndex)
    guard sections[current].kind.isList, sections[current].hasBullet, after < body.endIndex else { return false }
    let indent = 3.0
    let isUnder =
      !evidence.hasPlaces
      || body[after].gap != nil && body[after].left <= body[block.startIndex].left + indent
    return body[after].bullet == 0 && isUnder && isPlain(from: after)
  }

  /// Two paragraphs or more follow without a bullet.
  private func isPlain(from index: Int) -> Bool {
    let (fewLines, linesToLookAt) = (evidence == .paragraphs ? 1 : 4, 40)
    var count = 0
    for line in letter.body[index...].prefix(linesToLookAt) {
      if line.bullet > 0 { return false }
      if JtaiSectionKind(heading: line.text) != nil || JtaiBoxHeading.isRecognised(line.text) { break }
      count += 1
    }
    return count > fewLines
  }
}
