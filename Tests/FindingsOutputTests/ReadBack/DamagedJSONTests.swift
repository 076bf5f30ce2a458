import InspectionReports
import Testing

@testable import FindingsOutput

/// JSON that is damaged or of something else is told, with its place; nothing is read by halves.
@Suite struct DamagedJSONTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var from: String
    var to: String
    var fault: WrittenFault

    init(_ from: String, _ to: String, _ path: String, _ sentence: String) {
      (testDescription, self.from, self.to) = (path + " " + sentence, from, to)
      fault = WrittenFault(line: nil, problem: .value(path: path, is: sentence))
    }
  }

  /// One value of a sound report changed.
  static let values = [
    Case("\"schemaVersion\": 1", "\"schemaVersion\": 2", "[0].schemaVersion", "is 2, and this program knows 1"),
    Case("\"kind\": \"jtai-letter\"", "\"kind\": \"novel\"", "[0].kind", "cannot be \"novel\""),
    Case("\"id\": \"marlhaven-jtai-2018\"", "\"id\": null", "[0].id", "is null"),
    Case("\"id\": \"marlhaven-jtai-2018\"", "\"ID\": \"x\"", "[0].id", "is missing"),
    Case(
      "\"start\": \"2018-01-29\"", "\"start\": \"2018-02-30\"", "[0].inspected.start",
      "is \"2018-02-30\", no day like 2016-04-09"),
    Case(
      "\"published\": \"2018-03-09\"", "\"published\": \"+018-3-09\"", "[0].published",
      "is \"+018-3-09\", no day like 2016-04-09"),
    Case("\"childrenConsidered\": 140", "\"childrenConsidered\": -1", "[0].childrenConsidered", "cannot be -1"),
    Case(
      "\"childrenConsidered\": 140", "\"childrenConsidered\": true", "[0].childrenConsidered",
      "is not a whole number"),
    Case("\"priority\": true", "\"priority\": 1", "[0].findings[0].priority", "is not true or false"),
    Case(
      "\"judgement\": \"improvement\"", "\"judgement\": \"bad\"", "[0].findings[0].judgement", "cannot be \"bad\""),
    Case(
      "\"themes\": [\"training\", \"supervision\"]", "\"themes\": [\"training\", 3]",
      "[0].findings[0].themes[1]", "is not a text"),
    Case("\"services\": [\"maternity\"]", "\"services\": {}", "[0].findings[0].services", "is not a list"),
    Case(
      "\"means\": \"unresolved\"", "\"means\": \"perhaps\"", "[0].recommendations[0].addresseeLinks[2].means",
      "cannot be \"perhaps\""),
    Case(
      "\"means\": \"unresolved\"", "\"means\": \"organisation\"",
      "[0].recommendations[0].addresseeLinks[2].organisations", "is not one organisation"),
    Case("\"code\": \"citation-unresolved\"", "\"code\": \"odd\"", "[0].diagnostics[0].code", "cannot be \"odd\""),
    Case("\"lines\": 99", "\"lines\": 9223372036854775807", "[0].source.lines", "cannot be 9223372036854775807"),
  ]

  private static func json() -> String {
    String(decoding: RoundTripTests.written([FullReport.report()], .json), as: UTF8.self)
  }

  @Test(arguments: values)
  func aValueIsNotWhatTheContractSays(_ bad: Case) throws {
    let changed = Self.json().replacing(bad.from, with: bad.to, maxReplacements: 1)
    #expect(changed != Self.json())
    let written = try #require(WrittenReports(Array(changed.utf8)))
    #expect(throws: bad.fault) { try written.reports() }
  }

  /// Lines that no arithmetic may meet.
  @Test(arguments: ["[2, 1]", "[-1, 4]", "[1]", "[]", "[1, 2, 3]", "[1, 9223372036854775807]", "null"])
  func lines(_ lines: String) throws {
    let changed = Self.json().replacing("\"lines\": [12, 15]", with: "\"lines\": \(lines)")
    let written = try #require(WrittenReports(Array(changed.utf8)))
    let sentence = lines == "null" ? "is missing" : "is no pair of a first and a last line"
    #expect(throws: WrittenFault(line: nil, problem: .value(path: "[0].nextSteps.lines", is: sentence))) {
      try written.reports()
    }
  }

  @Test(arguments: [
    ("[{\"a\": ", WrittenFault.Problem.damaged), ("[{}, x]", .damaged),
    ("[{\"schemaVersion\": 1.5}]", .damaged), ("[{\"schemaVersion\": 1e999}]", .damaged),
    ("[{\"a\": " + String(repeating: "[", count: 1_000_000), .damaged),
    ("{\"a\":\n" + String(repeating: "{\"a\":", count: 1_000_000), .damaged),
    ("[]", .noReport), ("[{\"report\": \"x\", \"number\": \"1.1\"}]", .noReport), ("[{}]", .noReport),
  ])
  func noReports(_ text: String, _ problem: WrittenFault.Problem) throws {
    let written = try #require(WrittenReports(Array(text.utf8)))
    #expect(throws: WrittenFault(line: nil, problem: problem)) { try written.reports() }
  }

  /// Half of a surrogate pair is no character.
  @Test func halfACharacter() throws {
    let changed = Self.json().replacing("\"Central\"", with: "\"\\ud800\"")
    let written = try #require(WrittenReports(Array(changed.utf8)))
    #expect(throws: WrittenFault(line: nil, problem: .damaged)) { try written.reports() }
  }

  @Test func notUTF8() throws {
    let written = try #require(WrittenReports(Array("[{\"a\": \"".utf8) + [0xE9, 0x22] + Array("}]".utf8)))
    #expect(throws: WrittenFault(line: nil, problem: .notUTF8)) { try written.reports() }
  }

  /// Records of JSON Lines, each with the number of its line.
  @Test func records() throws {
    let text = String(decoding: RoundTripTests.written([FullReport.report()], .jsonl), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    func fault(_ lines: [String]) throws -> WrittenFault? {
      let written = try #require(WrittenReports(Array(lines.joined(separator: "\n").utf8)))
      do { _ = try written.reports() } catch { return error }
      return nil
    }
    #expect(try fault(lines) == nil)
    let id = "marlhaven-jtai-2018"
    #expect(try fault(Array(lines.dropFirst())) == WrittenFault(line: 1, problem: .reportMissing(id: id)))
    #expect(
      try fault([lines[0], "", "{\"type\": \"novel\"}"])
        == WrittenFault(line: 3, problem: .recordUnknown(type: "novel")))
    #expect(try fault([lines[0], lines[1] + "}"]) == WrittenFault(line: 2, problem: .damaged))
    #expect(
      try fault([lines[0], "{\"type\": \"voice\", \"report\": \"\(id)\"}"])
        == WrittenFault(line: 2, problem: .value(path: "number", is: "is missing")))
    #expect(try fault(["{\"id\": \"1.1\", \"themes\": []}"]) == WrittenFault(line: 1, problem: .noReport))
  }

  /// Cut at any byte it is an error or, at the end of a line of JSON Lines, what stands before; never a trap.
  @Test(arguments: RoundTripTests.formats)
  func cutAnywhere(_ format: OutputFormat) throws {
    let whole = RoundTripTests.written([FullReport.report()], format)
    for end in stride(from: 2, to: whole.count - 2, by: 7) {
      guard let written = WrittenReports(Array(whole[..<end])) else { continue }
      let isSound = format == .jsonl && (whole[end] == 0x0A || whole[end - 1] == 0x0A)
      if isSound {
        #expect(try written.reports().count == 1)
      } else {
        #expect(throws: WrittenFault.self, "\(end)") { try written.reports() }
      }
    }
  }

  /// What is text is not taken for JSON.
  @Test(arguments: ["", " ", "[link](a.md) text", "{ braces }", "[TOC]", "1.1 Text", "[", "{", "[1, 2]", "\"a\""])
  func textIsNoJSON(_ text: String) {
    #expect(WrittenReports(Array(text.utf8)) == nil)
  }
}
