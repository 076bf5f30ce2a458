import Testing

@testable import InspectionReports

/// The reader's rules one by one, on short texts.
@Suite struct ClasReaderTests {
  /// A review with some lines for its first section of findings.
  private func parse(_ findings: String, recommendations: String = "1. Marl CCG should:\n\n1.1 Act.\n") throws
    -> Report
  {
    let text = """
      Summary of the review

      This is a review of health services in safeguarding and looked after children services in Marlhaven. It was short.

      The child’s journey

      1. Early help

      \(findings)

      Recommendations

      \(recommendations)

      Next steps

      An action plan is required from Marl CCG within 20 working days.
      """
    return try ReportParser.parse(Array(text.utf8), file: "short.txt")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var lines: String
    var findings: [String]

    init(_ name: String, _ lines: String, _ findings: [String]) {
      (testDescription, self.lines, self.findings) = (name, lines, findings)
    }
  }

  static let cases = [
    Case("list items", "- 1.1 One.\n- 1.2 Two.", ["1.1 One.", "1.2 Two."]),
    Case("bold numbers", "**1.1** One.\n\n**1.2** Two.", ["1.1 One.", "1.2 Two."]),
    Case("number with a point", "1.1. One.\n1.2. Two.", ["1.1 One.", "1.2 Two."]),
    Case("number on a line of its own", "1.1\n\nOne.\n\n1.2\nTwo.", ["1.1 One.", "1.2 Two."]),
    Case(
      "run on after a page break", "1.1 One is\ngood.\n 1.2 Two is\nbad.", ["1.1 One is good.", "1.2 Two is bad."]),
    Case(
      "run on within a line", "1.1 One is good. 1.2 Two. - 1.3 Three.",
      ["1.1 One is good.", "1.2 Two.", "1.3 Three."]),
    Case("number at a line's end", "1.1 One is good. 1.2\nTwo.", ["1.1 One is good.", "1.2 Two."]),
    Case(
      "quantities are no numbers", "1.1 About 1.2 Million live here, and\n1.2 NHS posts serve them.",
      ["1.1 About 1.2 Million live here, and 1.2 NHS posts serve them."]),
    Case("citation over a line end", "1.1 One. (Recommendation\n1.1)", ["1.1 One. (Recommendation 1.1)"]),
    Case(
      "cited number at the start of a line", "1.1 One. (Recommendations 1.1 and\n1.2 and 1.3)",
      ["1.1 One. (Recommendations 1.1 and 1.2 and 1.3)"]),
    Case(
      "citation under a gap", "1.1 One.\n\n(Recommendation 1.1)\n\n1.2 Two.",
      ["1.1 One. (Recommendation 1.1)", "1.2 Two."]),
    Case("reference over a line end", "1.1 One. See paragraph\n1.2 Here.", ["1.1 One. See paragraph 1.2 Here."]),
    Case(
      "list that the finding announces", "1.1 These are:\n\n- one\n- two\n\n1.2 Two.",
      ["1.1 These are: one two", "1.2 Two."]),
    Case("stray stop under a gap", "1.1 One.\n\n.\n 1.2 Two.", ["1.1 One. .", "1.2 Two."]),
    Case("a number lost", "1.1 One.\n\n1.4 Four.", ["1.1 One.", "1.4 Four."]),
  ]

  @Test(arguments: cases)
  func findings(_ wanted: Case) throws {
    let report = try parse(wanted.lines)
    #expect(report.findings.map { "\($0.number) \($0.text)" } == wanted.findings)
    #expect(report.findings.allSatisfy { $0.section == "Early help" && $0.chapter == "The child's journey" })
    #expect(report.examples.isEmpty)
  }

  @Test(arguments: [
    ("Case Example: A girl.\n\nShe was well.", "Case example", "A girl.\nShe was well."),
    ("Example: A girl.", "Example", "A girl."),
    ("Good Practice Example in Primary Care: A girl.", "Good practice example in primary care", "A girl."),
    ("**Case study**\n\nA girl.", "Case study", "A girl."),
    ("Case Example: *A girl.*\n\nOutcomes\n\n- *one*\n- *two*", "Case example", "A girl.\nOutcomes\none\ntwo"),
  ])
  func labelledBoxes(_ lines: String, _ label: String, _ text: String) throws {
    let report = try parse("1.1 One.\n\n\(lines)\n\n1.2 Two.")
    #expect(report.findings.map(\.text) == ["One.", "Two."])
    #expect(report.examples.map(\.label) == [label])
    #expect(report.examples.map(\.text) == [text])
    #expect(report.examples.map(\.after) == ["1.1"])
  }

  @Test(arguments: [
    ("gap", "1.1 One is good.\n\n\n\nA girl of ten was seen at home.\n\n1.2 Two."),
    (
      "page top",
      "1.1 One is rather good and this line is long enough to be full\nof words.\n A girl of ten\nwas seen at home.\n 1.2 Two."
    ),
    (
      "form feed",
      "1.1 One is rather good and this line is long enough to be full\nof words.\n\n\u{0C}A girl of ten was seen at home.\n\n1.2 Two."
    ),
  ])
  func boxesWithoutLabel(_ name: String, _ lines: String) throws {
    let report = try parse(lines)
    #expect(report.findings.count == 2)
    #expect(report.examples.map(\.text) == ["A girl of ten was seen at home."], "\(name)")
    #expect(report.examples.map(\.label) == [nil])
  }

  @Test func quotationBetweenFindings() throws {
    let report = try parse("1.1 One.\n\nA young person told us:\n\n“It was hard.”\n\n1.2 Two.")
    #expect(report.findings.map(\.text) == ["One.", "Two."])
    #expect(report.examples.isEmpty)
    #expect(report.voices.map(\.speaker) == ["A young person"])
    #expect(report.voices.map(\.text) == ["“It was hard.”"])
  }

