/// The labels that a finding is given, and the words of its text that speak for them.
public struct LabelWords: Sendable, Equatable {
  /// Words that a term of a label found.
  public struct Mention: Sendable, Equatable {
    /// The place of the label in `labels`.
    public var label: Int
    /// Where the words stand: offsets into the UTF-8 of the text.
    public var range: Range<Int>
  }

  /// Services, then themes, in order of the codebook, without their terms.
  public var labels: [VocabularyLabel] = []
  /// In order of the text; none for a label that follows from the section or the finding before.
  public var mentions: [Mention] = []

  /// The ids of the labels of a kind.
  public func ids(_ kind: VocabularyLabel.Kind) -> [String] { labels.filter { $0.kind == kind }.map(\.id) }
}

extension Coder {
  /// For each finding of a report the labels that this coder gives, which are not those that a report carries which was coded
  /// elsewhere, with their words. The report is read once, whereas `reasons` reads it for each finding.
  public func labelWords(ofFindings report: Report) -> [LabelWords] {
    let mentions = self.mentions(in: report)
    let kind = CodingKind(report.kind)
    var features = FindingFeatures(vocabulary, isReview: kind == .clas)
    var scores = LabelScores(weights, kind, vocabulary)
    let account = InspectionAccount(report, mentions, self).count
    return report.findings.indices.map { number in
      if number < account { return LabelWords() }  // it has no labels
      features.read(number, of: mentions)
      scores.score(features)
      return words(of: Array(Bits(scores.givenServices)) + Array(Bits(scores.givenThemes)), number, mentions)
    }
  }

  /// The words of some labels, by their numbers, in a finding.
  private func words(of given: [Int], _ number: Int, _ mentions: ReportMentions) -> LabelWords {
    var words = LabelWords(labels: given.map { vocabulary.labels[$0] })
    for hit in mentions.items[number].hits.map({ mentions.hits[$0] }) {
      guard let label = given.firstIndex(of: Int(hit.label)) else { continue }
      let range = mentions.text.words(hit.first...hit.last, ofText: number).range
      words.mentions.append(LabelWords.Mention(label: label, range: range))
    }
    return words
  }
}
