import Testing

@testable import InspectionReports

/// Every element of every review against what stands on its page.
@Suite struct ClasReviewTests {
  @Test(arguments: Corpus.all)
  func frontMatter(_ review: CorpusReport) throws {
    let (report, expected) = (try review.parse(), try review.expected())
    #expect(report.id == review.name)
    #expect(report.kind == .clasReview)
    #expect(report.area == expected.area)
    #expect(report.title == expected.title)
    #expect(report.region == expected.region)
    #expect(report.inspected?.start.description == expected.inspected?.start)
    #expect(report.inspected?.end.description == expected.inspected?.end)
    #expect(report.published?.description == expected.published)
    #expect(report.inspectors == expected.inspectors.map(\.name))
    #expect(report.providers.map(ExpectedReport.Body.init) == expected.providers)
    #expect(report.commissioners.map(ExpectedReport.Body.init) == expected.commissioners)
    #expect(report.childrenConsidered == expected.childrenConsidered)
    #expect(report.inspectorates == ["Care Quality Commission"])
  }

  @Test(arguments: Corpus.all)
  func findings(_ review: CorpusReport) throws {
    let (report, expected) = (try review.parse(), try review.expected())
    #expect(report.findings.map(\.number) == expected.findings.map(\.number))
    for (finding, wanted) in zip(report.findings, expected.findings) {
      #expect(finding.section == wanted.section, "\(finding.number)")
      #expect(Words(of: finding.text) == Words(wanted.words, wanted.first, wanted.last), "\(finding.number)")
      #expect(finding.citations.flatMap(\.numbers) == wanted.citations, "\(finding.number)")
      #expect(finding.references.flatMap(\.numbers) == wanted.references, "\(finding.number)")
      let chapter = wanted.number.hasPrefix("5.") ? "Management" : "The child's journey"
      #expect(finding.chapter == chapter, "\(finding.number)")
      #expect(finding.id == "\(review.name)/\(finding.number)")
    }
  }

  @Test(arguments: Corpus.all)
  func recommendations(_ review: CorpusReport) throws {
    let (report, expected) = (try review.parse(), try review.expected())
    #expect(report.recommendations.map(\.number) == expected.recommendations.map(\.number))
    for (recommendation, wanted) in zip(report.recommendations, expected.recommendations) {
      let words = Words(of: recommendation.text)
      #expect(words == Words(wanted.words, wanted.first, wanted.last), "R\(recommendation.number)")
      #expect(recommendation.id == "\(review.name)/R\(recommendation.number)")
    }
    var groups: [(number: String, heading: String)] = []
    for recommendation in report.recommendations where groups.last?.number != recommendation.group {
      groups.append((recommendation.group, recommendation.addressedTo))
    }
    #expect(groups.map(\.number) == expected.groups.map(\.number))
    #expect(groups.map { Words(of: $0.heading) } == expected.groups.map { Words($0.words, $0.first, $0.last) })
    #expect(report.recommendations.filter(\.findings.isEmpty).map(\.number) == expected.uncited)
  }

  @Test(arguments: Corpus.all)
  func links(_ review: CorpusReport) throws {
    let (report, expected) = (try review.parse(), try review.expected())
    let existing = Set(expected.recommendations.map(\.number))
    for (finding, wanted) in zip(report.findings, expected.findings) {
      var once: [String] = []
      for number in wanted.citations where existing.contains(number) && !once.contains(number) {
        once.append(number)
      }
      #expect(finding.recommendations == once, "\(finding.number)")
    }
    for recommendation in report.recommendations {
      let citing = expected.findings.filter { $0.citations.contains(recommendation.number) }
      #expect(recommendation.findings == citing.map(\.number), "R\(recommendation.number)")
    }
  }

  @Test(arguments: Corpus.all)
  func examples(_ review: CorpusReport) throws {
    let (report, expected) = (try review.parse(), try review.expected())
    #expect(report.examples.count == expected.examples.count)
    for (example, wanted) in zip(report.examples, expected.examples) {
      #expect(example.label == wanted.label)
      #expect(example.section == wanted.section)
      #expect(example.after == wanted.after)
      let words = Words(of: example.text)
      #expect(words == Words(wanted.words, wanted.first, wanted.last), "\(example.number)")
    }
  }

  @Test(arguments: Corpus.all)
  func voices(_ review: CorpusReport) throws {
    let (report, expected) = (try review.parse(), try review.expected())
    #expect(report.voices.count == expected.voices.count)
    for (voice, wanted) in zip(report.voices, expected.voices) {
      #expect(voice.speaker.map(Words.init(of:)) == wanted.speaker)
      #expect(Words(of: voice.text) == Words(wanted.words, wanted.first, wanted.last), "\(voice.number)")
    }
  }

  @Test(arguments: Corpus.all)
  func nextSteps(_ review: CorpusReport) throws {
    let (report, expected) = (try review.parse(), try review.expected())
    #expect(report.nextSteps?.responsible == expected.nextSteps.responsible.map(\.name))
    #expect(report.nextSteps?.workingDays == expected.nextSteps.workingDays)
  }

  /// The counts that an analyst checked by hand in the real reviews.
  @Test(
    .enabled(if: Corpus.hasReal, "the real reports are not here: ../shared/reports"),
    arguments: zip(
      Corpus.real,
      [
        RealCounts(
          sections: [18, 18, 15, 8, 5, 6, 8], groups: 5, recommendations: 19, cited: 41, uncited: ["1.1", "4.4"]),
        RealCounts(
          sections: [29, 23, 19, 13, 12, 8, 17], groups: 5, recommendations: 46, cited: 47, uncited: ["2.7"]),
        RealCounts(
          sections: [35, 32, 22, 14, 24, 17, 18], groups: 10, recommendations: 77, cited: 80,
          uncited: ["1.7", "3.1"]),
      ]))
  func countsOfTheRealReviews(_ review: CorpusReport, _ counts: RealCounts) throws {
    let report = try review.parse()
    let sections = [
      "Early help", "Children in need", "Child protection", "Looked after children", "Leadership and management",
      "Governance", "Training and supervision",
    ]
    #expect(sections.map { section in report.findings.count { $0.section == section } } == counts.sections)
    #expect(Set(report.recommendations.map(\.group)).count == counts.groups)
    #expect(report.recommendations.count == counts.recommendations)
    #expect(report.findings.flatMap(\.citations).flatMap(\.numbers).count == counts.cited)
    #expect(report.recommendations.filter(\.findings.isEmpty).map(\.number) == counts.uncited)
    #expect(!report.diagnostics.contains { $0.code == .citationUnresolved })
    let codes = Set(report.diagnostics.map(\.code))
    #expect(codes == [.recommendationUncited])
  }
}

struct RealCounts: Sendable {
  var sections: [Int]
  var groups: Int
  var recommendations: Int
  var cited: Int
  var uncited: [String]
}

extension ExpectedReport.Body {
  init(_ body: NamedBody) {
    self.init(name: body.name, abbreviation: body.abbreviation)
  }
}
