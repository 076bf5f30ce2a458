import Testing

@testable import InspectionReports

/// Every joint inspection against what its letter says of itself: 20 PDFs, and Derby's as text.
@Suite struct JointInspectionFactsTests {
  @Test(arguments: KnownInspection.all)
  func letterhead(_ inspection: KnownInspection) throws {
    let facts = try inspection.facts()
    let report = try inspection.report()
    #expect(report.published?.description == facts.published)
    #expect(report.inspected?.start.description == facts.inspected.start)
    #expect(report.inspected?.end.description == facts.inspected.end)
    #expect(report.inspectorates == facts.inspectorates)
    #expect(report.addressees.map(\.name) == facts.addressees.map(\.name))
    for (addressee, person) in zip(report.addressees, facts.addressees) {
      let post = InspectionFacts.Person.Post(role: addressee.role, organisation: addressee.organisation)
      #expect(person.fits(post), "\(person.name): \(post)")
    }
  }

  /// The principal authority, and after it at most who must send the answer.
  @Test(arguments: KnownInspection.all)
  func answer(_ inspection: KnownInspection) throws {
    let answer = try inspection.facts().answer
    let nextSteps = try #require(try inspection.report().nextSteps)
    #expect(nextSteps.due?.description == answer.due)
    #expect(nextSteps.workingDays == answer.workingDays)
    #expect(nextSteps.responsible.first == answer.responsible)
    #expect(nextSteps.responsible.count <= 2)
    for other in nextSteps.responsible.dropFirst() { #expect(other == answer.sender) }
  }

  @Test(arguments: KnownInspection.all)
  func footnotes(_ inspection: KnownInspection) throws {
    let notes = try inspection.facts().footnotes
    let footnotes = try inspection.report().footnotes
    #expect(footnotes.map(\.mark) == notes.map(\.mark))
    #expect(footnotes.map { Words(of: $0.text) } == notes.map(\.text))
    #expect(footnotes.map(\.place.page) == notes.map(\.page))
  }

  @Test(arguments: KnownInspection.all)
  func subject(_ inspection: KnownInspection) throws {
    let facts = try inspection.facts()
    let report = try inspection.report()
    #expect(report.subject == facts.subject)
    #expect(report.topic.map(Words.init(of:)) == facts.topic.text)
    #expect(report.deepDive.map(Words.init(of:)) == facts.deepDive?.text)
  }

  @Test(arguments: KnownInspection.all)
  func practiceStudies(_ inspection: KnownInspection) throws {
    let studies = try inspection.facts().examples
    let examples = try inspection.report().examples
    #expect(examples.map(\.label) == studies.map(\.label))
    #expect(examples.map(\.place.page) == studies.map(\.page))
    #expect(examples.map(\.judgement?.rawValue) == studies.map(\.judgement))
    #expect(examples.map(\.section) == studies.map(\.section))
    for (example, study) in zip(examples, studies) {
      let after = example.after ?? ""
      #expect(study.after.contains(after), "\(study.label): after \(after)")
    }
  }

  /// The facts themselves: letters on one subject stand in one group.
  @Test func subjectsOfTheCorpus() throws {
    var letters: [String: Int] = [:]
    for inspection in KnownInspection.all {
      let facts = try inspection.facts()
      #expect(facts.subject == facts.deepDive?.group ?? facts.topic.group, "\(inspection.name)")
      letters[facts.subject, default: 0] += 1
    }
    #expect(
      letters == [
        "child exploitation": 2, "child sexual exploitation and missing children": 2, "criminal exploitation": 2,
        "domestic abuse": 2, "early help": 1, "initial need and risk": 5, "mental health": 2, "neglect": 1,
        "serious youth violence": 2, "sexual abuse in the family": 2,
      ])
  }
}
