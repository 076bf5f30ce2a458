import Testing

@testable import InspectionReports

/// The real reviews, against what somebody read in them; skipped where they are not.
@Suite struct OrganisationTableTests {
  @Test(arguments: Corpus.real)
  func addressees(_ corpus: CorpusReport) throws {
    let report = try corpus.parse()
    let expected = try Corpus.expectedOrganisations(corpus.name)
    #expect(report.localAuthorities.map(\.code) == expected.authorities)
    for group in expected.groups {
      let recommendations = report.recommendations.filter { $0.group == group.group }
      #expect(recommendations.count == group.recommendations)
      for recommendation in recommendations {
        #expect(recommendation.addresseeLinks == group.links.map(\.link), "\(recommendation.number)")
      }
    }
    #expect(!report.diagnostics.contains { $0.code == .addresseeUnresolved || $0.code == .addresseeMissing })
  }

  @Test(arguments: Corpus.real)
  func organisations(_ corpus: CorpusReport) throws {
    let report = try corpus.parse()
    let expected = try Corpus.expectedOrganisations(corpus.name)
    #expect(report.organisations.filter { $0.role == .provider }.map(\.name) == expected.providers)
    #expect(report.organisations.filter { $0.role == .commissioner }.map(\.name) == expected.commissioners)
    let lookup = OrganisationLookup(.builtIn, reports: [report])
    for (abbreviation, name) in expected.abbreviations {
      let organisation = try #require(OrganisationRegister.builtIn.organisation(named: name))
      #expect(lookup.organisation(named: abbreviation.lowercased()) == .one(organisation), "\(abbreviation)")
    }
    for (number, names) in expected.findings {
      #expect(report.findings.first { $0.number == number }?.organisations == names, "\(number)")
    }
  }

  /// The actions of the real plan that name who acts lead to those organisations.
  @Test func actionsOfAPlan() throws {
    struct Expected: Decodable {
      struct Action: Decodable {
        var organisations: [String]
        var named: Bool
      }
      var authorities: [String]
      var actions: [String: [Action]]
    }
    let report = try PlanCorpus.real.parse()
    let expected: Expected = try Corpus.expected("organisations/\(PlanCorpus.real.name).json")
    #expect(report.localAuthorities.map(\.code) == expected.authorities)
    for (recommendation, wanted) in expected.actions {
      let actions = report.actions.filter { $0.recommendation == recommendation }
      #expect(actions.count == wanted.count)
      for (action, wanted) in zip(actions, wanted) where wanted.named {
        #expect(action.organisations == wanted.organisations, "\(action.number)")
      }
    }
  }

  /// "What was my trust told to do?", by every name of every row.
  @Test(arguments: try Corpus.expectedAnswers())
  func answers(_ expected: ExpectedAnswer) throws {
    let reports = try Corpus.real.map { ($0.name, try $0.parse()) }
    let register = OrganisationRegister.builtIn
    let lookup = OrganisationLookup(register, reports: reports.map(\.1))
    for name in expected.names {
      guard case .one(let organisation) = lookup.organisation(named: name) else {
        Issue.record("\(name) is \(lookup.organisation(named: name))")
        continue
      }
      #expect(organisation.name == expected.organisation)
      let predecessors = register.succession.predecessors(of: organisation).map(\.organisation.name)
      let asked = Set([organisation.name] + (expected.withPredecessors ? predecessors : []))
      var (found, throughCollective): ([String: [String]], Int) = ([:], 0)
      for (report, parsed) in reports {
        for recommendation in parsed.recommendations {
          let links = recommendation.addresseeLinks.filter { !asked.isDisjoint(with: $0.organisations) }
          if links.isEmpty { continue }
          found[report, default: []].append(recommendation.number)
          if links.allSatisfy(\.isCollective) { throughCollective += 1 }
        }
      }
      #expect(found == expected.recommendations, "\(name)")
      #expect(throughCollective == expected.throughCollective, "\(name)")
    }
  }
}

extension ExpectedOrganisations.Link {
  fileprivate var link: AddresseeLink {
    let one = organisation.map { AddresseeLink.Meaning.organisation($0) }
    return AddresseeLink(printed: printed, meaning: one ?? .collective(members: members ?? []))
  }
}

extension AddresseeLink {
  fileprivate var isCollective: Bool { if case .collective = meaning { true } else { false } }
}
