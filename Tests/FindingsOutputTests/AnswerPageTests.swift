import Testing

@testable import FindingsOutput

@Suite struct AnswerPageTests {
  private static let page: AnswerPage = {
    var page = AnswerPage()
    page.add(.title("marl-clas/1.1"))
    page.add(.fact("Section", "Early help"))
    page.add(.fact("Judgement", "mixed"))
    page.add(.paragraph("Midwives ask early on about housing, money and family.\nThen <they> act."))
    page.add(.heading("Recommendations that it cites"))
    page.add(
      .item(
        "R2.1", note: "Marl Trust", text: "Ask every woman, alone, at least once, and write it down.", isWhole: true
      ))
    page.add(.item("R2.2", note: "", text: "Act.", isWhole: true))
    page.add(.heading("Other findings that cite them"))
    page.add(
      .item("1.2", note: "R2.1", text: "Nobody asks a second time, and nobody writes it down.", isWhole: false))
    page.add(.item("1.3", note: "", text: "Short.", isWhole: false))
    page.add(.title("marl-clas/1.2"))
    return page
  }()

  @Test func onATerminal() {
    #expect(
      Self.page.text(width: 40)
        == """
        marl-clas/1.1
          Section: Early help
          Judgement: mixed

          Midwives ask early on about housing,
          money and family.
          Then <they> act.

        Recommendations that it cites
          R2.1 (Marl Trust)
            Ask every woman, alone, at least
            once, and write it down.

          R2.2
            Act.

        Other findings that cite them
          1.2 (R2.1)  Nobody asks a second time…
          1.3  Short.

        marl-clas/1.2

        """)
  }

  @Test func asMarkdown() {
    #expect(
      Self.page.markdown
        == """
        ## marl-clas/1.1

        - Section: Early help
        - Judgement: mixed

        Midwives ask early on about housing, money and family.

        Then &lt;they&gt; act.

        ### Recommendations that it cites

        - **R2.1 (Marl Trust)** Ask every woman, alone, at least once, and write it down.
        - **R2.2** Act.

        ### Other findings that cite them

        - **1.2 (R2.1)** Nobody asks a second time, and nobody writes it down.
        - **1.3** Short.

        ## marl-clas/1.2

        """)
  }

  @Test(
    arguments: [
      ("", []), ("one", ["one"]), ("one two three", ["one two", "three"]), ("1234567890 a", ["1234567", "890 a"]),
      ("one\n\ntwo", ["one", "two"]), ("日本 日本 x", ["日本", "日本 x"]), ("日本日本", ["日本日", "本"]), ("a  b", ["a  b"]),
      ("a\u{1B}b", ["a b"]),
    ] as [(String, [String])])
  func wraps(_ text: String, _ lines: [String]) {
    #expect(WrappedText.lines(text, columns: 7) == lines)
  }
}
