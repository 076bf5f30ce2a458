/// Makes the report of the blocks that `ClasReader` cut.
struct ClasAssembly {
  private let blocks: [ClasBlock]
  private let furniture: [TextLine]
  private var joiner: JoinedText
  private(set) var report: Report
  private(set) var citations: [CitationLinks.Cited] = []
  private(set) var references: [CitationLinks.Cited] = []
  private var groupHeading = (number: 0, text: "")
  /// The heading of a group that has no recommendations yet.
  private var openGroup: ClasBlock?
  private var nextSteps: [ClasBlock] = []
  private var speaker: String?

  init(_ blocks: [ClasBlock], furniture: [TextLine], bytes: [UInt8], source: Source) {
    self.blocks = blocks
    self.furniture = furniture
    joiner = JoinedText(bytes)
    report = Report(kind: .clasReview, source: source)
    report.inspectorates = ["Care Quality Commission"]
  }

  mutating func assemble() {
    for block in blocks { add(block) }
    closeGroup()
    addNextSteps()
    readFrontMatter()
    readSummary()
    if report.area == nil { report.area = runningHeaderArea() }
    report.id = report.idOfAreaAndYear()
    let beginning = report.id + "/"
    for index in report.findings.indices {
      report.findings[index].id = beginning + report.findings[index].number
    }
    for index in report.recommendations.indices {
      report.recommendations[index].id = "\(report.id)/R\(report.recommendations[index].number)"
    }
  }

  private mutating func add(_ block: ClasBlock) {
    switch block.role {
    case .finding(let number): addFinding(number, block)
    case .example: addExample(block)
    case .narrative: addNarrative(block)
    case .group(let number):
      closeGroup()
      openGroup = block
      groupHeading = (number, joiner.string(block.paragraphs))
    case .recommendation(let number): addRecommendation(number, block)
    case .nextSteps: nextSteps.append(block)
    case .frontMatter, .contents, .heading, .linkTarget: break
    }
  }

  // MARK: Findings and recommendations

  private mutating func addFinding(_ number: ParagraphNumber, _ block: ClasBlock) {
    let text = joiner.string(block.paragraphs)
    var finding = Finding(
      id: "", number: number.description, chapter: block.section.chapter, section: block.section.title, text: text,
      place: block.place)
    let scanner = CitationScanner(text)
    for match in scanner.matches {
      let citation = scanner.citation(match)
      let line = joiner.line(of: match.range.lowerBound)
      let cited = CitationLinks.Cited(finding: report.findings.count, citation: citation, line: line)
      if match.isReference {
        finding.references.append(citation)
        references.append(cited)
      } else {
        finding.citations.append(citation)
        citations.append(cited)
      }
    }
    report.findings.append(consume finding)
  }

  /// A heading without recommendations is kept as text, and said so.
  private mutating func closeGroup() {
    guard let group = openGroup else { return }
    openGroup = nil
    addNarrative(joiner.string([group.lead] + group.paragraphs), group.section.title, group.place)
    warn(.textUnplaced, "a numbered line of the recommendations with no recommendation under it", group.lines)
  }

  private mutating func addRecommendation(_ number: ParagraphNumber, _ block: ClasBlock) {
    openGroup = nil
    let group = number.section.major
    if groupHeading.number != group {
      groupHeading = (group, "")
      warn(
        .groupHeadingMissing, "recommendation \(number) stands under no heading of a group \(group)", block.lines)
    }
    report.recommendations.append(
      Recommendation(
        id: "", number: number.description, group: String(group), addressedTo: groupHeading.text,
        text: joiner.string(block.paragraphs), place: block.place))
  }

  private mutating func addNextSteps() {
    guard let first = nextSteps.first, let last = nextSteps.last else { return }
    let text = joiner.string(nextSteps.flatMap(\.paragraphs))
    let place = Place(page: first.place.page, lines: first.lines.lowerBound...last.lines.upperBound)
    report.nextSteps = NextSteps(
      responsible: NextStepsText.responsible(in: text), workingDays: WorkingDays.count(in: text),
      text: text,
      place: place)
  }

  // MARK: Boxes, voices, narrative

