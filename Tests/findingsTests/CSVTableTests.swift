import Testing

/// The reader by which other tests read what the program writes.
@Suite struct CSVTableTests {
  @Test(arguments: [
    ("a,b\r\n1,2\r\n", ["1 | 2"]), ("a,b\n1,2", ["1 | 2"]), ("a,b\r\n", []), ("a,b\r\n,\r\n", [" | "]),
    ("a,b\r\n\"1, 2\",\"say \"\"no\"\"\"\r\n", ["1, 2 | say \"no\""]),
    ("a,b\r\n\"one\r\ntwo\",\"\"\r\n", ["one\r\ntwo | "]),
  ])
  func rows(_ text: String, _ rows: [String]) throws {
    let table = try CSVTable(text)
    #expect(table.columns == ["a", "b"])
    #expect(table.rows.map { "\($0["a"] ?? "none") | \($0["b"] ?? "none")" } == rows)
  }

  @Test(arguments: [
    ("", CSVTable.Fault.isEmpty), ("a,b\n1\n", .raggedRow(1)), ("a,b\n1,2\n1,2,3\n", .raggedRow(2)),
    ("a,b\n\"1,2\n", .openQuote),
  ])
  func faults(_ text: String, _ fault: CSVTable.Fault) {
    #expect(throws: fault) { try CSVTable(text) }
  }
}
