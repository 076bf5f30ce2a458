import Foundation
import Testing

@testable import InspectionReports

@Suite struct VocabularyTests {
  private typealias Problem = VocabularyFault.Problem

  private static let heading = "service police | Police | forces\n"

  @Test func builtInIsSound() {
    let faults = Vocabulary.faults(in: PackageResources.vocabulary_txt)
    #expect(faults.isEmpty, "\(faults)")
  }

  /// The ids are the codebook's, where it is here.
  @Test func idsAreThoseOfTheCodebook() throws {
    let path = Corpus.root + "/../shared/CODEBOOK.md"
    guard FileManager.default.fileExists(atPath: path) else { try Test.cancel("the codebook is not here") }
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter {
      $0.hasPrefix("| ")
    }
    let ids = rows.map { $0.dropFirst(2).prefix { $0 != " " } }.filter { $0 != "id" }.map(String.init)
    #expect(Vocabulary.builtIn.services.map(\.id) == Array(ids.prefix(24)))
    #expect(Vocabulary.builtIn.themes.map(\.id) == Array(ids.dropFirst(24)))
    #expect(ids.count == 60)
  }

  @Test func labelsAreFewerThanBits() {
    #expect(Vocabulary.builtIn.labels.count <= CodingWeights.width)
    #expect(Set(Vocabulary.builtIn.cues.map(\.id)) == ["praise", "criticism", "wish"])
  }

  /// A file, and the line and fault that it is refused for.
  @Test(
    arguments: [
      ("constable\n", 1, .termWithoutLabel), ("# c\n\nsection: Custody\n", 3, .termWithoutLabel),
      ("service police | Police\n", 1, .headingMalformed), ("service | Police | forces\n", 1, .headingMalformed),
      ("theme police | Police | forces\n", 1, .labelUnknown(.theme, id: "police")),
      ("service fire | Fire | brigades\nfire engine\n", 1, .labelUnknown(.service, id: "fire")),
      (heading + "plan/\n", 2, .termEmpty), (heading + "& custody\n", 2, .termEmpty),
      (heading + "? /a\n", 2, .termEmpty),
      (heading + "a & b & c\n", 2, .tooManySides), (heading + "custody (cells)\n", 2, .characterUnreadable("(")),
      (heading + "café\n", 2, .characterUnreadable("é")),
      (heading + "a b c d e f g h i\n", 2, .termTooLong(words: 9)),
      (heading + "a/b/c a/b/c a/b/c a/b/c\n", 2, .tooManyChoices),
      ("same  \n" + heading, 1, .familyEmpty),
      ("", nil, .withoutTerms), ("\u{FEFF}# nothing yet\n\n", nil, .withoutTerms),
      (heading + "section: Custody\n- custody\n", nil, .withoutTerms),
      ("same well-being wellbeing\n", 1, .characterUnreadable("-")),
    ] as [(String, Int?, VocabularyFault.Problem)])
  func errors(_ file: String, _ line: Int?, _ problem: VocabularyFault.Problem) {
    let fault = VocabularyFault(line: line, problem: problem)
    #expect(throws: fault) { try Vocabulary(Array(file.utf8)) }
    #expect(Vocabulary.faults(in: Array(file.utf8)).contains(fault) && fault.isError)
  }

  @Test func whatIsNoUTF8() {
    #expect(throws: VocabularyFault(line: nil, problem: .notUTF8)) { try Vocabulary([0x6E, 0xFF]) }
  }

  /// Files that can be used, with lines that do nothing.
  @Test(
    arguments: [
      ("constable\nconstables\n", 3, .termRepeated("constables", line: 2)),
      ("custody suite/cell\n? custody cell\n", 3, .termRepeated("custody cell", line: 2)),
      ("- custody\ncustody\n", 3, .termUnreachable("custody", exceptionLine: 2)),
      ("custody\n- custody\n", 3, .termUnreachable("custody", exceptionLine: 3)),
      ("custody\n- parking place\n", 3, .exceptionIdle("parking place")),
      ("custody\nsame cell cells\nsame jail cells\n", 4, .formRepeated("cells", line: 3)),
    ] as [(String, Int, VocabularyFault.Problem)])
  func warnings(_ lines: String, _ line: Int, _ problem: VocabularyFault.Problem) throws {
    let file = Array((Self.heading + lines).utf8)
    let faults = Vocabulary.faults(in: file).filter { $0.line != nil }
    // An exception that takes away all of a term finds nothing else, and is idle too.
    let others = faults.filter { $0 != VocabularyFault(line: line, problem: problem) }
    #expect(faults.count == others.count + 1)
    #expect(others == [] || others == [VocabularyFault(line: 2, problem: .exceptionIdle("custody"))])
    #expect(faults.allSatisfy { !$0.isError })
    _ = try Vocabulary(file)
  }