  @Test func sectionsWithoutNumbersAndWithoutHeadings() throws {
    let report = try parse("1.1 One.\n\nChildren in need\n\n2.1 Two.\n\n3.1 Three.\n\n5.2.1 Four.")
    #expect(
      report.findings.map(\.section) == ["Early help", "Children in need", "Child protection", "Governance"])
    #expect(report.findings.map(\.chapter) == Array(repeating: "The child's journey", count: 3) + ["Management"])
  }

  @Test func sectionThatIsNotOnTheTemplate() throws {
    let report = try parse(
      "1.1 One.\n\n6. Primary care\n\n6.1 Six.\n\n6.2 Seven.\n\n2. Children in need\n\n2.1 Two.")
    #expect(report.findings.map(\.section) == ["Early help", "Primary care", "Primary care", "Children in need"])
    #expect(report.examples.isEmpty)
  }

  @Test func headingOverTwoLines() throws {
    let report = try parse("1.1 One is good. 2. Children in\nneed\n\n2.1 Two.")
    #expect(report.findings.map(\.text) == ["One is good.", "Two."])
    #expect(report.findings.map(\.section) == ["Early help", "Children in need"])
  }

  @Test func headingNumberOnALineOfItsOwn() throws {
    let report = try parse(
      "1.1 One.\n\n2.\n\nChildren in need\n\n2.1 Two.\n\n5.1\n\nLeadership and management\n\n5.1.1 Three.")
    #expect(report.findings.map(\.number) == ["1.1", "2.1", "5.1.1"])
    #expect(report.findings.map(\.text) == ["One.", "Two.", "Three."])
  }

  @Test func recommendations() throws {
    let lines = """
      1. North CCG and Vale

      Trust should ensure that:

      1.1 next of kin are

      recorded
      1.2 Staff are trained 2. South CCG, in partnership
      with Vale Trust gain assurances that

      2.1 records improve
      """
    let report = try parse("1.1 One. (Recommendation 1.1)", recommendations: lines)
    #expect(report.recommendations.map(\.number) == ["1.1", "1.2", "2.1"])
    #expect(
      report.recommendations.map(\.text) == ["next of kin are recorded", "Staff are trained", "records improve"])
    #expect(
      report.recommendations.map(\.addressees) == [
        ["North CCG", "Vale Trust"], ["North CCG", "Vale Trust"], ["South CCG", "Vale Trust"],
      ])
    #expect(
      report.recommendations[2].addressedTo == "South CCG, in partnership with Vale Trust gain assurances that")
  }

  @Test func unnumberedGroupHeadings() throws {
    let report = try parse(
      "1.1 One.", recommendations: "NHS Marl CCG should:\n\n1.1 Act.\n\nVale Trust should:\n\n2.1 Act too.")
    #expect(report.recommendations.map(\.addressees) == [["NHS Marl CCG"], ["Vale Trust"]])
    #expect(report.recommendations.map(\.text) == ["Act.", "Act too."])
  }

  /// Numbered lines that are no groups are kept as text and said.
  @Test func recommendationsWithoutNumbersOfTheirOwn() throws {
    let report = try parse(
      "1.1 One.", recommendations: "1. NHS Marl CCG should act.\n\n2. Vale Trust should act too.")
    #expect(report.recommendations.isEmpty)
    let texts = report.narrative.filter { $0.section == "Recommendations" }.map(\.text)
    #expect(texts == ["1.\nNHS Marl CCG should act.", "2.\nVale Trust should act too."])
    #expect(report.diagnostics.filter { $0.code == .textUnplaced }.map(\.lines) == [13...13, 15...15])
    #expect(report.diagnostics.contains { $0.code == .recommendationsMissing })
  }

  @Test func textThatBeginsAmongTheFindings() throws {
    let text =
      "2.3 Three.\n\n2.4 Four.\n\n3. Child protection\n\n3.1 One.\n\nLooked after children\n\n4.1 One.\n\n5.3 Training and supervision\n\n5.3.1 One.\n"
    let report = try ReportParser.parse(Array(text.utf8), file: "")
    #expect(report.findings.map(\.number) == ["2.3", "2.4", "3.1", "4.1", "5.3.1"])
    #expect(report.findings.map(\.section).prefix(2) == ["Children in need", "Children in need"])
    #expect(report.diagnostics.filter { $0.code == .reportTruncated }.count == 2)
  }

  /// What does not hold together is a diagnostic with its line.
  @Test func diagnostics() throws {
    let report = try parse(
      "1.1 One. (Recommendation\n9.9) See para 7.7.\n\n1.3 Three. (Recommendation two)\n\n1.3 Again.",
      recommendations: "2.1 Nobody's heading.\n")
    let found = report.diagnostics.map { "\($0.code.rawValue) \($0.lines.map { "\($0.lowerBound)" } ?? "-")" }
    #expect(
      found == [
        "group-heading-missing 18", "finding-number-gap 12", "finding-number-repeated 14", "citation-unresolved 9",
        "citation-unresolved 12", "reference-unresolved 10", "recommendation-uncited 18",
      ])
  }

  @Test(arguments: [
    "Minutes\n\nKey strengths\n\nLeadership and management\n\nRecommendations\n",
    "Recommendation A\n\nThe practice should change.\n",
    "1.1 One.\n\n1.2 Two.\n",
  ])
  func otherTextsAreRefused(_ text: String) {
    #expect(throws: ReadingError.unknownKind) { try ReportParser.parse(Array(text.utf8), file: "") }
  }
}
