/// Makes the report of a joint inspection that `JtaiReader` cut.
struct JtaiAssembly {
  private(set) var report: Report
  private var counts: [String: Int] = [:]
  private let reader: JtaiReader

  init(_ reader: JtaiReader, footnotes: [PrintedLine], source: Source) {
    self.reader = reader
    report = Report(kind: .jtaiReport, source: source)
    report.title = reader.letter.title.isEmpty ? nil : reader.letter.title
    let cuts = reader.sections.map(reader.items)
    let opening = reader.sections.firstIndex { $0.kind == .opening }
    readFacts(opening.map { cuts[$0].items.map(\.text) } ?? [])
    report.findings.reserveCapacity(cuts.reduce(0) { $0 + $1.items.count })
    for (section, cut) in zip(reader.sections, cuts) { add(cut, section) }
    placeExamples()
    addFootnotes(footnotes)
    report.diagnostics += JtaiSoundness.diagnostics(of: report)
    giveIds()
  }

  // MARK: Facts

  private mutating func readFacts(_ opening: [String]) {
    let head = reader.letter.head
    let dateLine = head.firstIndex { DateText.isWholeDate($0.text) }
    report.published = dateLine.flatMap { DateText.day(in: head[$0].text) }
    let margin = reader.margins.common
    report.addressees = JtaiAddressees.list(head[(dateLine.map { $0 + 1 } ?? head.startIndex)...], margin: margin)
    let facts = JtaiFacts(title: reader.letter.title, opening: opening, published: report.published)
    report.kind = facts.isLetter ? .jtaiLetter : .jtaiReport
    report.area = facts.area
    report.topic = facts.topic
    report.deepDive = facts.deepDive
    report.subject = JtaiSubject.subject(topic: report.topic, deepDive: report.deepDive)
    report.inspected = facts.inspected
    report.inspectorates = facts.inspectorates
  }

  // MARK: Sections

  private mutating func add(_ cut: JtaiReader.Items, _ section: JtaiSection) {
    switch section.kind {
    case .box: addExample(section, cut.items, cut.subheadings.map(\.text))
    case .nextSteps: addNextSteps(section, cut.items)
    default: addFindings(cut, section)
    }
    report.diagnostics += cut.uncertain.map {
      Diagnostic(
        code: .paragraphEndUncertain,
        message: "a paragraph may begin here; the text does not show it (the PDF does)",
        lines: $0...$0)
    }
  }

  private mutating func addFindings(_ cut: JtaiReader.Items, _ section: JtaiSection) {
    guard let letter = section.kind.letter else { return }
    var count = counts[letter] ?? 0
    var subheadings = cut.subheadings[...]
    var subheading: String?
    for (index, item) in cut.items.enumerated() {
      while let next = subheadings.first, next.before <= index {
        subheading = next.text
        subheadings.removeFirst()
      }
      if section.kind == .priorityAction && item.saysThereIsNone {
        report.narrative.append(Narrative(section: section.heading, text: item.text, place: item.place))
      } else {
        count += 1
        report.findings.append(finding(item, letter + String(count), section, subheading))
      }
    }
    counts[letter] = count
  }

  private func finding(_ item: JtaiItem, _ number: String, _ section: JtaiSection, _ subheading: String?) -> Finding
  {
    Finding(
      id: "", number: number, chapter: nil, section: section.heading, subheading: subheading, printed: item.printed,
      text: item.text, judgement: section.kind.judgement, priority: section.kind == .priorityAction,
      place: item.place)
  }

  private mutating func addExample(_ section: JtaiSection, _ items: [JtaiItem], _ subheadings: [String]) {
    guard let heading = section.headingLine else { return }
    let text = (subheadings + items.map(\.text)).joined(separator: "\n")
    let within = section.within.map { reader.sections[$0].heading } ?? ""
    let last = items.last?.place.lines.upperBound ?? heading.number
    report.examples.append(
      Example(
        number: "E\(report.examples.count + 1)", label: section.heading, section: within, after: nil, text: text,
        judgement: JtaiBoxHeading.judgement(section.heading),
        place: Place(page: heading.knownPage, lines: heading.number...max(heading.number, last))))
  }

  /// A box stands after the last finding that begins above it; it may stand in the middle of a section.
  private mutating func placeExamples() {
    for index in report.examples.indices {
      let line = report.examples[index].place.lines.lowerBound
      report.examples[index].after = report.findings.last { $0.place.lines.lowerBound < line }?.number
    }
  }

  private mutating func addNextSteps(_ section: JtaiSection, _ items: [JtaiItem]) {
    guard let heading = section.headingLine else { return }
    let text = items.map(\.text).joined(separator: "\n")
    let first = items.first?.place ?? Place(page: heading.knownPage, lines: heading.number...heading.number)
    let last = items.last?.place.lines.upperBound ?? heading.number
    report.nextSteps = NextSteps(
      responsible: JtaiNextSteps.responsible(in: text), workingDays: WorkingDays.count(in: text),
      due: JtaiNextSteps.due(in: text),
      text: text,
      place: Place(page: first.page, lines: first.lines.lowerBound...max(first.lines.lowerBound, last)))
  }

  /// A note begins at each mark and goes on to the next or the end of the page.
  private mutating func addFootnotes(_ lines: [PrintedLine]) {
    for line in lines {
      if let mark = line.openingMark ?? JtaiAssembly.mark(line.text) {
        let text = line.openingMark == nil ? String(line.text.dropFirst(mark.count + 1)) : line.text
        report.footnotes.append(
          Footnote(mark: mark, text: text, place: Place(page: line.knownPage, lines: line.number...line.number)))
      } else if let last = report.footnotes.last, last.place.page == line.knownPage {
        report.footnotes[report.footnotes.count - 1].text += " " + line.text
        report.footnotes[report.footnotes.count - 1].place.lines = last.place.lines.lowerBound...line.number
      } else {
        report.footnotes.append(
          Footnote(mark: "", text: line.text, place: Place(page: line.knownPage, lines: line.number...line.number)))
      }
    }
  }

  /// "12 See the report" -> 12
  private static func mark(_ text: String) -> String? {
    let count = text.utf8.first == UInt8(ascii: "*") ? 1 : text.utf8.prefix(2).prefix(while: \.isDigit).count
    let isMark = count > 0 && text.utf8.dropFirst(count).first == 0x20
    return isMark ? String(text.prefix(count)) : nil
  }

  private mutating func giveIds() {
    report.id = report.idOfAreaAndYear()
    let beginning = report.id + "/"
    for index in report.findings.indices {
      report.findings[index].id = beginning + report.findings[index].number
    }
  }
}
