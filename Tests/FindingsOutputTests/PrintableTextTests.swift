import Testing

@testable import FindingsOutput

@Suite struct PrintableTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("two\nlines", "two lines"), ("\u{1B}[31mred", " [31mred"), ("csi\u{9B}2J", "csi 2J"),
    ("right\u{202E}left", "right left"), ("Children’s “café”", "Children’s “café”"),
  ])
  func cleaned(_ text: String, _ expected: String) {
    #expect(PrintableText.cleaned(text) == expected)
  }

  @Test(arguments: [("plain", 5), ("“café”", 6), ("cafe\u{301}", 4), ("日本", 4), ("", 0)])
  func width(_ text: String, _ expected: Int) {
    #expect(PrintableText.width(text) == expected)
  }

  @Test(arguments: [("plain", 5, "plain"), ("plainer", 5, "plai…"), ("日本語", 4, "日…"), ("ab", 1, "…")])
  func cut(_ text: String, _ columns: Int, _ expected: String) {
    #expect(PrintableText.cut(text, to: columns) == expected)
  }

  @Test func tableCutsItsLastColumn() {
    var table = TextTable(["No", "Text"])
    table.add(["1.1", "Children and young people are seen quickly"])
    table.add(["1.10", "Short"])
    #expect(table.render(width: 30) == "No    Text\n1.1   Children and young peop…\n1.10  Short\n")
  }
}
