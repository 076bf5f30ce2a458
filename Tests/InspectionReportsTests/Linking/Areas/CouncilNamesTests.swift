import Testing

@testable import InspectionReports

@Suite struct CouncilNamesTests {
  /// Keys that are made of words are those of the names written out.
  @Test(arguments: [
    ("Bristol, City of", ["Bristol City Council", "Bristol Council", "Bristol Children's Services"]),
    ("Derbyshire", ["Derbyshire County Council", "Derbyshire Children's Services"]),
    ("Croydon", ["Croydon Borough Council", "London Borough of Croydon", "Royal Borough of Croydon"]),
    ("Bradford", ["Bradford MBC", "Bradford Metropolitan District Council"]),
    ("St. Helens", ["St Helens Council", "St. Helens Metropolitan Borough Council"]),
  ])
  func keys(_ name: String, _ names: [String]) throws {
    let authority = try #require(LocalAuthorities.builtIn.all.first { $0.name == name })
    let keys = CouncilNames.keys(of: authority)
    for name in names { #expect(keys.contains(NameKey(name)), "\(name)") }
    #expect(!keys.contains(NameKey("Marlshire Council")))
  }
}
