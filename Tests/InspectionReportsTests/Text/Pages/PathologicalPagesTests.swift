import Testing

@testable import InspectionReports

/// Pages that no report has take time in step with their size, and no more.
@Suite(.timeLimit(.minutes(10)), .serialized) struct PathologicalPagesTests {
  /// A shape of pages that can be made of any size.
  enum Shape: CaseIterable {
    /// Words without room between, all in one row: glued to one.
    case glued
    /// Words in one row with room between.
    case row
    /// Small digits in one row: marks of footnotes.
    case marks
    /// A page of lines, a third as many as asked for as no page is taller, that each begin with a number, over a list: every one may be a footnote, and none is.
    case numbers
    /// Lines of small print that are called for below: none is a footnote until the last.
    case smallPrint
    /// Pages of a running header, a line and a number that begins anew each thousand pages.
    case pages
    /// Pages whose headers differ in height from page to page.
    case movingHeaders
    /// One word of entities that are none.
    case entities
    /// Tags that are no words and have no end.
    case tags

    func bytes(_ count: Int) -> [UInt8] {
      var draft = PageDraft()
      draft.page()
      switch self {
      case .glued, .row, .marks:
        draft.word("The", 1, 88, 20, 100)
        for index in 0..<count {
          // Over and over from the left: no page is so wide.
          let x = Double(index % 90_000) + 0.25
          switch self {
          case .glued: draft.word("(", x, 88, x + 3, 100)
          case .row: draft.word("word", x, 88, x, 100)
          default:
            // Two words to a mark, so that the body's print is theirs.
            draft.word(index % 3 == 0 ? "\(index % 100)" : "word", x, 88, x, index % 3 == 0 ? 95 : 100)
          }
        }
      case .numbers:
        for index in 0..<count / 3 { draft.line("\(index % 90 + 10) words", gap: 0.4) }
        draft.line("■ item")
      case .smallPrint:
        for index in 0..<count / 3 {
          draft.line("\(index % 90 + 10) words", gap: 0.4, size: index % 2 == 0 ? 0.8 : 1)
        }
      case .pages, .movingHeaders:
        for index in 1...max(count / 10, 1) {
          draft.page()
          draft.line("Marlhaven joint inspection", at: self == .pages ? 40 : 40 + Double(index % 500))
          draft.line("Text \(index) is here", gap: 2)
          draft.line("\(index % 1000 + 1)", gap: 2)
        }
      case .entities: draft.word(String(repeating: "&", count: count), 1, 88, 20, 100)
      case .tags: return draft.bytes + Array(String(repeating: "<word <page ", count: count).utf8)
      }
      return draft.bytes
    }
  }

  private static func read(_ bytes: [UInt8]) -> Int {
    let lines = PrintedLines(PrintedPages(bytes)).lines
    let foot = PageFoot(lines)
    #expect(foot.body.count + foot.furniture.count + foot.footnotes.count == lines.count)
    return lines.count
  }

  private static func time(_ bytes: [UInt8]) -> Duration {
    (0..<3).map { _ in ThreadTime.measure { _ = read(bytes) } }.min() ?? .zero
  }

  /// Twice the pages take twice the time, or a little more; what is quadratic takes four times as long.
  @Test(arguments: Shape.allCases)
  func growth(_ shape: Shape) {
    let count = 15_000
    let (once, twice) = (Self.time(shape.bytes(count)), Self.time(shape.bytes(2 * count)))
    // Below this the clock says more than the work.
    let least = Duration.milliseconds(2)
    #expect(twice < max(once, least) * 3.5, "\(once) and \(twice)")
  }

  @Test(arguments: [Shape.glued, .row, .marks])
  func hundredsOfThousandsOfWordsOnAPage(_ shape: Shape) {
    #expect(Self.read(shape.bytes(200_000)) > 0)
  }

  @Test func tenThousandPages() {
    let bytes = Shape.pages.bytes(100_000)
    #expect(Self.read(bytes) == 30_000)
    // The last page's number begins anew and no other goes with it, so that it stays.
    #expect(PageFoot(PrintedLines(PrintedPages(bytes)).lines).body.count == 10_001)
  }

  @Test func fourHundredPagesOfAHundredLines() {
    let lines = PageDraft.lines { draft in
      for page in 1...400 {
        draft.page()
        for line in 1...100 { draft.line("Line \(line) of page \(page) here", gap: 0.6) }
      }
    }
    #expect(lines.count == 40_000)
    #expect(PageFoot(lines).body.count == 40_000)
  }
}
