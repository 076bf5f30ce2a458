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

  private let rest: [PrintedLine]
  private let subheadings: JtaiSubheadings
  private var current = 0
  private var box: OpenBox?

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
    rest = letter.body
    subheadings = JtaiSubheadings(rest, evidence: evidence, margin: margins.usual)
    sections = [JtaiSection(kind: .opening, heading: letter.title)]
    takeSections()
  }

  private mutating func takeSections() {
    var index = 0
    while index < rest.count {
      let line = rest[index]
      if isBoxHeading(line) {
        openBox(line)
        index += 1
      } else if let kind = sectionKind(at: index) {
        open(kind, line.text, line)
        index += 1
      } else {
        closeBox(before: line)
        if mayHold(index), let count = subheadings.count(at: index) {
          takeSubheading(rest[index..<index + count])
          index += count
        } else {
          sections[box?.index ?? current].append(line)
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
  private func sectionKind(at index: Int) -> JtaiSectionKind? {
    guard rest[index].bullet == 0, rest[index].text.utf8.first?.isUppercase == true else { return nil }
    let line = rest[index]
    if evidence.hasPlaces {
      guard line.isBold || line.size > Self.largePrint || line.standsApart else { return nil }
      return JtaiSectionKind(heading: line.text)
    }
    guard let kind = JtaiSectionKind(heading: line.text) else { return nil }
    let longestInList = 25
    let isApart = index == 0 || line.standsApart || Sentence.isComplete(rest[index - 1].text)
    return isApart || line.text.isAtMost(longestInList) ? kind : nil
  }

  /// Section headings of 14 points, where the body has 12.
  private static let largePrint = 1.1

  // MARK: Boxes

  private func isBoxHeading(_ line: PrintedLine) -> Bool {
    line.bullet == 0 && (line.standsApart || !evidence.hasPlaces) && JtaiBoxHeading.isRecognised(line.text)
  }

  private mutating func openBox(_ line: PrintedLine) {
    sections.append(JtaiSection(kind: .box, heading: line.text, headingLine: line, within: current))
    let own = sections[current].countedLefts()
    let edges = own.isEmpty ? RightMargins.lefts(rest) : own
    let outside = edges.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    box = OpenBox(index: sections.count - 1, left: line.left, leftOutside: Double(outside))
  }

  /// A box ends where a line is back at the margin of the section it stands in.
  private mutating func closeBox(before line: PrintedLine) {
    guard let box else { return }
    let (indent, tolerance) = (3.0, 2.0)
    if line.left < box.left - indent, abs(line.left - box.leftOutside) < tolerance { self.box = nil }
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
    if !evidence.hasPlaces, let box, !sections[box.index].lines.isEmpty { self.box = nil }
    if let box {
      sections[box.index].subheadings.append((sections[box.index].lines.count, text))
    } else if sections[current].kind == .opening || opensSection(block) {
      open(.mainFindings, text, block[block.startIndex])
    } else {
      sections[current].subheadings.append((sections[current].lines.count, text))
    }
  }

  private func opensSection(_ block: ArraySlice<PrintedLine>) -> Bool {
    guard sections[current].kind.isList, sections[current].hasBullet, let after = rest[safe: block.endIndex] else {
      return false
    }
    let indent = 3.0
    let isUnder = !evidence.hasPlaces || after.gap != nil && after.left <= rest[block.startIndex].left + indent
    return after.bullet == 0 && isUnder && isPlain(from: block.endIndex)
  }

  /// Two paragraphs or more follow without a bullet.
  private func isPlain(from index: Int) -> Bool {
    let (fewLines, linesToLookAt) = (evidence == .paragraphs ? 1 : 4, 40)
    var count = 0
    for line in rest[index...].prefix(linesToLookAt) {
      if line.bullet > 0 { return false }
      if JtaiSectionKind(heading: line.text) != nil || JtaiBoxHeading.isRecognised(line.text) { break }
      count += 1
    }
    return count > fewLines
  }
}
