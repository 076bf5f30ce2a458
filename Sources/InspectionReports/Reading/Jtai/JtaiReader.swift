/// A section of a joint inspection, as the lines that make it.
struct JtaiSection {
  var kind: JtaiSectionKind
  var heading: String
  /// The line of the heading; nil for the opening.
  var headingLine: PrintedLine?
  var lines: [PrintedLine] = []
  /// Headings within it, and how many of its lines come before each.
  var subheadings: [(place: Int, text: String)] = []
  /// For a box: the index of the section it stands in.
  var within: Int?
}

/// Cuts the lines of a joint targeted area inspection into sections.
///
///     Dear local partnership
///     Joint targeted area inspection of ...     <- title
///     This inspection took place ...            <- opening
///     Key strengths                             <- section, by its wording
///     Leadership                                <- bold, apart, no known wording: heading within the section
///     Practice study: effective practice        <- box, to the next section or back at the section's own margin
///     Yours sincerely                           <- end
struct JtaiReader {
  private(set) var head: [PrintedLine] = []
  private(set) var title = ""
  private(set) var sections: [JtaiSection] = []
  private(set) var signatures: [PrintedLine] = []
  let margins: RightMargins

  private var rest: [PrintedLine] = []
  private var current = 0
  private var box: Int?

  init(_ body: [PrintedLine]) {
    let lines = JtaiPrintedNumbers.taken(body)
    margins = RightMargins(lines)
    let dear = lines.firstIndex { $0.text.hasPrefix("Dear ") || $0.text == "Dear" } ?? 0
    head = Array(lines[..<dear])
    takeTitle(lines[dear...])
    let end =
      rest.firstIndex { $0.text.hasPrefix("Yours sincerely") || $0.text.hasPrefix("Yours faithfully") }
      ?? rest.count
    signatures = Array(rest[end...])
    rest = Array(rest[..<end])
    sections = [JtaiSection(kind: .opening, heading: title)]
    takeSections()
  }

  /// The beginning of every title.
  static let titleBeginning = "joint targeted area inspection of"

  /// Whether a line of plain text begins such a title.
  static func isTitle(_ bytes: [UInt8], _ line: TextLine) -> Bool {
    ByteScanner(bytes, line.start..<line.end).matches("joint targeted area inspection of ", at: line.start)
  }

  private mutating func takeTitle(_ lines: ArraySlice<PrintedLine>) {
    let isTitle = { (line: PrintedLine) in line.text.lowercased().hasPrefix(Self.titleBeginning) }
    guard let start = lines.firstIndex(where: isTitle) else {
      rest = Array(lines)
      return
    }
    var end = start + 1
    let openings = ["Between ", "This letter ", "From ", "On ", "During ", "In "]
    while end < lines.endIndex, !lines[end].standsApart,
      !openings.contains(where: { lines[end].text.hasPrefix($0) })
    { end += 1 }
    title = lines[start..<end].map(\.text).joined(separator: " ")
    rest = Array(lines[end...])
  }

