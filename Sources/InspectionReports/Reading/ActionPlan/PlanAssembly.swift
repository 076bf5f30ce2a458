/// Makes the report of the blocks that `PlanReader` cut.
struct PlanAssembly {
  private let blocks: [PlanBlock]
  private var joiner: JoinedText
  private(set) var report: Report
  /// The last paragraph breaks off in the middle of a sentence.
  private(set) var isCut = false
  private var counts: [String: Int] = [:]

  init(_ blocks: [PlanBlock], bytes: [UInt8], source: Source) {
    self.blocks = blocks
    joiner = JoinedText(bytes)
    report = Report(kind: .actionPlan, source: source)
    if let last = blocks.last, let piece = last.text.pieces.last {
      let isOpen = PlanSentence.isOpen(bytes, piece.start..<piece.end)
      isCut = isOpen || last.hasSentence && !SentenceEnd.isComplete(bytes, piece.start..<piece.end)
    }
  }

  mutating func assemble() {
    readHead()
    for block in blocks { add(block) }
    nameOrganisations()
    report.id = report.idOfAreaAndYear()
    for index in report.recommendations.indices {
      report.recommendations[index].id = "\(report.id)/R\(report.recommendations[index].number)"
    }
    for index in report.actions.indices {
      report.actions[index].id = "\(report.id)/\(report.actions[index].number)"
    }
  }

  private mutating func add(_ block: PlanBlock) {
    switch block.role {
    case .recommendation(let number):
      report.recommendations.append(
        Recommendation(
          id: "", number: number, group: number, addressedTo: "", text: joiner.string(block.text),
          place: block.place))
    case .action(let recommendation): addAction(recommendation, block)
    case .narrative: addNarrative(block, section: block.section)
    case .unplaced:
      addNarrative(block, section: "")
      let message = "a line among the rows of a table that is none of them"
      report.diagnostics.append(Diagnostic(code: .textUnplaced, message: message, lines: block.place.lines))
    case .head, .heading, .contents: break
    }
  }

  private mutating func addAction(_ recommendation: String?, _ block: PlanBlock) {
    counts[recommendation ?? "", default: 0] += 1
    let count = counts[recommendation ?? ""] ?? 0
    let further = block.further.map { joiner.string($0) }.filter { !$0.isEmpty }
    let text = joiner.string(block.text)
    var action = Action(
      id: "", number: recommendation.map { "\($0).\(count)" } ?? String(count), recommendation: recommendation,
      text: further.isEmpty ? text : ([text] + further).joined(separator: "\n"), place: block.place)
    action.lead = block.agency.isEmpty ? nil : joiner.string(block.agency)
    action.timescale = block.timescale.isEmpty ? nil : joiner.string(block.timescale)
    report.actions.append(action)
  }

  private mutating func addNarrative(_ block: PlanBlock, section: String) {
    let text = joiner.string(block.text)
    if !text.isEmpty { report.narrative.append(Narrative(section: section, text: text, place: block.place)) }
  }

  // MARK: Head

  /// The title is the line that says "action plan"; the other lines of the head (whose plan it is, on which review) are
  /// kept as text. A line that is a date is the day of publication: "Published: 5 May 2023".
  private mutating func readHead() {
    let head = blocks.filter { $0.role == .head }
    let lines = head.map { joiner.string($0.text) }
    let title = lines.firstIndex { $0.lowercased().place(of: "action plan") != nil }
    report.title = title.map { lines[$0] } ?? (lines.isEmpty ? nil : lines.joined(separator: " "))
    report.published = lines.first(where: Self.isDate).flatMap(DateText.day)
    guard let title else { return }
    for (index, block) in head.enumerated() where index != title {
      addNarrative(block, section: lines[title])
    }
  }

  private static func isDate(_ line: String) -> Bool {
    let labels = ["published", "date", "updated"]
    return DateText.isWholeDate(line) || labels.contains { line.lowercased().hasPrefix($0) }
  }

  // MARK: Organisations

  /// Names are learnt from all of the plan first, as abbreviations stand before the names that they stand for too.
  private mutating func nameOrganisations() {
    let head = blocks.filter { $0.role == .head }.map { PlanWords(joiner.string($0.text)) }
    let recommendations = report.recommendations.map { PlanWords($0.text) }
    let narrative = report.narrative.map { PlanWords($0.text) }
    let actions = report.actions.map { PlanWords($0.text) }
    var all = head + recommendations + narrative
    for index in actions.indices {
      if let lead = report.actions[index].lead { all.append(PlanWords(lead)) }
      all.append(actions[index])
    }
    let organisations = PlanOrganisations(all)
    report.area = organisations.partnership.flatMap(PlanOrganisations.area)
    for (index, words) in actions.enumerated() {
      report.actions[index].organisations =
        report.actions[index].lead.map { organisations.leading(in: $0) } ?? organisations.acting(in: words)
    }
    for (index, words) in recommendations.enumerated() {
      report.recommendations[index].addressees = organisations.addressees(in: words)
    }
  }
}
