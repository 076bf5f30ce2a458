import Testing

@testable import InspectionReports

@Suite struct CoderTests {
  private static let reports = Corpus.all

  @Test(arguments: reports)
  func labelsAreOfTheCodebook(_ corpus: CorpusReport) throws {
    let report = try corpus.parse()
    let services = Set(Vocabulary.builtIn.services.map(\.id))
    let themes = Set(Vocabulary.builtIn.themes.map(\.id))
    for finding in report.findings {
      #expect(services.isSuperset(of: finding.services) && themes.isSuperset(of: finding.themes))
      #expect(Set(finding.services).count == finding.services.count && finding.judgement != nil)
    }
    for recommendation in report.recommendations {
      #expect(services.isSuperset(of: recommendation.services) && themes.isSuperset(of: recommendation.themes))
    }
    #expect(report.findings.contains { !$0.services.isEmpty } && report.findings.contains { !$0.themes.isEmpty })
  }

  /// Who cites a recommendation has something to improve.
  @Test(arguments: reports)
  func noCitingFindingIsAStrength(_ corpus: CorpusReport) throws {
    let citing = try corpus.parse().findings.filter(\.citesRecommendation)
    #expect(!citing.isEmpty && citing.allSatisfy { $0.judgement == .improvement || $0.judgement == .mixed })
  }

  /// What is coded stays as it is when it is coded again.
  @Test(arguments: reports)
  func codingIsTheSameTwice(_ corpus: CorpusReport) throws {
    let report = try corpus.parse()
    var again = report
    Coder.builtIn.code(&again)
    #expect(again == report)
  }

  /// The weights that reasons name add up to the score, and the labels given are those of the coding.
  @Test(arguments: reports)
  func reasonsSayAllThatWasWeighed(_ corpus: CorpusReport) throws {
    let report = try corpus.parse()
    for (number, finding) in report.findings.enumerated().prefix(25) {
      let reasons = Coder.builtIn.reasons(forFinding: number, of: report)
      let given = reasons.labels.filter(\.isGiven)
      #expect(Set(given.filter { $0.kind == .service }.map(\.id)) == Set(finding.services))
      #expect(Set(given.filter { $0.kind == .theme }.map(\.id)) == Set(finding.themes))
      #expect(reasons.judgement == finding.judgement)
      for label in reasons.labels {
        #expect(abs(label.rules.reduce(0) { $0 + $1.weight } - label.score) < 1e-9, "\(label.id)")
        #expect(label.isGiven == (label.score > label.threshold))
        for mention in label.mentions {
          #expect(String(decoding: Array(finding.text.utf8)[mention.range], as: UTF8.self) == mention.text)
        }
      }
      guard case .text(let clauses, let scores) = reasons.judgementReason else { continue }
      #expect(scores.max { $0.score < $1.score }?.judgement == finding.judgement)
      for clause in clauses {
        #expect(abs(clause.rules.reduce(0) { $0 + $1.weight } - clause.score) < 1e-9)
      }
    }
  }

  /// The section of a joint inspection decides on its bullets, whatever they say.
  @Test(arguments: [
    ("S1", Judgement.strength), ("I4", .improvement), ("P2", .improvement), ("M1", .improvement),
    ("H1", .improvement),
  ])
  func sectionsJudgeBullets(_ number: String, _ judgement: Judgement) {
    let text = "Records are poor. Staff do not see plans and there is a lack of oversight."
    var report = Report.invented(.jtaiReport, [(number, "A section", text, [])])
    Coder.builtIn.code(&report)
    #expect(report.findings[0].judgement == judgement)
    let reasons = Coder.builtIn.reasons(forFinding: 0, of: report)
    #expect((reasons.judgementReason == .section("A section")) == "SIP".contains(number.prefix(1)))
  }

  /// A finding that cites a recommendation calls for something to be done, however well it speaks.
  @Test(
    arguments: [
      (
        "Midwives share what they know promptly and well. Records are very good.", .strength,
        [.mixed, .improvement]
      ),
      ("Midwives meet. However, records are poor and nobody had noticed.", .improvement, [.improvement]),
    ] as [(String, Judgement, [Judgement])])
  func citingFindingsAreNoStrengths(_ text: String, _ alone: Judgement, _ citing: [Judgement]) throws {
    var report = Report.invented(
      .clasReview, [("1.1", "Early help", text, []), ("1.2", "Early help", text, ["2.1"])])
    Coder.builtIn.code(&report)
    #expect(report.findings[0].judgement == alone)
    let judgement = try #require(report.findings[1].judgement)
    #expect(citing.contains(judgement))
    let reasons = Coder.builtIn.reasons(forFinding: 1, of: report)
    #expect(reasons.judgement == judgement)
    guard case .text(_, let scores) = reasons.judgementReason else { throw Missing() }
    #expect(scores.map(\.judgement) == [.improvement, .mixed])
  }

  private struct Missing: Error {}

  /// Moving from paper to screens is no transition of a child.
  @Test(arguments: [
    ("Expedite the transition to electronic recording.", false),
    ("The transition to the new IT system is slow.", false),
    ("Young people's transition to adult services is slow.", true),
  ])
  func transitionsAreOfPeople(_ text: String, _ isTransition: Bool) {
    var report = Report.invented(.clasReview, [("1.1", "Early help", text, [])])
    Coder.builtIn.code(&report)
    #expect(report.findings[0].themes.contains("transitions") == isTransition)
  }

  @Test func reportsWithoutFindings() {
    for kind in ReportKind.allCases {
      var report = Report.invented(kind, [])
      Coder.builtIn.code(&report)
      #expect(report.findings.isEmpty)
    }
  }

  @Test func recommendationsAreCodedByTheirText() throws {
    var report = Report.invented(.clasReview, [("1.1", "Maternity", "Midwives meet.", [])])
    report.recommendations = [
      Recommendation(
        id: "invented/R1.1", number: "1.1", group: "1", addressedTo: "",
        text: "Ensure that midwives receive regular safeguarding supervision.",
        place: Place(page: nil, lines: 1...1))
    ]
    Coder.builtIn.code(&report)
    #expect(report.recommendations[0].services == ["maternity"])
    #expect(report.recommendations[0].themes.contains("supervision"))
    let reasons = Coder.builtIn.reasons(forRecommendation: 0, of: report)
    #expect(reasons.judgement == nil && reasons.labels.first?.id == "maternity")
    #expect(reasons.labels.first?.mentions.map(\.text) == ["midwives"])
  }
}
