import Testing

@testable import FindingsOutput

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("plain", #""plain""#),
    ("", #""""#),
    (#"say "so" \ now"#, #""say \"so\" \\ now""#),
    ("a\nb\tc\rd", #""a\nb\tc\rd""#),
    ("bell\u{07} escape\u{1B} delete\u{7F}", #""bell\u0007 escape\u001b delete\u007f""#),
    ("next line\u{85} csi\u{9B}", #""next line\u0085 csi\u009b""#),
    ("£5 – “Children’s” é", #""£5 – “Children’s” é""#),
  ])
  func string(_ text: String, _ expected: String) {
    var writer = JSONWriter(lists: .line)
    writer.string(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (1890, "1890"), (-12, "-12"), (Int.max, "9223372036854775807"),
    (Int.min, "-9223372036854775808"),
  ])
  func number(_ value: Int, _ expected: String) {
    var writer = JSONWriter(lists: .line)
    writer.number(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test func containersOnOneLine() {
    var writer = JSONWriter(lists: .line)
    writer.object {
      $0.field("a", 1)
      $0.field("b", nil as String?)
      $0.field("c", ["x", "y"])
      $0.list("d", [1, 2]) { $0.number($1) }
      $0.field("e", lines: 3...4)
    }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"a": 1, "b": null, "c": ["x", "y"], "d": [1, 2], "e": [3, 4]}"#)
  }

  @Test func listsWithAMemberOnALine() {
    var writer = JSONWriter(lists: .indented(4))
    writer.object(.indented(2)) {
      $0.list("a", [1, 2]) { $0.number($1) }
      $0.list("none", [Int]()) { $0.number($1) }
    }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"none\": []\n}")
  }
}
