import Foundation
import Testing

/// `findings vocabulary` and `--vocabulary` as users run them.
@Suite struct VocabularyCommandTests {
  @Test func labelsAndTerms() throws {
    try Program.with { program in
      let labels = try program.run(["vocabulary", "-f", "csv"])
      #expect(labels.status == 0)
      let rows = labels.output.split(separator: "\r\n")
      #expect(rows[0] == "kind,id,name,terms,covers")
      #expect(rows.count { $0.hasPrefix("service,") } == 24)
      #expect(rows.count { $0.hasPrefix("theme,") } == 36)
      let terms = try program.run(["vocabulary", "--terms", "-f", "jsonl"])
      #expect(terms.output.contains("\"kind\": \"service\", \"id\": \"health-visiting\", \"strength\": \"strong\""))
      #expect(terms.output.contains("\"strength\": \"exception\""))
    }
  }

  @Test(arguments: [
    ("extends built-in\nservice police | Police | forces\ncopper\n", 0, ""),
    ("extends built-in\nservice police | Police | forces\ncopper\ncopper\n", 1, "4,warning,"),
    ("service poliss | Police | forces\ncopper\n", 2, "1,error,\"there is no service"),
    ("copper\n", 2, "1,error,"), ("", 2, ",error,the file has no terms"),
  ])
  func check(_ text: String, _ status: Int, _ row: String) throws {
    try Program.with { program in
      try program.file("own.txt", text)
      let result = try program.run(["vocabulary", "--check", "own.txt", "-f", "csv"])
      #expect(Int(result.status) == status)
      let rows = result.output.split(separator: "\r\n").map(String.init)
      #expect(rows[0] == "file,line,severity,message")
      #expect(row.isEmpty ? rows.count == 1 : rows[1].contains(row), "\(rows.prefix(2))")
    }
  }

  /// A term of one's own finds its label.
  @Test func aTermOfOnesOwn() throws {
    try Program.with { program in
      try program.file(
        "own.txt", "extends built-in\nservice voluntary-sector | Voluntary | charities\nsixpence lantern\n")
      try program.file(
        "letter.txt",
        """
        3 August 2018

        Dear all

        Joint targeted area inspection of the multi-agency response to neglect in Marl

        Between 9 and 13 July 2018, Ofsted came.

        Key strengths

        - The Sixpence Lantern keeps children safe.

        Next steps

        The council should prepare a statement by 3 May 2019.

        Yours sincerely

        """)
      let list = ["parse", "letter.txt", "-f", "jsonl"]
      let without = try program.run(list)
      #expect(!without.output.contains("voluntary-sector"))
      let with = try program.run(list + ["--vocabulary", "own.txt"])
      #expect(with.output.contains("\"services\": [\"voluntary-sector\"]"))
      try program.file("bad.txt", "service poliss | P | p\n")
      let bad = try program.run(list + ["--vocabulary", "bad.txt"])
      #expect(bad.status == 2)
      #expect(bad.error.hasPrefix("findings: --vocabulary bad.txt, line 1: there is no service \"poliss\""))
    }
  }
}
