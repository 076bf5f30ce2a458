import InspectionReports
import Testing

@testable import FindingsAnalysis

@Suite struct CodingPairsTests {
  private func report(_ area: String) throws -> Report {
    let text = """
      3 August 2018

      Dear all

      Joint targeted area inspection of the multi-agency response to neglect in \(area)

      Between 9 and 13 July 2018, Ofsted came.

      Key strengths

      - Midwives in \(area) share what they know.
      - Police officers’ records are whole.

      """
    return try ReportParser.parse(Array(text.utf8), file: "")
  }

  private func pairs(_ codings: [Coding], _ file: String, _ reports: [Report]) -> CodingPairs {
    CodingPairs([CodingPairs.CodedReport(name: file, codings: codings)], against: reports)
  }

  @Test func idsAreWholeOrNumbersOfTheFilesReport() throws {
    let reports = [try report("Marl"), try report("Lode")]
    let pairs = pairs(
      [Coding(id: "S1"), Coding(id: "lode-jtai-2018/S2"), Coding(id: "S9")], "marl-jtai-2018", reports)
    #expect(pairs.pairs.map(\.id) == ["marl-jtai-2018/S1", "lode-jtai-2018/S2"])
    #expect(pairs.unmatched == ["S9"])
  }

  @Test func aNumberThatTwoReportsHaveIsNobodys() throws {
    let reports = [try report("Marl"), try report("Lode")]
    let pairs = pairs([Coding(id: "S1")], "codes", reports)
    #expect(pairs.pairs.isEmpty)
    #expect(pairs.unmatched == ["S1"])
  }

  /// The first words tell the finding where the numbers are counted otherwise.
  @Test func firstWords() throws {
    let pairs = pairs(
      [Coding(id: "S1", start: "Police officers' records"), Coding(id: "S2", start: "Nobody")], "codes",
      [try report("Marl")])
    #expect(pairs.pairs.map(\.id) == ["marl-jtai-2018/S2"])
    #expect(pairs.unmatched == ["S2"])
  }

  /// What is coded twice counts once, by its first coding, and is said: in one file, and in two files of one report.
  @Test func codedTwice() throws {
    let codings = [
      Coding(id: "S1", services: ["police"]), Coding(id: "marl-jtai-2018/S1", services: ["camhs"]),
      Coding(id: "S1"),
      Coding(id: "S2"),
    ]
    let file = CodingPairs.CodedReport(name: "marl-jtai-2018", codings: codings)
    let again = CodingPairs.CodedReport(name: "marl-jtai-2018", codings: [Coding(id: "S2")])
    let pairs = CodingPairs([file, again], against: [try report("Marl")])
    #expect(pairs.pairs.map(\.id) == ["marl-jtai-2018/S1", "marl-jtai-2018/S2"])
    #expect(pairs.pairs[0].reference.services == ["police"])
    #expect(pairs.repeated == ["marl-jtai-2018/S1", "marl-jtai-2018/S2"] && pairs.unmatched.isEmpty)
    let people = CodingPairs(
      [Coding(id: "1"), Coding(id: "2"), Coding(id: "2", services: ["camhs"])],
      against: [Coding(id: "1", services: ["police"]), Coding(id: "1"), Coding(id: "2")])
    #expect(people.pairs.map(\.id) == ["1", "2"])
    #expect(people.pairs[0].other.services == ["police"] && people.pairs[1].reference.services.isEmpty)
    #expect(people.repeated == ["1", "2"])
  }

  /// Each finding is read once, and not again for every coding: with the texts read again this takes minutes.
  @Test func manyCodings() {
    let count = 20_000
    let findings = (0..<count).map {
      var finding = InventedReport.finding("\($0).1", .mixed)
      finding.text = "Midwives of team \($0) see every expectant woman alone, and write down what she says."
      return finding
    }
    let report = InventedReport.report("marl-clas", "Marl", findings: findings)
    let codings = (0..<count).map { Coding(id: "x\($0)", start: "Midwives  of team \(count - 1 - $0) see") }
    let clock = ContinuousClock()
    var found: CodingPairs?
    let time = clock.measure { found = pairs(codings, "codes", [report]) }
    #expect(found?.pairs.count == count && found?.pairs.first?.id == "marl-clas/\(count - 1).1")
    #expect(time < .seconds(10))
  }

  @Test func twoPeople() {
    let pairs = CodingPairs(
      [Coding(id: "1", services: ["police"]), Coding(id: "2")], against: [Coding(id: "1"), Coding(id: "3")])
    #expect(pairs.pairs.map(\.reference.services) == [["police"]])
    #expect(pairs.unmatched == ["2"])
  }
}