  private mutating func takeSections() {
    var index = 0
    while index < rest.count {
      let line = rest[index]
      let block = boldBlock(at: index)
      if JtaiBoxHeading.isRecognised(line.text), line.bullet == 0, line.standsApart {
        sections.append(JtaiSection(kind: .box, heading: line.text, headingLine: line, within: current))
        box = sections.count - 1
        index += 1
      } else if let kind = sectionKind(line) {
        open(kind, line.text, line)
        index += 1
      } else {
        closeBox(before: line)
        if isSubheading(block), takeSubheading(block, below: index + block.count) {
          index += block.count
        } else {
          sections[box ?? current].lines.append(line)
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

  private func sectionKind(_ line: PrintedLine) -> JtaiSectionKind? {
    guard line.bullet == 0, line.text.first?.isUppercase == true else { return nil }
    guard line.isBold || line.size > 1.1 || line.standsApart else { return nil }
    return JtaiSectionKind(heading: line.text)
  }

  /// A box ends where a line is back at the margin of the section it stands in.
  private mutating func closeBox(before line: PrintedLine) {
    guard let box, let edge = sections[box].headingLine?.left else { return }
    if line.left < edge - 3, abs(line.left - commonestLeft(sections[current])) < 2 { self.box = nil }
  }

  private func commonestLeft(_ section: JtaiSection) -> Double {
    let plain = section.lines.filter { $0.bullet == 0 }
    var counts: [Int: Int] = [:]
    for line in plain.isEmpty ? rest : plain { counts[Int(line.left.rounded()), default: 0] += 1 }
    return Double(counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0)
  }

  // MARK: Headings within sections

  /// A line, with the bold lines that go on under it where it is bold.
  private func boldBlock(at index: Int) -> [PrintedLine] {
    var block = [rest[index]]
    while let next = rest[safe: index + block.count], next.page == rest[index].page, !next.standsApart,
      next.bullet == 0,
      next.isBold, rest[index].isBold
    {
      block.append(next)
    }
    return block
  }

  private func isSubheading(_ block: [PrintedLine]) -> Bool {
    let (mostLines, longest) = (3, 130)
    let text = block.map(\.text).joined(separator: " ")
    guard block.count <= mostLines, text.count <= longest, block[0].bullet == 0, block.allSatisfy(\.isBold) else {
      return false
    }
    guard block[0].standsApart, let last = text.last, !".;,".contains(last) else { return false }
    return text.first == "‘" || text.first?.isUppercase == true
  }

  /// A heading within a list that no bullet follows for long opens a section of findings of its own, as does one of the
  /// first parts of the letter; false where it is none.
  private mutating func takeSubheading(_ block: [PrintedLine], below: Int) -> Bool {
    let text = block.map(\.text).joined(separator: " ")
    if box == nil, sections[current].kind == .opening {
      open(.mainFindings, text, block[0])
    } else if box == nil, sections[current].kind.isList, sections[current].lines.contains(where: { $0.bullet > 0 }),
      let after = rest[safe: below], after.bullet == 0, after.gap != nil, after.left <= block[0].left + 3,
      isPlain(from: below)
    {
      open(.mainFindings, text, block[0])
    } else {
      let target = box ?? current
      sections[target].subheadings.append((sections[target].lines.count, text))
    }
    return true
  }

  /// Two paragraphs or more follow without a bullet.
  private func isPlain(from index: Int) -> Bool {
    let fewLines = 4
    var count = 0
    for line in rest[index...].prefix(40) {
      if line.bullet > 0 { return false }
      if JtaiSectionKind(heading: line.text) != nil || JtaiBoxHeading.isRecognised(line.text) { break }
      count += 1
    }
    return count > fewLines
  }

  // MARK: Items

  /// The items of a section, and the headings within it with the number of items before each. A heading always ends an item;
  /// a box that stands in the middle of one does not.
  func items(of section: JtaiSection) -> (items: [JtaiItem], subheadings: [(before: Int, text: String)]) {
    var (items, subheadings) = ([JtaiItem](), [(before: Int, text: String)]())
    var start = 0
    for (place, text) in section.subheadings {
      items += JtaiParagraphs(Array(section.lines[start..<place]), margins: margins).items
      subheadings.append((items.count, text))
      start = place
    }
    items += JtaiParagraphs(Array(section.lines[start...]), margins: margins).items
    return (items, subheadings)
  }
}

/// Paragraphs that a letter numbers from "1." on: three or more lines that begin with the numbers in turn.
enum JtaiPrintedNumbers {
  private static let fewest = 3

  static func taken(_ lines: [PrintedLine]) -> [PrintedLine] {
    var (result, next, hits) = (lines, 1, 0)
    for (index, line) in lines.enumerated() where line.bullet == 0 && line.text.hasPrefix("\(next)") {
      let rest = line.text.dropFirst(String(next).count)
      let text = rest.hasPrefix(". ") ? rest.dropFirst(2) : rest.first == " " ? rest.dropFirst() : ""
      guard let first = text.first, rest.hasPrefix(".") || first.isUppercase else { continue }
      result[index].printed = String(next)
      result[index].text = String(text)
      result[index].firstWordWidth = CharacterWidths.width(String(text.prefix { $0 != " " }))
      next += 1
      hits += 1
    }
    return hits >= fewest ? result : lines
  }
}
