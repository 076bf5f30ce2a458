import Testing

@testable import InspectionReports

@Suite struct OrganisationFileTests {
  private typealias Problem = OrganisationFileError.Problem

  /// A file, and the line and fault that it is refused for.
  @Test(
    arguments: [
      ("", nil, .headerMissing), ("# only a comment\n", nil, .headerMissing),
      ("name,code\nA Trust,RTG\n", 1, .columnMissing("kind")),
      ("name,kind,odscode\n", 1, .columnUnknown("odscode")),
      ("# c\nname,kind\n\nA Trust,nhs\n", 4, .kindUnknown("nhs")), ("name,kind\n,nhs-trust\n", 2, .nameMissing),
      ("name,kind\nTees, Esk NHS Trust,nhs-trust\n", 2, .tooManyValues),
      ("name,kind\n\"A Trust,nhs-trust\n", 2, .unclosedQuote),
      ("name,kind,code\nA Trust,nhs-trust,rtg\n", 2, .codeMalformed("rtg")),
      ("name,kind,succeeded\nA Trust,nhs-trust,1/7/2018\n", 2, .dateMalformed("1/7/2018")),
      ("name,kind,succeeded\nA Trust,nhs-trust,2018-13\n", 2, .dateMalformed("2018-13")),
      ("name,kind,successors\nA Trust,nhs-trust,B Trust\n", 2, .successorUnknown("B Trust")),
      (
        "name,kind,successors\nA Trust,nhs-trust,B Trust\nB Trust,nhs-trust,A Trust\n", 2,
        .successionCircular("A Trust")
      ),
      ("name,kind,successors\nA Trust,nhs-trust,A Trust\n", 2, .successionCircular("A Trust")),
      (
        "name,kind,other_names\nA Trust,nhs-trust,\nB Trust,nhs-trust,a nhs ft\n", 3,
        .nameTaken("a nhs ft", by: "A Trust")
      ),
      (
        "name,kind,abbreviations\nA Trust,nhs-trust,\nB Trust,nhs-trust,A Trust\n", 3,
        .nameTaken("A Trust", by: "A Trust")
      ),
      ("name,kind,code\nA Trust,nhs-trust,RTG\nB Trust,nhs-trust,RTG\n", 2, .codeTaken("RTG", by: "B Trust")),
    ] as [(String, Int?, OrganisationFileError.Problem)])
  func faults(_ text: String, _ line: Int?, _ problem: OrganisationFileError.Problem) {
    #expect(throws: OrganisationFileError(line: line, problem: problem)) {
      try OrganisationRegister(OrganisationFile(Array(text.utf8)).entries, authorities: .builtIn)
    }
  }

  @Test func whatIsNoUTF8() {
    #expect(throws: OrganisationFileError(line: nil, problem: .notUTF8)) { try OrganisationFile([0x6E, 0xFF]) }
  }

  @Test func oneCodeMayFollowAnother() throws {
    let text = "name,kind,code,successors\nA Trust,nhs-trust,RTG,B Trust\nB Trust,nhs-trust,RTG,\n"
    let register = try OrganisationRegister(OrganisationFile(Array(text.utf8)).entries, authorities: .builtIn)
    #expect(register.organisation(named: "B Trust")?.code == "RTG")
  }

  @Test func valuesAsPeopleWriteThem() throws {
    let text = """
      # Our own
      kind, name ,other_names,succeeded,note\r
      \r
      nhs-trust,"Tees, Marl and ""New"" NHS Trust", TM ; Tees and Marl,2018-07, said so
      police,Marl Police
      """
    let entries = try OrganisationFile(Array(text.utf8)).entries
    #expect(entries.map(\.line) == [4, 5])
    let trust = try #require(entries.first?.organisation)
    #expect(trust.name == "Tees, Marl and \"New\" NHS Trust")
    #expect(trust.otherNames == ["TM", "Tees and Marl"])
    #expect(trust.succeeded?.description == "2018-07")
    #expect(trust.note == "said so")
    #expect(entries.last?.organisation.kind == .police)
  }
}
