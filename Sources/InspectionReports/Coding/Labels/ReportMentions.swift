/// The mentions of all labels in the findings of a report, or in its recommendations.
struct ReportMentions {
  /// One finding (or recommendation).
  struct Item {
    var sentences: Range<Int>
    /// Its hits, as positions in `hits`, in order of the text.
    var hits: Range<Int>
    /// The number of the stretch of findings under one heading that it stands in; 0 for a recommendation.
    var section: Int
    /// Labels that the section's heading speaks for, as bits.
    var sectionLabels: UInt64
    /// Labels with a strong hit before the verb of the first sentence, as bits.
    var openingLabels: UInt64 = 0
  }

  let text: CodingText
  private(set) var hits: [TermHit] = []
  private(set) var items: [Item] = []

  /// - Parameter sections: the heading over each finding, then nil for each recommendation. What has no heading has no
  ///   neighbours, and defines no abbreviations.
  init(_ text: CodingText, sections: [String?], _ vocabulary: Vocabulary) {
    self.text = text
    let last = sections.lastIndex { $0 != nil }.map { text.texts[$0].upperBound } ?? 0
    let abbreviations = Abbreviations(text, sentences: 0..<last, vocabulary).labels
    var matcher = TermMatcher(vocabulary)
    hits.reserveCapacity(text.tokens.count / 2)  // a third of the words of most reports
    items.reserveCapacity(sections.count)
    var section = SectionReader(vocabulary)
    let tokens = text.tokens.span
    for (number, heading) in sections.enumerated() {
      section.read(heading)
      let sentences = text.texts[number]
      let first = hits.count
      for sentence in sentences {
        matcher.match(text.sentences[sentence], tokens, abbreviations: abbreviations, into: &hits)
      }
      var item = Item(
        sentences: sentences, hits: first..<hits.count, section: section.number, sectionLabels: section.labels)
      if let opening = sentences.first { item.openingLabels = labelsOpening(text.sentences[opening], item.hits) }
      items.append(item)
    }
  }

  private func labelsOpening(_ sentence: CodingText.Sentence, _ range: Range<Int>) -> UInt64 {
    var labels: UInt64 = 0
    for number in range {
      if hits[number].first >= sentence.verb { break }
      if hits[number].isStrong { labels |= 1 << UInt64(hits[number].label) }
    }
    return labels
  }

  /// The labels that the finding before opens with, where it stands in the same section; none for a recommendation.
  func labelsOpening(before number: Int) -> UInt64 { number > 0 ? labelsOpening(number - 1, beside: number) : 0 }

  /// The same of the finding after.
  func labelsOpening(after number: Int) -> UInt64 {
    number + 1 < items.count ? labelsOpening(number + 1, beside: number) : 0
  }

  private func labelsOpening(_ other: Int, beside number: Int) -> UInt64 {
    let section = items[number].section
    return section > 0 && items[other].section == section ? items[other].openingLabels : 0
  }
}

/// Numbers the stretches of findings that stand under the same heading.
private struct SectionReader {
  /// The number of the section that was read last; 0 where there is no heading.
  private(set) var number = 0
  /// Labels that its heading speaks for, as bits.
  private(set) var labels: UInt64 = 0
  private var heading: String?
  private var key = ""
  private var sections = 0
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  mutating func read(_ heading: String?) {
    if heading == self.heading { return }
    self.heading = heading
    let key = heading.map(SectionKey.init)?.text ?? ""
    if key == self.key { return }
    self.key = key
    labels = vocabulary.sections[key] ?? 0
    if !key.isEmpty { sections += 1 }
    number = key.isEmpty ? 0 : sections
  }
}
