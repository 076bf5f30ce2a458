import Testing

@testable import InspectionReports

/// What is taken from the head and foot of pages, and what stays.
@Suite struct PageFootTests {
  /// Pages with three lines of text between what stands at their head and foot.
  private func foot(
    pages: Int, foot: (inout PageDraft, Int) -> Void = { _, _ in },
    head: (inout PageDraft, Int) -> Void = { _, _ in },
    isHeading: (String) -> Bool = { _ in false }
  ) -> PageFoot {
    let lines = PageDraft.lines { draft in
      for page in 1...pages {
        draft.page()
        head(&draft, page)
        for line in 1...3 {
          draft.line("Line \(line) of the text that page \(page) holds.", at: 100 + 14 * Double(line))
        }
        foot(&draft, page)
      }
    }
    return PageFoot(lines, isHeading: isHeading)
  }

  private func textLines(_ pages: Int) -> [String] {
    (1...pages).flatMap { page in (1...3).map { "Line \($0) of the text that page \(page) holds." } }
  }

  @Test(
    arguments: ["%", "- % -", "-%-", "Page %", "% | Page", "%/4", "% of 4", "Page % of 4", "– % –"], [71.0, 518])
  func pageNumbersAtTheFoot(_ form: String, _ left: Double) {
    let found = foot(pages: 4) { draft, page in
      draft.line(form.replacing("%", with: "\(page)"), at: 800, left: left)
    }
    #expect(found.furniture.count == 4)
    #expect(found.body.map(\.text) == textLines(4))
  }

  @Test func pageNumbersAtTheHead() {
    let found = foot(pages: 4, head: { draft, page in draft.line("Page \(page) of 4", at: 100) })
    #expect(found.furniture.map(\.text) == (1...4).map { "Page \($0) of 4" })
    let bare = foot(pages: 4, head: { draft, page in draft.line("\(page)", at: 60) })
    #expect(bare.furniture.map(\.text) == ["1", "2", "3", "4"])
  }

  @Test func numbersThatBeginAfterTheCover() {
    let found = foot(pages: 4) { draft, page in if page > 1 { draft.line("\(page - 1)", at: 800) } }
    #expect(found.furniture.map(\.text) == ["1", "2", "3"])
  }

  /// Numbers that do not go with the pages are text.
  @Test(arguments: [[12, 40, 7, 25], [9, 9, 9, 9], [2019, 2018, 2017, 2016]])
  func otherNumbersAtTheFootStay(_ numbers: [Int]) {
    let found = foot(pages: 4) { draft, page in draft.line("\(numbers[page - 1])", at: 800) }
    #expect(found.furniture.isEmpty)
    #expect(found.body.count == 16)
  }

  /// A number over or before the beginning of a paragraph is the paragraph's, whichever page it is on.
  @Test(arguments: [71.0, 50])
  func numbersThatBeginParagraphsStay(_ left: Double) {
    let found = foot(pages: 4, head: { draft, page in draft.line("\(page)", at: 104, left: left) })
    #expect(found.furniture.isEmpty)
    let inLine = foot(pages: 4, head: { draft, page in draft.line("\(page) Partners work well.", at: 100) })
    #expect(inLine.furniture.isEmpty)
  }

  @Test func numbersInTheMiddleOfAPageStay() {
    let lines = PageDraft.lines { draft in
      for page in 1...3 {
        draft.page()
        for line in 1...9 { draft.line(line == 5 ? "Page \(page) of 3" : "Text \(line) of \(page) here") }
      }
    }
    #expect(PageFoot(lines).furniture.isEmpty)
  }

  @Test func runningHeadersOverAndUnderNumbers() {
    let found = foot(
      pages: 5,
      foot: { draft, page in
        draft.line("Page \(page)", at: 790)
        draft.line("www.marlhaven.example", at: 805 + Double(page % 2))
      },
      head: { draft, page in
        draft.line("Marlhaven joint inspection", at: 40)
        draft.line("Ofsted | \(page + 2)", at: 54)
      })
    #expect(found.body.map(\.text) == textLines(5))
    #expect(found.furniture.count == 20)
  }

