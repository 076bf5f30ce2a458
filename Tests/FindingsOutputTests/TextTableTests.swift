import Testing

@testable import FindingsOutput

@Suite struct TextTableTests {
  /// The last column has a third of the width where it needs it, and the widest of the others gives way.
  @Test func widestColumnsGiveWay() {
    var table = TextTable(["No", "Services", "Themes", "Cites", "Text"])
    table.add([
      "1.1", "emergency-care, maternity", "risk-assessment", "2.1", "Children and young people are seen quickly.",
    ])
    // 60 columns: 20 for the text, 4 times 2 between; "Services" is cut to a quarter (15) first, then both to 12.
    #expect(
      table.render(width: 60)
        == """
        No   Services      Themes        Cites  Text
        1.1  emergency-c…  risk-assess…  2.1    Children and young …

        """)
  }

  @Test func nothingGivesWayWhereThereIsRoom() {
    var table = TextTable(["No", "Services", "Text"])
    table.add(["1.1", "emergency-care", "Short."])
    #expect(table.render(width: 60) == "No   Services        Text\n1.1  emergency-care  Short.\n")
  }

  /// Numbers stand at the right edge, in the last column as in the others.
  @Test func numbersOnTheRight() {
    var table = TextTable(["Theme", "Strengths", "Mixed"], isNumber: [false, true, true])
    table.add(["neglect", "3", "12"])
    table.add(["training", "14", "7"])
    #expect(
      table.render(width: 60)
        == """
        Theme     Strengths  Mixed
        neglect           3     12
        training         14      7

        """)
  }

  /// Of numbers the headings are cut, and not the numbers.
  @Test func headingsOfNumbersGiveWay() {
    let headings = ["Theme", "Area", "Findings", "Share", "Strengths", "Improvements", "Mixed"]
    var table = TextTable(headings, isNumber: [false, false] + Array(repeating: true, count: 5))
    table.add(["record-keeping", "Ashmereshire", "14", "19.7 %", "6", "7", "1000000"])
    #expect(
      table.render(width: 60)
        == """
        Theme      Area       Findi…  Share Stren… Impro…   Mixed
        record-ke… Ashmeresh…     14 19.7 %      6      7 1000000

        """)
  }

  /// Whatever the columns are, the table is as wide as it may be and no wider; numbers are whole while there is any text to cut.
  @Test(arguments: [
    (9, [3, 4, 5], 60), (11, [2, 3, 4, 5, 6, 7, 8, 9, 10], 60), (11, [10], 72), (20, [0, 19], 60), (30, [], 60),
    (1, [], 60), (1, [0], 60), (2, [1], 100), (8, [7], 80),
  ])
  func fits(_ columns: Int, _ numbers: [Int], _ width: Int) throws {
    let isNumber = (0..<columns).map(numbers.contains)
    var table = TextTable((0..<columns).map { "Heading of column \($0)" }, isNumber: isNumber)
    for _ in 0..<2 {
      table.add(
        isNumber.map { $0 ? "12.5" : "Some text that is longer than any column of the table, and much longer" })
    }
    let lines = table.render(width: width).split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    for line in lines { #expect(PrintableText.width(line) <= width) }
    #expect(lines[1].ranges(of: "12.5").count == numbers.count)
    // The last column has what the others leave, where it holds text.
    if !numbers.contains(columns - 1) { #expect(PrintableText.width(lines[1]) == width) }
  }

  /// What stands over and under a table is wrapped.
  @Test func notes() {
    var table = AnswerTable([.init("n", "N", isNumber: true)])
    table.heading = ["Marlhaven: " + Array(repeating: "marlhaven-clas", count: 5).joined(separator: ", ")]
    table.add([.number(1)])
    table.notes = [String(repeating: "x", count: 70), "Short."]
    #expect(
      String(decoding: AnswerRenderer(format: .table, width: 60).render(table), as: UTF8.self) == """
        Marlhaven: marlhaven-clas, marlhaven-clas, marlhaven-clas,
        marlhaven-clas, marlhaven-clas

        N
        1

        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        xxxxxxxxxx
        Short.

        """)
  }
}
