import Testing

@testable import InspectionReports

/// Every element of every action plan against what stands on its page.
@Suite struct ActionPlanTests {
  @Test(arguments: PlanCorpus.all)
  func facts(_ plan: CorpusReport) throws {
    let (report, expected) = (try plan.parse(), try ExpectedPlan(of: plan))
    #expect(report.kind == .actionPlan)
    #expect(report.area == expected.area)
    #expect(report.title == expected.title)
    #expect(report.published == nil)
    #expect(report.diagnostics.isEmpty)
    let isReal = plan.name == PlanCorpus.real.name
    #expect(report.id == (isReal ? "derby-and-derbyshire-action-plan" : plan.name))
    #expect(report.source.pages == (isReal ? nil : 3))
  }

  @Test(arguments: PlanCorpus.all)
  func recommendations(_ plan: CorpusReport) throws {
    let (report, expected) = (try plan.read(), try ExpectedPlan(of: plan))
    #expect(report.recommendations.map(\.number) == expected.recommendations.map(\.number))
    for (recommendation, wanted) in zip(report.recommendations, expected.recommendations) {
      let words = Words(of: recommendation.text)
      #expect(words == Words(wanted.words, wanted.first, wanted.last), "\(wanted.number)")
      #expect(recommendation.group == wanted.number)
      #expect(recommendation.id == "\(report.id)/R\(wanted.number)")
      #expect(recommendation.addressees == wanted.addressees, "\(wanted.number)")
      if let lines = wanted.lines { #expect(recommendation.place.lines == lines[0]...lines[1], "\(wanted.number)") }
    }
  }

  @Test(arguments: PlanCorpus.all)
  func actions(_ plan: CorpusReport) throws {
    let (report, expected) = (try plan.read(), try ExpectedPlan(of: plan))
    #expect(report.actions.map(\.number) == expected.actions.map(\.number))
    for (action, wanted) in zip(report.actions, expected.actions) {
      #expect(Words(of: action.text) == Words(wanted.words, wanted.first, wanted.last), "\(wanted.number)")
      #expect(action.recommendation == wanted.recommendation, "\(wanted.number)")
      #expect(action.id == "\(report.id)/\(wanted.number)")
      #expect(action.organisations == wanted.organisations, "\(wanted.number)")
      #expect(action.lead == wanted.lead, "\(wanted.number)")
      #expect(action.timescale == wanted.timescale, "\(wanted.number)")
      if let lines = wanted.lines { #expect(action.place.lines == lines[0]...lines[1], "\(wanted.number)") }
    }
  }

  /// An action has the page that it begins on, also where it goes on over the next.
  @Test(
    arguments: zip(
      PlanCorpus.fixtures,
      [["B.5": 1, "C.1": 2, "D.1": 3], ["2.2": 1, "2.3": 2, "3.2": 2], ["3.2": 1, "4.2": 2, "5.3": 3]]))
  func pages(_ plan: CorpusReport, _ pages: [String: Int]) throws {
    let report = try plan.parse()
    for (number, page) in pages {
      #expect(report.actions.first { $0.number == number }?.place.page == page, "\(number)")
    }
  }

  // MARK: Paragraphs and lists

  private func plan(_ body: String) throws -> Report {
    try ReportParser.parse(
      Array("Marl Safeguarding Children Partnership\nMulti-agency action plan\n\n\(body)".utf8), file: "")
  }

  @Test(arguments: [
    (
      "a list belongs to the paragraph that opens it", "We ask:\n\n- one\n- two\n\nThen more.",
      ["We ask: one two", "Then more."]
    ),
    ("a lead-in may end in a dash", "Areas including: -\n\n- One\n- Two", ["Areas including: - One Two"]),
    ("items without a lead-in are actions", "- Do one.\n- Do two.", ["Do one.", "Do two."]),
    (
      "a paragraph is cut by a page break", "It is. The Joint Board\n\u{0C}\nFramework is kept.",
      ["It is. The Joint Board Framework is kept."]
    ),
    (
      "and where no form feed shows it", "It is read by A and\n\nB Trust too.", ["It is read by A and B Trust too."]
    ),
    (
      "a short paragraph without a stop is whole", "Training delivered to all staff\n\nPolicy revised.",
      ["Training delivered to all staff", "Policy revised."]
    ),
    ("labels are no actions", "Actions taken:\n\nOne.\n\nTwo.", ["One.", "Two."]),
    ("a glossary is no action", "One.\n\nGlossary\n\nMT is Marl Trust.", ["One."]),
    ("links that lead nowhere are marks", "See [the *guide*](#), page 2.", ["See the guide, page 2."]),
  ])
  func paragraphs(_ rule: Comment, _ body: String, _ texts: [String]) throws {
    let report = try plan("Recommendation 1\n\nMarl should act.\n\n\(body)\n")
    #expect(report.recommendations.map(\.text) == ["Marl should act."], rule)
    #expect(report.actions.map(\.text) == texts, rule)
  }

  @Test(
    arguments: [
      ("Recommendation A", "A", ""), ("RECOMMENDATION 3:", "3", ""),
      ("## **Recommendation 2:** CSCP should act", "2", "CSCP should act"),
      ("Recommendation 4 – Act now", "4", "Act now"),
      ("Recommendation 5 Agencies should act", "5", "Agencies should act"),
      ("Recommendation 2.1: Act", "2.1", "Act"), ("Recommendation No. 7", "7", ""),
      ("Recommendation 1 was accepted", nil, ""), ("Recommendation about homes", nil, ""),
      ("Recommendation 2.1)", nil, ""),
      ("Recommendations A", nil, ""), ("Recommendation A-E", nil, ""),
    ] as [(String, String?, String)])
  func headings(_ line: String, _ number: String?, _ text: String) throws {
    let source = try SourceText(Array(line.utf8))
    let first = try #require(source.lines.first)
    let heading = PlanHeading(source.bytes, first)
    #expect(heading?.number == number)
    if let heading {
      #expect(heading.kind == .opens)
      #expect(String(decoding: source.bytes[heading.text..<first.end], as: UTF8.self) == text)
    }
  }

  @Test func headingsThatOpenNothing() throws {
    let report = try plan(
      "Recommendation A .......... 2\nRecommendation B .......... 3\n\nRecommendation A\n\nText.\n\nOne.\n\n"
        + "Recommendation A (continued)\n\nTwo.\n\nRecommendation B\n\nText.\n\nThree.\n")
    #expect(report.recommendations.map(\.number) == ["A", "B"])
    #expect(report.actions.map(\.number) == ["A.1", "A.2", "B.1"])
  }

  // MARK: Tables

  @Test(arguments: [
    "| No | Recommendation | Action | Lead | By when |\n|---|---|---|---|---|\n| 1 | Do it. | Ask. | MT | May |\n|  |  | Tell. | VT | June |\n| 2 | Do more. | See. | MT | July |\n",
    "No\tRecommendation\tAction\tLead\tBy when\n1\tDo it.\tAsk.\tMT\tMay\n\t\tTell.\tVT\tJune\n2\tDo more.\tSee.\tMT\tJuly\n",
    "No  Recommendation  Action  Lead  By when\n1   Do it.          Ask.    MT    May\n                    Tell.   VT    June\n2   Do more.        See.    MT    July\n",
    "Recommendation  Action   Lead  By when\n\n1. Do it.       Ask.     MT    May\n\n                Tell.    VT    June\n\n2. Do more.     See.     MT    July\n",
  ])
  func tables(_ table: String) throws {
    let report = try plan(table)
    #expect(report.recommendations.map(\.number) == ["1", "2"])
    #expect(report.recommendations.map(\.text) == ["Do it.", "Do more."])
    #expect(report.actions.map(\.number) == ["1.1", "1.2", "2.1"])
    #expect(report.actions.map(\.text) == ["Ask.", "Tell.", "See."])
    #expect(report.actions.map(\.lead) == ["MT", "VT", "MT"])
    #expect(report.actions.map(\.timescale) == ["May", "June", "July"])
  }

  /// A table of actions under the heading of each recommendation; what a further column says follows the action.
  @Test func tableUnderAHeading() throws {
    let report = try plan(
      "Recommendation 1: Do it.\n\nNo   Action   Lead   Progress\n\n1.1  Ask.     MT     Done.\n\nRecommendation 2: Do more.\n\n"
        + "No   Action   Lead   Progress\n\n2.1  See.     VT     Begun.\n")
    #expect(report.recommendations.map(\.text) == ["Do it.", "Do more."])
    #expect(report.actions.map(\.number) == ["1.1", "2.1"])
    #expect(report.actions.map(\.text) == ["Ask.\nDone.", "See.\nBegun."])
  }

  /// A line across the columns is no row: it is kept, and said so.
  @Test func lineAcrossTheColumns() throws {
    let report = try plan(
      "No  Recommendation  Action  Lead\n\n1   Do it.          Ask.    MT\n\nThis table was agreed by the whole of the board.\n"
    )
    #expect(report.narrative.map(\.text).last == "This table was agreed by the whole of the board.")
    #expect(report.diagnostics.map(\.code) == [.textUnplaced])
    #expect(report.diagnostics.first?.lines == 8...8)
  }

  // MARK: Kind and soundness

  /// Plans quote the reviews that they answer, and reviews speak of action plans.
  @Test(arguments: [
    "Review of health services for Children Looked After and Safeguarding in Marl\nAction plan\n\nRecommendation 1.1\n\nAct.\n",
    "Joint targeted area inspection of Marl\nMulti-agency action plan\n\nRecommendation 1\n\nAct.\n",
    "Marl Safeguarding Children Partnership\nMulti-agency action plan\n",
    "Marl: action\nplan\n\n| Action | Who |\n|---|---|\n| Act. | MT |\n",
  ])
  func plans(_ text: String) throws {
    #expect(try ReportParser.parse(Array(text.utf8), file: "").kind == .actionPlan)
  }

  @Test(arguments: [
    "Shopping\n\nAction plan\n\nBuy bread.\n",
    "The board has agreed an action plan\n\nRecommendation A\n\nText.\n",
    "Minutes.\n\nMulti-agency action plan\n\nRecommendation A\n\nText.\n",
    "Action planning\n\nRecommendation 1\n\nText.\n",
  ])
  func otherTextsAreRefused(_ text: String) {
    #expect(throws: ReadingError.unknownKind) { try ReportParser.parse(Array(text.utf8), file: "") }
  }

  @Test(arguments: [
    ("", ["recommendations-missing -"]),
    ("Recommendation A\n\nOne.\n", ["recommendation-without-action 4"]),
    ("Recommendation A\n", ["recommendation-without-text 4", "recommendation-without-action 4"]),
    (
      "Recommendation 1\n\nA.\n\nB.\n\nRecommendation 3\n\nC.\n\nD.\n\nRecommendation 3\n\nE.\n\nF.\n",
      ["recommendation-number-gap 10", "recommendation-number-repeated 16"]
    ),
    ("Recommendation B\n\nA.\n\nB.\n", ["recommendation-number-gap 4"]),
    ("Recommendation A\n\nOne.\n\nTwo is done. The Trust has asked that the", ["report-truncated 8"]),
  ])
  func diagnostics(_ body: String, _ expected: [String]) throws {
    let found = try plan(body).diagnostics.map {
      "\($0.code.rawValue) \($0.lines.map { "\($0.lowerBound)" } ?? "-")"
    }
    #expect(found == expected)
  }

  @Test func dateOfPublication() throws {
    let report = try plan("Published: 5 May 2023\n\nRecommendation 1\n\nAct.\n\nDone.\n")
    #expect(report.published?.description == "2023-05-05")
    #expect(report.id == "marl-action-plan-2023")
  }
}

extension CorpusReport {
  /// The plan as its reader leaves it, with names as printed.
  fileprivate func read() throws -> Report {
    let text = try SourceText(bytes())
    return ActionPlanReading(text).report(Source(file: path, bytes: 1, lines: text.lineCount, pages: text.pages))
  }
}
