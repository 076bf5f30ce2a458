import Testing

@testable import FindingsAnalysis

@Suite struct ReferenceTests {
  @Test(
    arguments: [
      ("3.19", nil, "3.19"), ("R4.1", nil, "R4.1"), ("r4.1", nil, "r4.1"), ("5.3.18", nil, "5.3.18"),
      ("S3", nil, "S3"),
      ("B", nil, "B"), ("B.3", nil, "B.3"), ("RB", nil, "RB"), ("12", nil, "12"), ("1.2a", nil, "1.2a"),
      ("staffordshire-clas-2016/3.19", "staffordshire-clas-2016", "3.19"),
      ("Bath and Bristol/E2", "Bath and Bristol", "E2"),
    ] as [(String, String?, String)])
  func reads(_ text: String, _ report: String?, _ number: String) throws {
    let reference = try #require(Reference(text))
    #expect(reference.report == report)
    #expect(reference.number == number)
  }

  @Test(arguments: [
    "", "-", "/", ".", "..", "reports", "reports/", "reports/derby.txt", "derby.txt", "a1.txt", "./3.19", "../3.19",
    "/3.19",
    "a/b/3.19", "3..19", ".19", "3.", "1.2.3.4.5.6.7.8.9", "3 19",
  ])
  func isAPath(_ text: String) {
    #expect(Reference(text) == nil)
  }

  @Test(arguments: [
    ("4.1", "4.1", true), ("R4.1", "4.1", true), ("rb", "B", true), ("4.1", "4.10", false), ("S4.1", "4.1", false),
  ])
  func meansARecommendation(_ text: String, _ number: String, _ expected: Bool) throws {
    #expect(try #require(Reference(text)).isRecommendation(number) == expected)
  }
}
