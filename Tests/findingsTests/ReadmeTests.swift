import Foundation
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
  /// A block of the README: a command line and the lines under it.
  struct Example: Sendable, CustomTestStringConvertible {
    var line: String
    var output: [String]

    var testDescription: String { line }
  }

  /// The indented lines that begin with `$`, each with the indented lines after it.
  static let examples: [Example] = {
    let readme = FileManager.default.contents(atPath: Program.root.appending(path: "README.md").path) ?? Data()
    let text = String(decoding: readme, as: UTF8.self)
    var examples: [Example] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("    $ ") {
        examples.append(Example(line: String(line.dropFirst(6)), output: []))
        isOpen = true
      } else if line.hasPrefix("    "), isOpen {
        examples[examples.count - 1].output.append(String(line.dropFirst(4)))
      } else {
        isOpen = false
      }
    }
    return examples
  }()

  @Test func thereAreExamples() {
    #expect(Self.examples.count >= 6)
  }

  @Test(arguments: examples)
  func printsWhatTheReadmeShows(_ example: Example) throws {
    if example.line.contains("sqlite3 ") && Database.sqlite.program == nil {
      try Test.cancel("sqlite3 is not here")
    }
    try Program.with { program in
      for name in ["Fixtures", "README.md"] {
        try FileManager.default.createSymbolicLink(
          at: program.folder.appending(path: name), withDestinationURL: Program.root.appending(path: name))
      }
      let written = try program.shell("findings parse Fixtures/*clas* --format jsonl --output findings.jsonl")
      #expect(written.status == 0)
      let result = try program.shell("{ \(example.line); } 2>&1")
      #expect(result.output.split(separator: "\n").map(String.init) == example.output)
    }
  }

  /// The table of the first command; "..." stands for rows that are left out.
  @Test func printsTheTableOfTheFirstCommand() throws {
    let text = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(text.range(of: "    marlhaven-clas\n"))
    let end = try #require(text.range(of: "\nEvery row says", range: start.upperBound..<text.endIndex))
    let shown = text[start.lowerBound..<end.lowerBound].split(separator: "\n").map { $0.dropFirst(4) }
    #expect(text.contains("swift run -c release findings parse Fixtures/marlhaven-clas.txt --format table\n"))
    try Program.with { program in
      let table = ["parse", Program.fixtures + "/marlhaven-clas.txt", "--format", "table"]
      var printed = try program.run(table).output.split(separator: "\n")[...]
      for line in shown where line != "..." {
        printed = printed.drop { $0 != line }
        #expect(printed.first == line)
      }
    }
  }
}
