/// A coded finding with all that is seen in it.
struct TrainingRow {
  var report: String
  var coded: CodedFinding
  /// Names of the features that labels share, for each label of which something is seen.
  var mentions: [Int: [String]] = [:]
  /// Names of the features that each label weighs for itself.
  var general: [String]
  /// The terms that were found, by their numbers.
  var terms: [Int32]
  /// Names of the features of each clause.
  var clauses: [[String]]
  private let reading: JudgementReading
  private let citesRecommendation: Bool
  /// Whether the text says what the judgement is: the noun phrases under "What needs to improve?" do not.
  var speaks: Bool

  /// What the clauses look like when they have such scores.
  func shape(_ scores: [Double]) -> JudgementShape {
    reading.shape(scores, citesRecommendation: citesRecommendation)
  }

  /// The rows of a report, in order of its findings.
  ///
  /// - Parameter coded: the codings by the places of their findings.
  static func rows(
    _ name: String, _ report: Report, _ coded: [Int: CodedFinding], _ coder: Coder
  ) -> [TrainingRow] {
    let mentions = coder.mentions(in: report)
    let kind = CodingKind(report.kind)
    var features = FindingFeatures(coder.vocabulary, isReview: kind == .clas)
    return report.findings.indices.compactMap { place in
      features.read(place, of: mentions)
      return coded[place].map {
        TrainingRow(name, place, report.findings[place], $0, features, mentions, kind, coder)
      }
    }
  }

  private init(
    _ name: String, _ place: Int, _ finding: Finding, _ coded: CodedFinding, _ features: FindingFeatures,
    _ mentions: ReportMentions, _ kind: CodingKind, _ coder: Coder
  ) {
    let vocabulary = coder.vocabulary
    (report, self.coded) = (name, coded)
    for label in Bits(features.seen) { self.mentions[label] = features.features(of: label).all.map(\.name) }
    general = [kind.name] + Bits(features.strong).map { "has \(vocabulary.labels[$0].key)" }
    terms = features.terms
    let reading = JudgementReading(place, of: mentions, coder.cues, kind)
    clauses = reading.cues.map { cues in
      CueFeature.allCases.filter { cues.features & 1 << UInt64($0.rawValue) != 0 }.map(\.name)
        + reading.terms[cues.terms].map { number in
          let entry = vocabulary.entries[Int(number)]
          return (entry.label == Int(coder.cues.praise) ? "good " : "bad ") + vocabulary.text(of: entry)
        }
    }
    self.reading = reading
    citesRecommendation = finding.citesRecommendation
    speaks = kind != .report || finding.judgementOfSection(.jtaiReport) != .improvement
  }
}

extension VocabularyLabel {
  /// As the file of weights calls it: `service/police`.
  var key: String { "\(kind.rawValue)/\(id)" }
}
