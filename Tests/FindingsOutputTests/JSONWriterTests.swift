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

  /// Whatever stands around a character that is escaped, and wherever.
  @Test(arguments: 0...20)
  func specialCharactersAtEveryPlace(_ place: Int) {
    let specials: [(String, String)] = [
      ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\u{01}", "\\u0001"), ("\u{7F}", "\\u007f"),
      ("\u{9F}", "\\u009f"), ("\u{A0}", "\u{A0}"), ("é", "é"), ("’", "’"), ("~", "~"), (" ", " "),
    ]
    for (text, escaped) in specials {
      let (before, after) = (String(repeating: "a", count: place), String(repeating: "z", count: 20 - place))
      var writer = JSONWriter(lists: .line)
      writer.string(before + text + text + after)
      #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\(before)\(escaped)\(escaped)\(after)\"")
    }
  }

  /// Room is made as it is needed, and what was written stays.
  @Test func moreThanThereIsRoomFor() {
    let items = (0..<500).map { "item \($0)" }
    var writer = JSONWriter(lists: .line, capacity: 1)
    writer.object { $0.field("items", items) }
    let expected = items.map { "\"\($0)\"" }.joined(separator: ", ")
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"items\": [\(expected)]}")
  }

  /// What is taken out is what was written, in room that had to grow too, and the writer begins anew.
  @Test(arguments: [0, 1, 40, 5000]) func taken(_ capacity: Int) {
    var writer = JSONWriter(lists: .line, capacity: capacity)
    for text in ["first", String(repeating: "second ", count: 200)] {
      writer.string(text)
      #expect(String(decoding: writer.take(), as: UTF8.self) == "\"\(text)\"")
      #expect(writer.bytes.isEmpty)
    }
  }

  @Test func membersOfAnotherWriter() {
    var shared = JSONWriter(lists: .line)
    shared.field("b", 2)
    shared.field("c", 3)
    var writer = JSONWriter(lists: .line)
    writer.object {
      $0.field("a", 1)
      $0.members(shared.bytes)
      $0.field("d", 4)
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a": 1, "b": 2, "c": 3, "d": 4}"#)
  }
}