  private mutating func addExample(_ block: ClasBlock) {
    if block.lead.isEmpty, isQuotation(block) {
      for paragraph in block.paragraphs { addSpoken(paragraph, block) }
      return
    }
    let label = block.lead.isEmpty ? nil : Self.sentenceCase(joiner.string(block.lead))
    report.examples.append(
      Example(
        number: "E\(report.examples.count + 1)", label: label, section: block.section.title,
        after: report.findings.last?.number, text: joiner.string(block.paragraphs), place: block.place))
  }

  /// A box that leads in to a quotation, or is one.
  private mutating func isQuotation(_ block: ClasBlock) -> Bool {
    let paragraphs = block.paragraphs.map { joiner.string($0) }
    return paragraphs.contains(where: SpeakerText.isQuotation)
      && paragraphs.allSatisfy { SpeakerText.isQuotation($0) || SpeakerText.leadsIn($0) }
  }

  private mutating func addNarrative(_ block: ClasBlock) {
    if block.section.heading == .voices {
      for paragraph in block.paragraphs { addSpoken(paragraph, block) }
    } else {
      addNarrative(joiner.string(block.paragraphs), block.section.title, block.place)
    }
  }

  /// A paragraph under "What people told us": a quotation, or what leads in to one.
  private mutating func addSpoken(_ paragraph: Passage, _ block: ClasBlock) {
    let text = joiner.string(paragraph)
    let page = paragraph.page == 0 ? nil : paragraph.page
    let place = Place(page: page, lines: paragraph.firstLine...max(paragraph.firstLine, paragraph.lastLine))
    if SpeakerText.isQuotation(text) {
      let voice = SpeakerText.attribution(in: text) ?? speaker
      report.voices.append(
        Voice(number: "V\(report.voices.count + 1)", speaker: voice, text: text, place: place))
    } else {
      speaker = SpeakerText.leadsIn(text) ? SpeakerText.speaker(in: text) : nil
      addNarrative(text, block.section.title, place)
    }
  }

  private mutating func addNarrative(_ text: String, _ section: String, _ place: Place) {
    if !text.isEmpty { report.narrative.append(Narrative(section: section, text: text, place: place)) }
  }

  /// "Good Practice Example in Primary Care:" -> "Good practice example in primary care".
  private static func sentenceCase(_ label: String) -> String {
    let words = (label.hasSuffix(":") ? label.dropLast() : label[...]).split(separator: " ")
    let isAcronym = { (word: Substring) in word.utf8.count { $0.isUppercase } > 1 }
    let cased = words.enumerated().map { $0 == 0 || isAcronym($1) ? String($1) : $1.lowercased() }
    return cased.joined(separator: " ")
  }

  // MARK: Front matter

  private mutating func readFrontMatter() {
    let passages = blocks.filter { $0.role == .frontMatter }.flatMap(\.paragraphs).filter { !$0.isEmpty }
    let front = ClasFrontMatter(passages.map { joiner.string($0) })
    report.title = front.title
    report.area = front.area
    report.inspected = front.inspected
    report.published = front.published
    report.region = front.region
    report.inspectors = front.inspectors
    report.providers = front.providers
    report.commissioners = front.commissioners
    for index in front.unplaced {
      let lines = passages[index].firstLine...passages[index].lastLine
      warn(.textUnplaced, "text before the first heading that is neither title nor label", lines)
    }
    for label in front.unreadable { warn(.dateUnreadable, "the \(label) cannot be read", nil) }
  }

  /// The running header is the title of the report.
  private mutating func runningHeaderArea() -> String? {
    for line in furniture {
      var passage = Passage()
      passage.append(line, from: line.start)
      if let area = ClasFrontMatter.area(ofTitle: joiner.string(passage)) { return area }
    }
    return nil
  }

  /// The area as the summary names it, and the number of children whose experiences were considered.
  private mutating func readSummary() {
    for paragraph in report.narrative {
      report.area = report.area ?? ClasSummaryText.area(in: paragraph.text)
      report.childrenConsidered = report.childrenConsidered ?? ClasSummaryText.children(in: paragraph.text)
    }
  }

  private mutating func warn(_ code: Diagnostic.Code, _ message: String, _ lines: ClosedRange<Int>?) {
    report.diagnostics.append(Diagnostic(code: code, message: message, lines: lines))
  }
}
