import Testing

@testable import InspectionReports

@Suite struct PageFurnitureTests {
  private func furniture(_ text: String) throws -> (kept: [String], taken: [String], gaps: [Gap]) {
    let source = try SourceText(Array(text.utf8))
    let paged = PageFurniture(of: source)
    let string = { (line: TextLine) in String(decoding: source.bytes[line.start..<line.end], as: UTF8.self) }
    return (paged.lines.map(string), paged.furniture.map(string), paged.lines.map(\.gap))
  }

  @Test(arguments: [
    ("Page 4 of 36", 4, 36, false), ("page 4", 4, nil, false), ("- 4 -", 4, nil, true), ("12", 12, nil, true),
    ("Review of services in Marlhaven Page 4 of 36", 4, 36, false), ("**Page 4 of 36**", 4, 36, false),
    ("4 | Page", 4, nil, false), ("4 | P a g e", 4, nil, false),
    ("Page | 4", 4, nil, false), ("4 of 36", 4, 36, true), ("4/36", 4, 36, true), ("-4-", 4, nil, true),
  ])
  func readsPageNumbers(_ text: String, _ number: Int, _ total: Int?, _ isBare: Bool) throws {
    let source = try SourceText(Array(text.utf8))
    let page = try #require(PrintedPageNumber(source.bytes, source.lines[0]))
    #expect(page.number == number)
    #expect(page.total == total)
    #expect(page.isBare == isBare)
  }

  @Test(arguments: [
    "1.6", "3.1)", "see page 4", "on page 4 of", "it is on page 4 of 36", "2.", "1989", "Page of 3", "12 children",
  ])
  func otherNumbersAreNone(_ text: String) throws {
    let source = try SourceText(Array("1.1 Words\n\n\(text)\nmore words".utf8))
    #expect(PageFurniture(of: source).furniture.isEmpty)
  }

  @Test func runningHeadersInTheMiddleOfAParagraph() throws {
    let header = "Review of services in Marlhaven\nPage 2 of 9\n"
    let found = try furniture("the name of the\n\n" + header + "\nadult with the child.\n" + header + "More.")
    #expect(found.kept == ["the name of the", "adult with the child.", "More."])
    #expect(found.gaps == [.none, .page, .page])
    #expect(found.taken.count == 4)
  }

  @Test func bareNumbersCountOnlyAsPagesThatCountUp() throws {
    let pages = try furniture("one\n1\ntwo\n2\nthree\n3\nfour")
    #expect(pages.taken == ["1", "2", "3"])
    let ages = try furniture("aged\n12\nand\n14\nor\n9\nyears")
    #expect(ages.taken.isEmpty)
    let atBreak = try furniture("one\n7\n\u{0C}two")
    #expect(atBreak.taken == ["7"])
  }

  @Test func citationsThatRepeatAreText() throws {
    let text = (1...9).map { "Some words of finding \($0).\n(Recommendation 4.6)\n\u{0C}\n" }.joined()
    #expect(try furniture(text).taken.isEmpty)
  }

  /// Citations that happen to stand at even distances are text, as are numbered lines whose numbers do not count up.
  @Test(arguments: ["(Recommendation 4.6)", "**(Recommendation 4.%)**", "Act on finding %7"])
  func evenlySpreadTextIsNoHeader(_ line: String) throws {
    let digits = [3, 1, 5, 2, 4, 1, 3]
    let text = digits.map { digit in
      (1...10).map { "Some words \(digit) and \($0) more of a finding." }.joined(separator: "\n") + "\n"
        + line.replacing("%", with: "\(digit)") + "\n"
    }
    #expect(try furniture(text.joined()).taken.isEmpty)
  }

  /// The numbers have one digit and two.
  @Test(arguments: [
    "Care Quality Commission", "Review of services in Marlhaven %", "% Review of services in Marlhaven",
    "www.cqc.org.uk",
  ])
  func evenlySpreadHeaders(_ line: String) throws {
    let text = (7...13).map { page in
      (1...10).map { "Some words \(page) and \($0) more of a finding" }.joined(separator: "\n") + "\n"
        + line.replacing("%", with: "\(page)") + "\n"
    }
    #expect(try furniture(text.joined()).taken.count == 7)
  }

  @Test func aSpaceBeforeALineMayBeAFormFeed() throws {
    let found = try furniture("one two\nthree.\n 1.2 Next\nfour five\n - item\n - item\nsix")
    #expect(found.gaps == [.none, .none, .page, .none, .none, .none, .none])
  }

  /// The pages of the findings, where only some pages print their number, as the contents list has them.
  @Test(.enabled(if: Corpus.hasReal, "the real reports are not here: ../shared/reports"))
  func pagesBetweenPrintedNumbers() throws {
    let report = try Corpus.real[1].parse()
    var first: [String: Int?] = [:]
    for finding in report.findings where first[finding.section] == nil {
      first[finding.section] = .some(finding.place.page)
    }
    #expect(
      first == [
        "Early help": 9, "Children in need": 15, "Child protection": 19, "Looked after children": 23,
        "Leadership and management": 26, "Governance": 28, "Training and supervision": 30,
      ])
    #expect(report.recommendations.first?.place.page == 33)
    #expect(report.nextSteps?.place.page == 36)
    #expect(report.source.pages == 36)
  }

  @Test func pagesByFormFeeds() throws {
    let text = try Corpus.fixtures[0].text().replacing("\n1.5 ", with: "\n\u{0C}1.5 ")
    let report = try ReportParser.parse(Array(text.utf8), file: "")
    #expect(report.findings.prefix(6).map(\.place.page) == [1, 1, 1, 1, 2, 2])
    #expect(report.source.pages == 2)
    #expect(try Corpus.fixtures[0].parse().findings.allSatisfy { $0.place.page == nil })
  }

  /// Numbers that do not add up with the page tops between them tell nothing.
  @Test func pagesThatDoNotAddUpAreUnknown() throws {
    let source = try SourceText(Array("Page 1 of 9\none\nPage 5 of 9\ntwo\nPage 6 of 9\nthree".utf8))
    let lines = PageFurniture(of: source).linesWithPages(of: source)
    #expect(lines.map(\.page) == [0, 5, 0])
  }
}
