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

  @Test func idsAreWholeOrNumbersOfTheFilesReport() throws {
    let reports = [try report("Marl"), try report("Lode")]
    let pairs = CodingPairs(
      [Coding(id: "S1"), Coding(id: "lode-jtai-2018/S2"), Coding(id: "S9")], file: "marl-jtai-2018",
      against: reports)
    #expect(pairs.pairs.map(\.id) == ["marl-jtai-2018/S1", "lode-jtai-2018/S2"])
    #expect(pairs.unmatched == ["S9"])
  }

  @Test func aNumberThatTwoReportsHaveIsNobodys() throws {
    let reports = [try report("Marl"), try report("Lode")]
    let pairs = CodingPairs([Coding(id: "S1")], file: "codes", against: reports)
    #expect(pairs.pairs.isEmpty)
    #expect(pairs.unmatched == ["S1"])
  }

  /// The first words tell the finding where the numbers are counted otherwise.
  @Test func firstWords() throws {
    let pairs = CodingPairs(
      [Coding(id: "S1", start: "Police officers' records"), Coding(id: "S2", start: "Nobody")], file: "codes",
      against: [try report("Marl")])
    #expect(pairs.pairs.map(\.id) == ["marl-jtai-2018/S2"])
    #expect(pairs.unmatched == ["S2"])
  }

  @Test func twoPeople() {
    let pairs = CodingPairs(
      [Coding(id: "1", services: ["police"]), Coding(id: "2")], against: [Coding(id: "1"), Coding(id: "3")])
    #expect(pairs.pairs.map(\.reference.services) == [["police"]])
    #expect(pairs.unmatched == ["2"])
  }
}
