import Testing

@testable import InspectionReports

@Suite struct SuccessionTests {
  private func organisation(_ name: String, _ successors: [String] = []) -> Organisation {
    var organisation = Organisation(name: name, kind: .commissioner)
    organisation.successors = successors
    return organisation
  }

  @Test func stepByStep() {
    let last = organisation("Marl ICB")
    let succession = Succession([
      organisation("North CCG", ["Marl CCG"]), organisation("South CCG", ["Marl CCG"]),
      organisation("Marl CCG", ["Marl ICB"]), organisation("Dean CCG", ["Marl ICB", "Dean ICB"]), last,
      organisation("Dean ICB"),
    ])
    let steps = succession.predecessors(of: last)
    #expect(steps.map(\.organisation.name) == ["Marl CCG", "Dean CCG", "North CCG", "South CCG"])
    #expect(steps[2].way == ["North CCG", "Marl CCG", "Marl ICB"])
    #expect(
      succession.successors(of: organisation("Dean CCG", ["Marl ICB", "Dean ICB"])).map(\.organisation.name) == [
        "Marl ICB", "Dean ICB",
      ])
    #expect(succession.predecessors(of: organisation("North CCG")).isEmpty)
  }

  /// A circle is refused when a file is read; walking one comes to an end anyway.
  @Test func circle() {
    let a = organisation("A", ["B"])
    let succession = Succession([a, organisation("B", ["A"])])
    #expect(succession.successors(of: a).map(\.organisation.name) == ["B", "A"])
  }

  /// The chains that the reports of 2016 lead to.
  @Test(arguments: [
    ("Burton Hospitals NHS Foundation Trust", "University Hospitals of Derby and Burton NHS Foundation Trust", 2),
    (
      "Derby Teaching Hospitals NHS Foundation Trust",
      "University Hospitals of Derby and Burton NHS Foundation Trust", 2
    ),
    ("Staffordshire and Stoke on Trent Partnership NHS Trust", "Midlands Partnership NHS Foundation Trust", 2),
    (
      "South Staffordshire and Shropshire Healthcare NHS Foundation Trust",
      "Midlands Partnership NHS Foundation Trust", 2
    ),
    ("NHS Southern Derbyshire CCG", "NHS Derby and Derbyshire Integrated Care Board", 3),
    ("NHS Rushcliffe CCG", "NHS Nottingham and Nottinghamshire Integrated Care Board", 3),
    ("NHS Bassetlaw CCG", "NHS Nottingham and Nottinghamshire Integrated Care Board", 2),
    ("NHS Cannock Chase CCG", "NHS Staffordshire and Stoke-on-Trent Integrated Care Board", 2),
    ("NHS Greater Huddersfield CCG", "NHS West Yorkshire Integrated Care Board", 3),
    ("NHS Tameside and Glossop CCG", "NHS Derby and Derbyshire Integrated Care Board", 2),
    ("NHS Tameside and Glossop CCG", "NHS Greater Manchester Integrated Care Board", 2),
    (
      "Doncaster and Bassetlaw Hospitals NHS Foundation Trust",
      "Doncaster and Bassetlaw Teaching Hospitals NHS Foundation Trust", 2
    ),
  ])
  func chains(_ from: String, _ to: String, _ length: Int) throws {
    let register = OrganisationRegister.builtIn
    let steps = register.succession.predecessors(of: try #require(register.organisation(named: to)))
    let step = try #require(steps.first { $0.organisation.name == from })
    #expect(step.way.count == length)
    #expect(step.way.first == from && step.way.last == to)
  }
}
