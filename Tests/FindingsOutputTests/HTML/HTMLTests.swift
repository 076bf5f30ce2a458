import Testing

@testable import FindingsOutput

/// The tree of a page, and how it is written.
@Suite struct HTMLTests {
  private static func written(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  @Test(arguments: [
    ("plain £5 – é 😀", "plain £5 – é 😀"), ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("\"quoted\" and 'quoted'", "&quot;quoted&quot; and &#39;quoted&#39;"),
    ("</p><script>x()</script>", "&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;"), ("&lt;", "&amp;lt;"),
    ("{{title}}", "{{title}}"), ("a\nb\n", "a\nb\n"), ("\u{1B}[31m\u{0}\u{9B}\u{202E}x\u{200B}\r", " [31m   x  "),
    ("", ""),
  ])
  func text(_ text: String, _ expected: String) {
    #expect(Self.written(.text(text)) == expected)
    #expect(Self.written(.element(.b, ["title": text], [])) == "<b title=\"\(expected)\"></b>")
  }

  @Test func elements() {
    let html = HTML.element(
      .ul, ["class": "led", "id": nil],
      [.element(.li, [.text("1 "), .element(.a, ["href": "#f", "data-x": ""], "one")]), .group([]), .text("2")])
    #expect(Self.written(html) == "\n<ul class=\"led\">\n<li>1 <a href=\"#f\" data-x=\"\">one</a></li>2</ul>")
  }

  @Test func partsInARow() {
    #expect(Self.written(.joined([.text("a"), .element(.b, [:], "b"), .text("c")], ", ")) == "a, <b>b</b>, c")
    #expect(Self.written(.joined([], ", ")) == "")
  }

  @Test(arguments: [
    (0, "0 findings"), (1, "1 finding"), (999, "999 findings"), (1000, "1,000 findings"),
    (1_020_304, "1,020,304 findings"),
  ])
  func counts(_ number: Int, _ expected: String) {
    #expect(PageText.count(number, "finding") == expected)
  }

  @Test func lists() {
    #expect(PageText.list([]) == "")
    #expect(PageText.list(["A"]) == "A")
    #expect(PageText.list(["A", "B", "C"]) == "A, B and C")
  }
}
