import Testing

@testable import InspectionReports

/// The data file as it is: nothing in it leads astray.
@Suite struct OrganisationRegisterTests {
  private let register = OrganisationRegister.builtIn
  private var entries: [Organisation] { register.organisations.filter { $0.kind != .council } }

  /// The program takes its own file without the checks that others get.
  @Test func theFileOfTheProgramPassesTheChecks() throws {
    let entries = try OrganisationFile(PackageResources.organisations_csv).entries
    #expect(try OrganisationRegister(entries, authorities: .builtIn).organisations == register.organisations)
  }

  @Test func noNameLeadsToTwo() {
    var owners: [NameKey: String] = [:]
    for organisation in entries {
      for name in [organisation.name] + organisation.otherNames {
        let owner = owners.updateValue(organisation.name, forKey: NameKey(name)) ?? organisation.name
        #expect(owner == organisation.name, "\(name) leads to \(owner) and \(organisation.name)")
      }
    }
    for organisation in entries {
      for name in organisation.abbreviations + organisation.contextNames {
        #expect(owners[NameKey(name)] ?? organisation.name == organisation.name, "\(name)")
      }
    }
  }

  @Test func noContextNameLeadsToTwoInOneArea() {
    var owners: [String: String] = [:]
    for organisation in entries {
      for (name, area) in organisation.contextNames.flatMap({ name in organisation.contextAreas.map { (name, $0) } }
      ) {
        let owner = owners.updateValue(organisation.name, forKey: "\(NameKey(name).words) \(area)")
        #expect(owner ?? organisation.name == organisation.name, "\(name) in \(area)")
      }
    }
  }

  @Test func noEntryIsFusedWithAnother() {
    let endings = [NameWords.trust, NameWords.ccg, NameWords.icb]
    for organisation in entries {
      for name in [organisation.name] + organisation.otherNames {
        let kinds = NameKey(name).words.count { endings.contains($0) }
        #expect(kinds <= 1 && !name.contains(";") && !name.contains("\n"), "\(name)")
      }
    }
  }

  /// A body that follows another may keep its code; else a code is one body's.
  @Test func codesAreWellFormedAndUnique() {
    var owners: [String: Organisation] = [:]
    for organisation in entries {
      guard let code = organisation.code else { continue }
      #expect(OrganisationFile.isCode(code), "\(organisation.name): \(code)")
      guard let other = owners.updateValue(organisation, forKey: code) else { continue }
      let following = register.succession.successors(of: organisation) + register.succession.successors(of: other)
      #expect(following.contains { [organisation.name, other.name].contains($0.organisation.name) }, "\(code)")
    }
    #expect(owners.count == 217)
  }

  @Test func contextAreasAreAuthorities() {
    let names = Set(LocalAuthorities.builtIn.all.map(\.name))
    for organisation in entries {
      #expect(names.isSuperset(of: organisation.contextAreas), "\(organisation.name)")
      #expect(organisation.contextNames.isEmpty || !organisation.contextAreas.isEmpty, "\(organisation.name)")
    }
  }

  @Test func boardsFollowTheirGroups() {
    let boards = entries.filter { $0.name.hasSuffix("Integrated Care Board") && $0.code?.first == "Q" }
    #expect(boards.count == 42)
    for group in entries where group.name.hasSuffix("CCG") {
      let ends = register.succession.successors(of: group).map(\.organisation.name)
      #expect(ends.contains { $0.hasSuffix("Integrated Care Board") }, "\(group.name)")
    }
  }

  @Test func usersOwnComeBeside() throws {
    let file = Array("name,kind,abbreviations\nMarl Vale NHS Trust,nhs-trust,MVT\nNHS England,national,\n".utf8)
    let extended = try register.extended(by: file)
    #expect(extended.organisations.count == register.organisations.count + 1)
    #expect(extended.organisation(named: "NHS England")?.kind == .national)
    let added = try #require(extended.organisation(named: "Marl Vale NHS Trust"))
    #expect(OrganisationLookup(extended).organisation(named: "mvt") == .one(added))
    #expect(extended.organisation(named: "Derby City Council")?.code == "E06000015")
  }
}
