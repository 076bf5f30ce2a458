@testable import InspectionReports

/// A report of an invented place in which everything that a report can have is there, and in which texts hold what is hard to
/// write and to read.
enum FullReport {
  static let hard = "“Quoted” \"straight\" \\ back\nline\ttab £5 – é \u{85}\u{9B}\u{1B}[0m \u{2028} 😀 {\"a\": [1]}"

  static func report() -> Report {
    var report = Report(
      kind: .jtaiLetter, source: Source(file: "odd \"name\".txt", bytes: 1234, lines: 99, pages: 7))
    report.id = "marlhaven-jtai-2018"
    report.title = hard
    report.area = "Marlhaven"
    report.localAuthorities = [LocalAuthority(name: "Marlhaven", code: "E06000999")]
    report.topic = "domestic abuse and its effect on children"
    report.deepDive = "children who live with it"
    report.subject = "domestic abuse"
    report.inspected = ReportDate(year: 2018, month: 1, day: 29).map { start in
      DateSpan(start: start, end: ReportDate(year: 2018, month: 2, day: 2) ?? start)
    }
    report.published = ReportDate(year: 2018, month: 3, day: 9)
    report.inspectors = ["A. Inspector", hard]
    report.inspectorates = ["Ofsted"]
    report.region = "Central"
    report.providers = [NamedBody(name: "Marl Hospitals", abbreviation: "MH"), NamedBody(name: "No short name")]
    report.commissioners = [NamedBody(name: "Marl CCG", abbreviation: "MCCG")]
    report.addressees = [Addressee(name: "B. Chief", role: "Chief Constable", organisation: "Marl Police")]
    report.organisations = [
      ReportOrganisation(
        name: "Marl Hospitals", kind: .nhsTrust, code: "RXX", names: ["MH", "the trust"], role: .provider,
        isRegistered: true),
      ReportOrganisation(
        name: "Marl Police", kind: .police, code: nil, names: ["the force"], role: nil, isRegistered: false),
    ]
    report.childrenConsidered = 140
    addElements(to: &report)
    return report
  }

  private static let place = Place(page: 3, lines: 12...15)

  private static func addElements(to report: inout Report) {
    report.findings = [finding()]
    report.recommendations = [recommendation()]
    report.examples = [
      Example(
        number: "E1", label: "Case example", section: "Early help", after: "1.1", text: hard, judgement: .mixed,
        place: place)
    ]
    report.voices = [Voice(number: "V1", speaker: "Foster carers", text: hard, place: place)]
    report.actions = [
      Action(
        id: "marlhaven-jtai-2018/A.1", number: "A.1", recommendation: "A", organisations: ["Marl Police"],
        lead: "Head of service", timescale: "by May", text: hard, place: place)
    ]
    report.nextSteps = NextSteps(
      responsible: ["Marl CCG"], workingDays: 20, due: ReportDate(year: 2018, month: 12, day: 31), text: hard,
      place: place)
    report.footnotes = [Footnote(mark: "*", text: hard, place: place)]
    report.narrative = [Narrative(section: "Context", text: hard, place: Place(page: nil, lines: 1...1))]
    report.diagnostics = [
      Diagnostic(code: .citationUnresolved, message: hard, lines: 12...12),
      Diagnostic(code: .paragraphEndUncertain, message: "so it seems", lines: nil),
    ]
  }

  private static func finding() -> Finding {
    Finding(
      id: "marlhaven-jtai-2018/1.1", number: "1.1", chapter: "The child's journey", section: "Early help",
      subheading: "Leadership", printed: "12", text: hard, judgement: .improvement, priority: true,
      services: ["maternity"], themes: ["training", "supervision"], organisations: ["Marl Hospitals"],
      recommendations: ["1.2"], citations: [Citation(text: "(Recommendation 1.2)", numbers: ["1.2"])],
      references: [Citation(text: "(para 1.9)", numbers: ["1.9"])], place: place)
  }

  private static func recommendation() -> Recommendation {
    Recommendation(
      id: "marlhaven-jtai-2018/R1.2", number: "1.2", group: "1", addressedTo: "Marl CCG should:",
      addressees: ["Marl CCG", "Marl Hospitals"],
      addresseeLinks: [
        AddresseeLink(printed: "Marl CCG", meaning: .organisation("Marl CCG")),
        AddresseeLink(printed: "Marl trusts", meaning: .collective(members: ["Marl Hospitals"])),
        AddresseeLink(printed: "the board", meaning: .unresolved(candidates: [])),
      ], text: hard, services: ["police"], themes: ["training"], findings: ["1.1"], place: place)
  }
}