  @Test func aFileTakesThePlaceOfTheBuiltIn() throws {
    let file = Self.heading + "section: Custody\n? custody\nconstable\n"
    let vocabulary = try Vocabulary(Array(file.utf8))
    let police = try #require(vocabulary.services.first { $0.id == "police" })
    #expect(police.terms.map(\.text) == ["custody", "constable"])
    #expect(police.terms.map(\.strength) == [.weak, .strong])
    #expect(police.terms.map(\.line) == [3, 4])
    #expect(police.sections == ["Custody"])
    #expect(vocabulary.services.map(\.id) == Vocabulary.builtIn.services.map(\.id))
    #expect(vocabulary.services.filter { !$0.terms.isEmpty }.count == 1)
    let without = Vocabulary.faults(in: Array(file.utf8)).map(\.problem)
    #expect(without.contains(.labelWithoutTerms(.theme, id: "training")))
    #expect(!without.contains(.labelWithoutTerms(.service, id: "police")))
  }

  @Test func aFileAddsToTheBuiltIn() throws {
    let file = Array(("\u{FEFF}extends built-in\r\n" + Self.heading + "zebra crossing patrol\r\n").utf8)
    let builtIn = try #require(Vocabulary.builtIn.services.first { $0.id == "police" })
    for vocabulary in [try Vocabulary(file), try Vocabulary.builtIn.extended(by: file)] {
      let police = try #require(vocabulary.services.first { $0.id == "police" })
      #expect(police.terms.dropLast() == builtIn.terms[...])
      #expect(police.terms.last?.text == "zebra crossing patrol")
    }
    #expect(Vocabulary.faults(in: file) == [])
    // What the built-in vocabulary has already.
    let twice = Array(("extends built-in\n" + Self.heading + "police\n").utf8)
    #expect(Vocabulary.faults(in: twice).map(\.line) == [3])
  }

  /// Without cues every finding would look like a strength: a file that has none keeps the built-in ones.
  @Test func builtInCuesStayWhereAFileHasNone() throws {
    var report = Report.invented(
      .clasReview,
      [
        ("1.1", "Training", "Training is effective and well embedded.", []),
        ("1.2", "Training", "Training was not effective. There is a lack of oversight and records are poor.", []),
      ])
    let file = "theme training | Training | t\ntraining\nsame lack lacks\n"
    let own = try Vocabulary(Array(file.utf8))
    #expect(own.cues == Vocabulary.builtIn.cues && own.services.allSatisfy(\.terms.isEmpty))
    Coder(own).code(&report)
    #expect(report.findings.map(\.judgement) == [.strength, .improvement])
    #expect(report.findings.map(\.themes) == [["training"], ["training"]])
    let faults = Vocabulary.faults(in: Array(file.utf8))
    #expect(
      faults.allSatisfy { if case .labelWithoutTerms(let kind, _) = $0.problem { kind != .cue } else { false } })
    #expect(faults.count == 59)

    let withCues = try Vocabulary(Array((file + "cue criticism | Criticism | words\neffective\n").utf8))
    #expect(withCues.cues.map(\.terms.count) == [0, 1, 0])
  }

  /// A term that the weights do not know finds its label.
  @Test func aNewTermWorksAtOnce() throws {
    let file = Array(("extends built-in\n" + Self.heading + "zebra crossing patrol\n").utf8)
    var report = Report.invented(
      .jtaiLetter, [("M1", "Main findings", "Zebra crossing patrols see children every day.", [])])
    Coder.builtIn.code(&report)
    #expect(!report.findings[0].services.contains("police"))
    Coder(try Vocabulary(file)).code(&report)
    #expect(report.findings[0].services == ["police"])
  }
}
