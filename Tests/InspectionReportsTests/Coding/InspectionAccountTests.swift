import Testing

@testable import InspectionReports

/// What a letter says of the inspection before its findings, in the ways that letters say it.
@Suite struct InspectionAccountTests {
  private static func report(_ kind: ReportKind, _ paragraphs: [String]) -> Report {
    var report = Report.invented(
      kind, paragraphs.enumerated().map { ("O\($0 + 1)", "Joint targeted area inspection of Marlhaven", $1, []) })
    Coder.builtIn.code(&report)
    return report
  }

  private static let letter = "This letter to all the leaders of services in Marlhaven outlines our findings."

  /// Openings of which nothing is a finding.
  @Test(arguments: [
    "Between 4 and 8 June 2018, Ofsted, the Care Quality Commission (CQC) and HMI Probation looked at neglect in Marlhaven.",
    "Between 16 May and 20 May, Ofsted looked at neglect. The week included a deep dive.",
    "This letter sums up the findings of our inspection (JTAI) of serious youth violence.",
    "This inspection took place in Marlhaven early in June 2023. It was carried out by a team of Ofsted and the CQC.",
    "The inspection of the city was led by Ofsted. Also included was a \u{2018}deep dive\u{2019} focus on well-being.",
    """
    This JTAI included the \u{2018}front door\u{2019}. In Marlhaven, all referrals and concerns are progressed through the Harbour \
    Point. Finally, inspectors considered the effectiveness of leadership and of good practice.
    """,
    "The inspectorates recognise how difficult it is to help families where risk is not apparent and harm is hidden.",
    "We tested the \u{2018}front door\u{2019}. We read the records of 22 children and spoke with those who know them best.",
    "We write with what inspectors found when they looked at the effectiveness of help.",
    """
    The Secretaries of State requested that His Majesty\u{2019}s Chief Inspector, with the Chief Inspector of Probation, carry out a \
    JTAI in Marlhaven. The JTAI looked at how well agencies work together to improve the lives of children.
    """,
  ])
  func accountsAreContext(_ paragraph: String) {
    for kind in [ReportKind.jtaiLetter, .jtaiReport] {
      let report = Self.report(kind, [paragraph])
      let finding = report.findings[0]
      #expect(finding.judgement == .context)
      #expect(finding.services.isEmpty && finding.themes.isEmpty)
      let reasons = Coder.builtIn.reasons(forFinding: 0, of: report)
      #expect(reasons == CodingReasons(judgement: .context, judgementReason: .account))
    }
  }

  /// Paragraphs of an opening that make a finding, with what they say of practice.
  @Test(arguments: [
    ("Partners have a strong commitment to children, and help is prompt and effective.", Judgement.strength),
    (
      """
      This inspection included the \u{2018}front door\u{2019}. The partnership has a strong commitment to protecting children, and \
      its work is effective and well embedded.
      """, .strength
    ),
    ("Inspectors found that records are poor, plans are weak and children wait too long.", .improvement),
    ("We also identified serious weaknesses of which nobody knew. Risks are not understood.", .improvement),
    ("We were not assured that children are safe. Plans are poor and not reviewed.", .improvement),
    ("In all of the cases seen by inspectors, help was good, prompt and effective.", .strength),
    ("During this inspection, practice was strong and plans were good.", .strength),
  ])
  func findingsKeepTheirJudgement(_ paragraph: String, _ judgement: Judgement) {
    let report = Self.report(.jtaiLetter, [Self.letter, paragraph])
    #expect(report.findings.map(\.judgement) == [.context, judgement])
    // The one that opens a report says no less.
    #expect(Self.report(.jtaiLetter, [paragraph]).findings.map(\.judgement) == [judgement])
  }

  /// The account ends with the first finding: what is said of the inspection later may belong to one.
  @Test func theAccountEndsWithTheFirstFinding() {
    let report = Self.report(
      .jtaiLetter, [Self.letter, "Plans are poor and nobody reviews them.", "This inspection took place in June."])
    #expect(report.findings.map { $0.judgement == .context } == [true, false, false])
  }

  /// Long paragraphs take time in line with their length.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: ["We did see. ", "We looked. Help is good. ", "Ofsted did ", "In the inspection "])
  func longAccounts(_ words: String) {
    let report = Self.report(.jtaiLetter, [String(repeating: words, count: 40_000)])
    #expect(report.findings.count == 1)
  }

  /// Elsewhere a text is judged, as it was.
  @Test func otherParagraphsAreNoAccount() {
    for (kind, number) in [(ReportKind.jtaiReport, "M1"), (.jtaiReport, "H1"), (.clasReview, "1.1")] {
      var report = Report.invented(kind, [(number, "Main findings", Self.letter, [])])
      Coder.builtIn.code(&report)
      #expect(report.findings[0].judgement != .context)
    }
  }

  /// How many paragraphs at the beginning of each real letter say only what the inspection was, counted by reading.
  private static let counts: [String: Int] = [
    "barnsley-jtai-2022": 2, "bradford-jtai-2017": 3, "bristol-jtai-2017": 2, "bromley-jtai-2025": 2,
    "cheshire-east-jtai-2022": 2, "coventry-jtai-2024": 2, "croydon-jtai-2016": 2, "durham-jtai-2018": 3,
    "gloucestershire-jtai-2023": 2, "greenwich-jtai-2018": 2, "islington-jtai-2019": 3, "kirklees-jtai-2022": 2,
    "liverpool-jtai-2016": 2, "manchester-jtai-2023": 2, "northumberland-jtai-2019": 4, "portsmouth-jtai-2020": 2,
    "sefton-jtai-2019": 3, "solihull-jtai-2022": 3, "sunderland-jtai-2023": 2, "sutton-jtai-2023": 2,
    "marlhaven-jtai-2018": 3, "calderwick-jtai-2023": 2,
  ]

  @Test(arguments: InspectionPDF.all)
  func realLetters(_ pdf: InspectionPDF) throws {
    let report = try ReportParser.parse(pages: pdf.pages(), file: pdf.path, size: 1)
    let context = report.findings.filter { $0.judgement == .context }.map(\.number)
    let count = try #require(Self.counts[pdf.name])
    #expect(context == (1...count).map { "O\($0)" })
  }

  /// The letter on Derby of 2019, as text: O1 to O3 say what the inspection was.
  @Test func derby() throws {
    let text = CorpusReport(name: "derby-jtai-2019", path: Corpus.root + "/../shared/reports/derby-jtai-2019.txt")
    let report = try text.parse()
    #expect(report.findings.filter { $0.judgement == .context }.map(\.number) == ["O1", "O2", "O3"])
    #expect(report.findings.count == 54)
  }
}
