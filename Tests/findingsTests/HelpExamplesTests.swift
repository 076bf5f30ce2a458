import Foundation
import Testing

@testable import findings

/// Every example of every `--help` does what it says, on reports of invented places.
@Suite struct HelpExamplesTests {
  /// What an example must do. The words were read off the fixtures, and hang on no weight of the coding.
  struct Expectation: Sendable {
    /// What must stand in the output, or in `file`.
    var prints: [String]
    /// A regular expression that the whole output must match.
    var whole: String?
    /// The file that the answer goes to; nil for standard output.
    var file: String?
    /// What must stand on standard error, where nothing else does: a line for each.
    var says: [String] = []
    var status: Int32 = 0
    /// What the shell is asked after it, for an example that prints nothing.
    var then: String?

    init(
      _ prints: String..., whole: String? = nil, file: String? = nil, says: [String] = [], status: Int32 = 0,
      then: String? = nil
    ) {
      (self.prints, self.whole, self.file, self.says) = (prints, whole, file, says)
      (self.status, self.then) = (status, then)
    }
  }

  static let examples = Command.all.flatMap { $0.examples.map(\.line) }

  /// Programs that some examples need; a test of one is skipped where it is not here.
  private static let tools = ["dot": "graphviz"]

  @Test(arguments: examples)
  func example(_ line: String) throws {
    let expected = try #require(Self.expectations[line], "nothing says what this example must do")
    for (tool, package) in Self.tools where line.contains("| \(tool) ") {
      if !FileManager.default.isExecutableFile(atPath: "/usr/bin/\(tool)") {
        try Test.cancel("\(tool) is not here: install \(package)")
      }
    }
    if !Program.hasPdftotext && (line.contains("letter.pdf") || line.contains("jtai")) {
      try Test.cancel("pdftotext is not here")
    }
    try Program.with { program in
      try ExampleFolder.lay(in: program)
      let result = try program.shell("export HOME=$PWD; \(line)" + (expected.then.map { " && \($0)" } ?? ""))
      #expect(result.status == expected.status)
      #expect(result.error.split(separator: "\n").count == expected.says.count, "\(result.error)")
      for words in expected.says { #expect(result.error.contains(words), "\(words)") }
      var answer = result.output
      if let file = expected.file {
        #expect(result.output == "")
        answer = try String(contentsOf: program.folder.appending(path: file), encoding: .utf8)
      }
      #expect(!answer.isEmpty)
      for words in expected.prints {
        #expect(answer.contains(words), "\(words)\nis not in\n\(answer.prefix(4000))")
      }
      if let whole = expected.whole { #expect(answer.range(of: whole, options: .regularExpression) != nil) }
    }
  }

  /// Nothing is expected of an example that no help shows any more.
  @Test func everyExpectationIsOfAnExample() {
    #expect(Set(Self.expectations.keys).subtracting(Self.examples).isEmpty)
    #expect(Set(Self.examples).count == Self.examples.count)
    for command in Command.all { #expect(command.examples.count >= 2, "\(command.name)") }
  }
}
