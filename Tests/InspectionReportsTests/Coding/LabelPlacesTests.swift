import Testing

@testable import InspectionReports

/// Where a report speaks of a service or theme that nothing in it is coded with.
@Suite struct LabelPlacesTests {
  private static func place(_ line: Int) -> Place { Place(page: nil, lines: line...line) }

  /// A plan in which each part speaks of something of its own.
  private static let plan: Report = {
    var report = Report(kind: .actionPlan, source: Source(file: "plan.txt", bytes: 0, lines: 9, pages: nil))
    var finding = Finding(id: "", number: "1.1", section: "Neglect", text: "Midwives meet.", place: place(1))
    finding.chapter = "FGM"
    report.findings = [
      finding, Finding(id: "", number: "1.2", section: "Neglect", text: "Midwives smile.", place: place(2)),
    ]
    report.recommendations = [
      Recommendation(
        id: "", number: "A", group: "A", addressedTo: "Marl Youth Offending Service should:",
        text: "Send the health visitors a letter.", place: place(3))
    ]
    report.actions = [
      Action(
        id: "", number: "A.1", recommendation: "A",
        text: "Safeguarding training was given to all staff, and more training sessions are planned.",
        place: place(4)),
      Action(id: "", number: "A.2", recommendation: "A", text: "School nurses have a letter too.", place: place(5)),
    ]
    report.examples = [
      Example(number: "E1", section: "", text: "A dentist looked.", place: place(6))
    ]
    report.voices = [Voice(number: "V1", text: "The police were kind.", place: place(7))]
    report.narrative = [Narrative(section: "Method", text: "Midwives spoke to us.", place: place(8))]
    report.footnotes = [Footnote(mark: "1", text: "Female genital mutilation.", place: place(9))]
    return report
  }()

  @Test(arguments: [
    (VocabularyLabel.Kind.service, "maternity", ["1.1", "1.2", "line 8"], []),
    (.service, "health-visiting", ["RA"], []), (.service, "school-nursing", ["A.2"], ["A.2"]),
    (.theme, "training", ["A.1"], ["A.1"]), (.theme, "neglect", ["1.1"], []),
    (.theme, "fgm", ["1.1", "line 9"], []),
    (.theme, "supervision", [], []),
  ])
  func places(_ kind: VocabularyLabel.Kind, _ label: String, _ mentions: [String], _ actions: [String]) {
    let places = Coder.builtIn.places(in: Self.plan)[kind]?[label] ?? LabelPlaces()
    #expect(places.mentions == mentions)
    #expect(places.actions == actions)
  }

  /// What a finding or recommendation is coded with for its words stands in the places, and labels need no coded report.
  @Test(arguments: Corpus.all)
  func whatIsCodedIsMentioned(_ corpus: CorpusReport) throws {
    let report = try corpus.parse()
    let places = Coder.builtIn.places(in: report)
    for (index, finding) in report.findings.enumerated().prefix(40) {
      for label in Coder.builtIn.reasons(forFinding: index, of: report).labels where !label.mentions.isEmpty {
        #expect(
          places[label.kind]?[label.id]?.mentions.contains(finding.number) == true, "\(finding.number) \(label.id)")
      }
    }
    var bare = report
    for index in bare.findings.indices { (bare.findings[index].themes, bare.findings[index].services) = ([], []) }
    #expect(Coder.builtIn.places(in: bare) == places)
  }

  @Test func ofNothing() {
    let report = Report(kind: .clasReview, source: Source(file: "", bytes: 0, lines: 0, pages: nil))
    #expect(Coder.builtIn.places(in: report).isEmpty)
  }
}
