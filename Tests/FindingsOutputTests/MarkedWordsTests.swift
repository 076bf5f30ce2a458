import Testing

@testable import FindingsOutput

@Suite struct MarkedWordsTests {
  private static let cell = "Staff in the hospital do what they can, but no one assesses the risk to the children."

  @Test(arguments: [
    // It fits, or the words stand in what is shown: cut at its end as ever.
    (["staff"], 100, cell), (["staff"], 20, "Staff in the hospit…"),
    // The words would be cut off: some words before them the cell begins.
    (["risk"], 40, "… the risk to the children."), (["risk"], 24, "… the risk to the child…"),
    // Nothing is found in this text: another of the words was.
    (["weather"], 20, "Staff in the hospit…"),
  ])
  func cuts(_ words: [String], _ columns: Int, _ shown: String) {
    #expect(MarkedWords(words: words).shown(Self.cell, in: columns) == shown)
    #expect(PrintableText.width(shown) <= columns)
  }

  @Test func colours() {
    let marked = MarkedWords(words: ["risk", "child"], isColoured: true)
    #expect(
      marked.shown("Risk to a child.", in: 40) == "\u{1B}[1;31mRisk\u{1B}[0m to a \u{1B}[1;31mchild\u{1B}[0m.")
    #expect(MarkedWords(words: ["risk"]).shown("Risk", in: 40) == "Risk")
    #expect(MarkedWords(isColoured: true).shown("Risk", in: 40) == "Risk")
  }

  /// Colours take no room: columns stand as without them.
  @Test func inATable() {
    var table = AnswerTable([.init("a", "Number"), .init("b", "Text")])
    table.markedWords = ["risk"]
    table.add([.text("risk"), .text("No risk")])
    let renderer = AnswerRenderer(format: .table, width: 60, isColoured: true)
    #expect(
      String(decoding: renderer.render(table), as: UTF8.self)
        == "Number  Text\nrisk    No \u{1B}[1;31mrisk\u{1B}[0m\n")
    let json = AnswerRenderer(format: .jsonl, width: 60, isColoured: true).render(table)
    #expect(String(decoding: json, as: UTF8.self) == "{\"a\": \"risk\", \"b\": \"No risk\"}\n")
  }
}