  /// At other heights, on few of the pages, or as a list: text.
  @Test func whatRepeatsOtherwiseStays() {
    let moving = foot(pages: 4, head: { draft, page in draft.line("Leadership", at: 40 + 8 * Double(page)) })
    #expect(moving.furniture.isEmpty)
    let few = foot(pages: 12, head: { draft, page in if page < 4 { draft.line("Leadership", at: 40) } })
    #expect(few.furniture.isEmpty)
    let twice = foot(pages: 2, head: { draft, _ in draft.line("Leadership", at: 40) })
    #expect(twice.furniture.isEmpty)
    let list = foot(pages: 4, head: { draft, _ in draft.line("■ Leaders listen", at: 40) })
    #expect(list.furniture.isEmpty)
    let counted = foot(pages: 4, head: { draft, page in draft.line("Theme \(page * page)", at: 40) })
    #expect(counted.furniture.isEmpty)
  }

  /// A line under which text stands is not outermost.
  @Test func whatStandsWithinTheTextStays() {
    let found = foot(pages: 4) { draft, page in
      draft.line("Leadership", at: 780)
      draft.line("The last words of page \(page) stand here.", at: 795)
    }
    #expect(found.furniture.isEmpty)
  }

  @Test func headingsOfSectionsStayHoweverOftenTheyBeginAPage() {
    let heading = "Areas for improvement"
    let found = foot(
      pages: 4,
      head: { draft, _ in
        draft.line("Marlhaven joint inspection", at: 40)
        draft.line(heading, at: 80)
      }, isHeading: { $0 == heading })
    #expect(found.furniture.map(\.text) == Array(repeating: "Marlhaven joint inspection", count: 4))
    #expect(found.body.count { $0.text == heading } == 4)
    // Nothing but the caller's word tells this one from a header.
    #expect(foot(pages: 4, head: { draft, _ in draft.line(heading, at: 80) }).furniture.count == 4)
  }

  /// The report of a letter whose sections all begin a page has all its headings.
  @Test func jointInspectionWithHeadingsAtTheTopOfPages() throws {
    var draft = PageDraft()
    draft.page()
    draft.line("8 May 2019")
    draft.line("Dear local partnership", gap: 2)
    draft.line("Joint targeted area inspection of the multi-agency response to neglect in Marlhaven", gap: 2)
    draft.line("Between 4 March and 8 March 2019, inspectors visited.", gap: 2)
    for page in 2...7 {
      draft.page()
      draft.line("Key strengths", gap: 2, isBold: true)
      for item in 1...6 {
        draft.line("■ Item \(item) of page \(page) says what partners did well for children.", gap: 1.5)
      }
      draft.line("\(page)", gap: 3)
    }
    let report = try ReportParser.parse(pages: draft.bytes, file: "", size: 1)
    #expect(report.findings.count { $0.number.hasPrefix("S") } == 36)
    #expect(report.findings.allSatisfy { $0.text.hasSuffix("for children.") || $0.number.hasPrefix("O") })
  }

  @Test func pagesOfNothingButFurniture() {
    let lines = PageDraft.lines { draft in
      for page in 1...3 {
        draft.page()
        draft.line("Marlhaven", at: 40)
        draft.line("\(page)", at: 800)
      }
    }
    let found = PageFoot(lines)
    #expect(found.body.isEmpty)
    #expect(found.furniture.count == 6)
    #expect(PageFoot([]).body.isEmpty)
  }

  // MARK: Footnotes

  @Test func smallPrintAtTheFootIsFootnotes() {
    let found = foot(pages: 2) { draft, page in
      draft.line("\(page) The partnership took its name in 2016", at: 760, size: 0.8)
      draft.line("and its shape a year later.", at: 772, size: 0.8)
      draft.line("\(page)", at: 800)
    }
    #expect(found.footnotes.count == 4)
    #expect(found.furniture.count == 2)
    #expect(found.body.map(\.text) == textLines(2))
  }

  /// A note in print of full size must have been called for, and have room above and no list below.
  @Test(arguments: [(true, 3.0, false, 2), (false, 3.0, false, 0), (true, 1.0, false, 0), (true, 3.0, true, 0)])
  func notesOfFullSize(_ isCalled: Bool, _ gap: Double, _ hasList: Bool, _ notes: Int) {
    let lines = PageDraft.lines { draft in
      draft.page()
      draft.line("The partnership of the area")
      if isCalled { draft.word("1", 300, 52, 303, 59) }
      draft.line("meets each month.")
      draft.line("1 See the annual report", gap: gap)
      draft.line(hasList ? "■ of the partnership" : "of the partnership")
    }
    #expect(PageFoot(lines).footnotes.count == notes)
    #expect(PageFoot(lines).body.count == 4 - notes)
  }
}
