import FindingsAnalysis
import Testing

@testable import FindingsOutput
@testable import InspectionReports

/// The forms in which a check says what it found.
@Suite struct ProblemOutputTests {
  private static func check(_ file: String, _ message: String, lines: ClosedRange<Int>?) -> ReportCheck {
    var report = Report(kind: .clasReview, source: Source(file: file, bytes: 1, lines: 9, pages: nil))
    report.diagnostics = [Diagnostic(code: .textUnplaced, message: message, lines: lines)]
    return ReportCheck(report)
  }

  /// Escapes by GitHub's own rules, so that no text of a report or name of a file ends a command or begins another.
  @Test(
    arguments: [
      ("a.txt", "text", 3...4, "::warning file=a.txt,line=3,endLine=4,title=text-unplaced::text\n"),
      ("a.txt", "text", nil, "::warning file=a.txt,title=text-unplaced::text\n"),
      ("-", "text", 3...3, "::warning line=3,endLine=3,title=text-unplaced::text\n"),
      (
        "a,b:c%.txt", "50 %: a, b", nil,
        "::warning file=a%2Cb%3Ac%25.txt,title=text-unplaced::50 %25: a, b\n"
      ),
      (
        "a\nb.txt", "a\r\n::error::b\u{1B}", nil,
        "::warning file=a%0Ab.txt,title=text-unplaced::a%0D%0A::error::b \n"
      ),
    ] as [(String, String, ClosedRange<Int>?, String)])
  func annotations(_ file: String, _ message: String, _ lines: ClosedRange<Int>?, _ line: String) {
    #expect(GitHubAnnotations.text([Self.check(file, message, lines: lines)]) == line)
  }

  @Test func lines() {
    let checks = [Self.check("a.txt", "one\u{1B}", lines: 3...4), Self.check("b.txt", "two", lines: nil)]
    #expect(ProblemLines.text(checks) == "a.txt:3: text-unplaced: one \nb.txt: text-unplaced: two\n")
    #expect(ProblemLines.text([]) == "")
  }

  @Test func table() {
    let table = ProblemTable.table([
      Self.check("a.txt", "one", lines: 3...4), Self.check("b.txt", "two", lines: nil),
    ])
    let csv = String(decoding: AnswerRenderer(format: .csv, width: 100).render(table), as: UTF8.self)
    #expect(
      csv.split(separator: "\r\n") == [
        "report,area,file,line,lastLine,problem,message", "clas-review,,a.txt,3,4,text-unplaced,one",
        "clas-review,,b.txt,,,text-unplaced,two",
      ])
  }
}
