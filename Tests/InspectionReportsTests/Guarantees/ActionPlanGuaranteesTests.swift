import Testing

@testable import InspectionReports

/// The guarantees for action plans: one structure, nothing lost, no input that traps or takes long.
@Suite(.timeLimit(.minutes(10))) struct ActionPlanGuaranteesTests {
  @Test(arguments: PlanCorpus.transformed + PlanCorpus.lossy)
  func sameStructure(_ plan: CorpusReport, _ transformation: Transformation) throws {
    let original = try plan.parse()
    let other = try ReportParser.parse(transformation.apply(plan.text()), file: plan.path)
    #expect(other.id == original.id)
    #expect(other.recommendations.map(\.number) == original.recommendations.map(\.number))
    for (recommendation, wanted) in zip(other.recommendations, original.recommendations) {
      #expect(words(recommendation.text) == words(wanted.text), "\(wanted.number)")
      #expect(recommendation.addressees == wanted.addressees, "\(wanted.number)")
    }
    #expect(other.actions.map(\.number) == original.actions.map(\.number))
    for (action, wanted) in zip(other.actions, original.actions) {
      #expect(words(action.text) == words(wanted.text), "\(wanted.number)")
      #expect(action.organisations.map(words) == wanted.organisations.map(words), "\(wanted.number)")
      #expect(action.lead == wanted.lead, "\(wanted.number)")
      #expect(action.timescale == wanted.timescale, "\(wanted.number)")
    }
  }

  /// Quotation marks are compared straight; a bullet that was joined to the line before it is no word.
  private func words(_ text: String) -> [Substring] {
    Transformation.straightened(text).split(whereSeparator: \.isWhitespace).filter { $0 != "•" }
  }

  /// A line is in one element; a line of a table has a cell in a recommendation and cells in one of its actions.
  @Test(arguments: PlanCorpus.all)
  func everyLineIsInOneElement(_ plan: CorpusReport) throws {
    let reading = ActionPlanReading(try SourceText(plan.bytes()))
    var owners: [Int: Int] = [:]
    for line in reading.furniture { owners[line.number, default: 0] += 1 }
    for block in reading.blocks {
      let passages = [block.lead, block.text, block.agency, block.timescale] + block.further
      for line in Set(passages.flatMap(\.pieces).map(\.line)) { owners[line, default: 0] += 1 }
    }
    let most = plan.name == "ashmereshire-action-plan" ? 2 : 1
    for (index, line) in Transformation.lines(try plan.text()).enumerated() {
      let isBlank = line.allSatisfy(\.isWhitespace)
      let count = owners[index + 1, default: 0]
      #expect(isBlank ? count == 0 : (1...most).contains(count), "line \(index + 1): \(line.prefix(40))")
    }
  }

  @Test(arguments: PlanCorpus.transformed)
  func noLetterIsLost(_ plan: CorpusReport, _ transformation: Transformation) throws {
    try survives(transformation.apply(plan.text()))
  }

  @Test(arguments: PlanCorpus.all)
  func cutAtEvery97thByte(_ plan: CorpusReport) throws {
    let bytes = try plan.bytes()
    for end in stride(from: 1, to: bytes.count, by: 97) { try survives(Array(bytes[..<end])) }
  }

  @Test(
    arguments: PlanCorpus.all, [0x00, 0x09, 0x0A, 0x0C, 0x20, 0x2D, 0x2A, 0x31, 0x5D, 0x7C, 0x80, 0xE2] as [UInt8])
  func every91stByteReplaced(_ plan: CorpusReport, _ byte: UInt8) throws {
    var bytes = try plan.bytes()
    for index in stride(from: 500, to: bytes.count, by: 91) { bytes[index] = byte }
    try survives(bytes)
  }

  @Test(arguments: PlanCorpus.all, 0..<8 as Range<UInt64>)
  func linesDroppedDoubledShuffled(_ plan: CorpusReport, _ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var lines = Transformation.lines(try plan.text())
    switch seed % 4 {
    case 0: lines.removeAll { _ in Int.random(in: 0..<5, using: &random) == 0 }
    case 1: lines = lines.flatMap { Int.random(in: 0..<5, using: &random) == 0 ? [$0, $0] : [$0] }
    case 2: lines.shuffle(using: &random)
    default: lines = lines.reversed()
    }
    try survives(Array(("Multi-agency action plan\n" + lines.joined(separator: "\n")).utf8))
  }

  /// Shapes that make careless readers slow: one line of megabytes, or a hundred thousand lines of one kind.
  @Test(arguments: [
    "a", "A ", "Marl Trust ", "Marl Trust and ", "(MT) ", "[", "](#)", "- ", "and\n\n", "A. B\n\n", "|", "| a | ",
    "\t",
    "Recommendation 1\n", "Action   Lead\n", "1   a  b\n", "The Trust\n\u{0C}", "- item\n",
  ])
  func longTexts(_ part: String) throws {
    let long = String(repeating: part, count: 1_000_000 / part.utf8.count)
    let start = "Marl Safeguarding Children Partnership\nMulti-agency action plan\n\n"
    try survives(Array((start + "Recommendation 1\n\nAct.\n\nDone " + long).utf8))
    try survives(Array((start + "No   Recommendation   Action   Lead\n\n1    Act.   Done.   MT\n" + long).utf8))
  }

  /// A report, with all letters and digits of the text in it, or an error that says why there is none.
  private func survives(_ bytes: [UInt8]) throws {
    guard let text = try? SourceText(bytes), ReportKind.isActionPlan(text.bytes, text.lines) else { return }
    let reading = ActionPlanReading(text)
    let report = reading.report(Source(file: "", bytes: bytes.count, lines: text.lineCount, pages: nil))
    let places = report.actions.map(\.place.lines) + report.recommendations.map(\.place.lines)
    #expect(places.allSatisfy { $0.lowerBound >= 1 && $0.upperBound <= text.lineCount })
    var texts = report.recommendations.map(\.text) + report.narrative.map(\.text) + [report.title ?? ""]
    for action in report.actions { texts += [action.text, action.lead ?? "", action.timescale ?? ""] }
    var found = texts.reduce(0) { $0 + ReportLetters.count($1.utf8) }
    found += reading.furniture.reduce(0) { $0 + ReportLetters.count(text.bytes[$1.start..<$1.end]) }
    for block in reading.blocks {
      var passages = [block.lead]
      if !block.isContent, block.role != .head { passages.append(block.text) }
      found += passages.flatMap(\.pieces).reduce(0) { $0 + ReportLetters.count(text.bytes[$1.start..<$1.end]) }
    }
    let given = text.lines.reduce(0) { $0 + letters(in: $1, of: text.bytes) }
    #expect(found == given)
  }

  /// Letters and digits of a line, the "o" that is a list mark left out.
  private func letters(in line: TextLine, of bytes: [UInt8]) -> Int {
    let start = LineStart(bytes, line)
    let isMark = start.isListItem && bytes[line.start..<start.text].contains(UInt8(ascii: "o"))
    return ReportLetters.count(bytes[line.start..<line.end]) - (isMark ? 1 : 0)
  }
}
