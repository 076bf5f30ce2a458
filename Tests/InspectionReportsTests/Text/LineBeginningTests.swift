import Testing

@testable import InspectionReports

@Suite struct LineBeginningTests {
  private func beginning(_ text: String) -> LineBeginning {
    let bytes = Array(text.utf8)
    let line = TextLine(number: 1, page: 1, start: 2, end: bytes.count - 2, indent: 0, gap: .none)
    return LineBeginning(bytes, line)
  }

  /// However the 16 letters and marks are taken, lines that begin with the same ones are the same.
  @Test(arguments: [
    ("Review of health services", "Review 12 of health", false),
    ("Review of health services", "Review of health matters", true),
    ("Review of health services", "Rev1iew of2 health 7services", true),
    ("Review of health", "Review of health", true),
    ("Review of healt", "Review of healt9", true),
    ("Review of healt", "Review of health", false),
    ("Page 4 of 36", "Page 5 of 3", true),
    ("Page 4 of 36", "Page 5 on 36", false),
    ("", "36", true),
  ])
  func digitsAreLeftOut(_ one: String, _ other: String, _ isSame: Bool) {
    let (one, other) = (beginning("x " + one + " x"), beginning("x " + other + " x"))
    #expect((one == other) == isSame)
    #expect(!isSame || one.shortHash == other.shortHash)
    #expect((0..<4096).contains(one.shortHash))
  }
}
