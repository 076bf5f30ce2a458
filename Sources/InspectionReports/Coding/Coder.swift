/// Codes reports: which services and themes each finding and recommendation is about, and what each finding says of practice.
///
/// A term of the vocabulary that stands in a text is a hit. How much a hit counts depends on where it stands (in the
/// subject, in the first sentence, after "to", in a list of others ...); the weights of these were learned from coded
/// reports (`Resources/weights.txt`). A label is given where the sum is above its threshold. No word outside the vocabulary
/// counts, so that `reasons` can show all that a label was given for.
public struct Coder: Sendable {
  /// The terms that it looks for.
  public let vocabulary: Vocabulary
  let weights: CodingWeights
  let cues: CueLabels
  private let met = MetWords()

  /// A coder with the built-in vocabulary.
  public static let builtIn = Coder(.builtIn)

  /// A coder with a vocabulary. Terms that the weights do not know count like any other term of their label.
  public init(_ vocabulary: Vocabulary) { self.init(vocabulary, CodingWeights(vocabulary)) }

  /// A coder with a vocabulary and weights that were learned for it, to measure them.
  ///
  /// - Parameter weights: a file as `CodingTraining` makes it.
  package init(_ vocabulary: Vocabulary, weights: [UInt8]) throws {
    self.init(vocabulary, CodingWeights(try CodingWeightsFile(weights, vocabulary), vocabulary))
  }

  init(_ vocabulary: Vocabulary, _ weights: CodingWeights) {
    (self.vocabulary, self.weights, cues) = (vocabulary, weights, CueLabels(vocabulary))
  }

  /// Fills in `services`, `themes` and `judgement` of the findings, `services` and `themes` of the recommendations, in place of
  /// what is there. The section of a joint inspection decides the judgement of its bullets, the text that of all others. What a
  /// letter says of the inspection before its first finding is context, and has no labels: it reports on no practice.
  public func code(_ report: inout Report) {
    let (mentions, weights) = (self.mentions(in: report), weights)
    let kind = CodingKind(report.kind)
    var features = FindingFeatures(vocabulary, isReview: kind == .clas)
    var scores = LabelScores(weights, kind, vocabulary)
    var reading = JudgementReading(cues, kind)
    let ids = vocabulary.labels.map(\.id)
    let findings = report.findings.count
    let account = InspectionAccount(report, mentions, self).count
    for number in 0..<account {
      report.findings[number].services = []
      report.findings[number].themes = []
      report.findings[number].judgement = .context
    }
    for number in mentions.items.indices.dropFirst(account) {
      features.read(number, of: mentions)
      scores.score(features)
      let services = Bits(scores.givenServices).map { ids[$0] }
      let themes = Bits(scores.givenThemes).map { ids[$0] }
      guard number < findings else {
        report.recommendations[number - findings].services = services
        report.recommendations[number - findings].themes = themes
        continue
      }
      report.findings[number].services = services
      report.findings[number].themes = themes
      if let judgement = Judgement(ofBullet: report.findings[number].number, report.kind) {
        report.findings[number].judgement = judgement
      } else {
        let citesRecommendation = report.findings[number].citesRecommendation
        reading.read(number, of: mentions)
        let shape = reading.shape(reading.scores(weights), citesRecommendation: citesRecommendation)
        report.findings[number].judgement = JudgementScores.highest(
          shape, weights, citesRecommendation: citesRecommendation)
      }
    }
  }

  /// The mentions in the findings, then in the recommendations.
  func mentions(in report: Report) -> ReportMentions {
    let texts = report.findings.map(\.text) + report.recommendations.map(\.text)
    let sections: [String?] = report.findings.map(\.section) + report.recommendations.map { _ in nil }
    return mentions(in: texts, sections: sections)
  }

  /// The mentions in texts.
  ///
  /// - Parameter sections: as `ReportMentions` takes them.
  func mentions(in texts: [String], sections: [String?]) -> ReportMentions {
    let text = met.lend(vocabulary.words) { CodingText(texts, vocabulary.words, &$0) }
    return ReportMentions(text, sections: sections, vocabulary)
  }
}

extension Finding {
  var citesRecommendation: Bool { !citations.isEmpty || !recommendations.isEmpty }
}
