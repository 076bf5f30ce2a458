import Testing

@testable import InspectionReports

@Suite struct LocalAuthoritiesTests {
  private let authorities = LocalAuthorities.builtIn

  @Test(arguments: [
    ("Derby City", ["Derby"]), ("Derby", ["Derby"]), ("Derby and Derbyshire", ["Derby", "Derbyshire"]),
    ("London Borough of Croydon", ["Croydon"]), ("the Royal Borough of Greenwich", ["Greenwich"]),
    ("Bristol City Council", ["Bristol, City of"]), ("City of Bristol", ["Bristol, City of"]),
    ("Bradford Metropolitan District Council", ["Bradford"]), ("CHESHIRE EAST", ["Cheshire East"]),
    ("Stoke on Trent", ["Stoke-on-Trent"]), ("Durham", ["Durham"]), ("County Durham", ["Durham"]),
    ("Hull", ["Kingston Upon Hull, City of"]), ("Bedford", ["Bedford Borough"]), ("St Helens", ["St. Helens"]),
    ("City of London", ["City of London"]), ("London", []), ("City of York", ["York"]),
    ("Brighton & Hove", ["Brighton and Hove"]), ("Telford & Wrekin Council", ["Telford and Wrekin"]),
    ("Bournemouth, Christchurch and Poole", ["Bournemouth, Christchurch and Poole"]), ("Poole", ["Poole"]),
    ("Northamptonshire", ["Northamptonshire"]), ("Cumbria County Council", ["Cumbria"]),
    ("Bath and North East Somerset and Wiltshire", ["Bath and North East Somerset", "Wiltshire"]),
    ("Southend/Thurrock", ["Southend-on-Sea", "Thurrock"]), ("Marlshire", []), ("Derby and Marlshire", []),
    ("", []),
    ("and", []), ("Derby, Derby and Derby City", ["Derby"]),
  ])
  func areas(_ area: String, _ names: [String]) {
    #expect(authorities.authorities(of: area).map(\.name) == names)
  }

  @Test func everyNameLeadsToItsOwn() {
    for authority in authorities.all {
      for name in [authority.name, authority.council] + authority.otherNames {
        #expect(authorities.authorities(of: name) == [authority], "\(name)")
      }
    }
  }

  @Test func codesAreWellFormedAndUnique() {
    #expect(authorities.all.count == 156)
    #expect(Set(authorities.all.map(\.code)).count == authorities.all.count)
    #expect(Set(authorities.all.map(\.council)).count == authorities.all.count)
    for authority in authorities.all {
      let kind = authority.code.prefix(3)
      #expect(["E06", "E08", "E09", "E10"].contains(kind) && authority.code.utf8.count == 9, "\(authority.name)")
      #expect(Int(authority.code.dropFirst()) != nil)
      #expect(authority.region == "London" || kind != "E09")
    }
    #expect(Set(authorities.all.map(\.region)).count == 9)
    #expect(authorities.all.filter { $0.abolished != nil }.map(\.name) == ["Cumbria", "Northamptonshire", "Poole"])
  }
}
