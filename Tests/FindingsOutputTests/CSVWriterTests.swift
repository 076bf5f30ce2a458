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

  /// A minus before digits is no formula; text that looks like a number is still text.
  @Test func numbers() {
    var table = AnswerTable([
      .init("n", "N"), .init("share", "Share"), .init("kappa", "Kappa"), .init("least", "Least"), .init("t", "T"),
    ])
    table.add([.number(-3), .share(-0.25), .decimal(-0.5), .decimal(-0.00001), .text("-1")])
    table.add([.number(3), .share(nil), .decimal(nil), .decimal(1), .list(["-a", "b"])])
    #expect(
      String(decoding: AnswerRenderer(format: .csv, width: 100).render(table), as: UTF8.self)
        == "n,share,kappa,least,t\r\n-3,-0.2500,-0.5000,0.0000,\"'-1\"\r\n3,,,1.0000,\"'-a; b\"\r\n")
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
