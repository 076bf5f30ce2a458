import Testing

@testable import FindingsOutput

@Suite struct CSVWriterTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("a, b", "\"a, b\""),
    ("say \"so\"", "\"say \"\"so\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("", ""),
    ("=1+1", "\"'=1+1\""),
    ("+44", "\"'+44\""),
    ("-1", "\"'-1\""),
    ("@SUM(A1)", "\"'@SUM(A1)\""),
    ("\tcmd", "\"' cmd\""),
    ("bell\u{07}", "bell "),
    ("Children’s", "Children’s"),
  ])
  func cell(_ text: String, _ expected: String) {
    var writer = CSVWriter()
    writer.cell(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test func rows() {
    var writer = CSVWriter()
    writer.cell("a")
    writer.cell("b")
    writer.endRow()
    writer.cell("c")
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "a,b\r\nc")
  }
}
