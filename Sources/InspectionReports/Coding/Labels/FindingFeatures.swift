/// What is seen of every label in one finding.
struct FindingFeatures {
  /// The labels with a strong hit, as bits.
  private(set) var strong: UInt64 = 0
  /// The labels of which anything is seen, as bits.
  private(set) var seen: UInt64 = 0
  /// The terms that were found, each once.
  private(set) var terms: [Int32] = []
  private var tallies: [LabelTally]
  /// For each term the last finding that it was met in.
  private var lastMet: [Int32]
  private var number: Int32 = 0
  private let services: UInt64
  private let themes: UInt64
  private var isReview: Bool
  private var item = Surroundings()

  private struct Surroundings {
    var section: UInt64 = 0
    var before: UInt64 = 0
    var after: UInt64 = 0
  }

  /// - Parameter isReview: whether the report is a CLAS review, which goes through the services one after the other.
  init(_ vocabulary: Vocabulary, isReview: Bool) {
    tallies = Array(repeating: LabelTally(), count: vocabulary.labels.count)
    lastMet = Array(repeating: 0, count: vocabulary.entries.count)
    services = vocabulary.labels(of: .service)
    themes = vocabulary.labels(of: .theme)
    self.isReview = isReview
  }

  /// Reads another finding, in the room of the one before.
  mutating func read(_ index: Int, of mentions: ReportMentions) {
    number += 1
    for label in Bits(seen) { tallies[label] = LabelTally() }
    (strong, seen) = (0, 0)
    terms.removeAll(keepingCapacity: true)
    tally(mentions.items[index], mentions)
    item = Surroundings(
      section: mentions.items[index].sectionLabels, before: mentions.labelsOpening(before: index),
      after: mentions.labelsOpening(after: index))
    seen |= item.section | item.before
    seen &= services | themes
  }

  private mutating func tally(_ item: ReportMentions.Item, _ mentions: ReportMentions) {
    let (tokens, sentences) = (mentions.text.tokens.span, mentions.text.sentences.span)
    let (hits, labels) = (mentions.hits.span, services | themes)
    var sentence = item.sentences.lowerBound
    for position in item.hits {
      let hit = hits[position]
      let bit = 1 &<< UInt64(hit.label) & labels
      if bit == 0 { continue }
      while hit.first >= sentences[sentence].tokens.upperBound { sentence += 1 }
      let isNew = hit.term >= 0 && lastMet[Int(hit.term)] != number
      if isNew {
        lastMet[Int(hit.term)] = number
        terms.append(hit.term)
      }
      seen |= bit
      if hit.isStrong { strong |= bit }
      tallies[Int(hit.label)].add(
        hit, sentence: sentence - item.sentences.lowerBound, isSubject: hit.first < sentences[sentence].verb,
        isNew: isNew, hit.isStrong ? Governor(of: hit.first, tokens, sentences[sentence]) : .none)
    }
  }

  /// The features of one of the labels seen.
  func features(of label: Int) -> MentionFeatures {
    let (tally, bit) = (tallies[label], UInt64(1) << UInt64(label))
    let others = strong & (services & bit != 0 ? services : themes) & ~bit
    var features = MentionFeatures()
    if item.section & bit != 0 {
      features.insert(.section)
      if others == 0 { features.insert(.sectionAlone) }
    }
    if tally.strong > 0 {
      insertStrong(tally, others, &features)
      if isReview, services & bit != 0 { features.insert(neighbours(bit)) }
      return features
    }
    if tally.weak > 0 {
      features.insert(.weak)
      if tally.weakIsOpening { features.insert(.weakOpening) }
      if tally.weakIsSubject { features.insert(.weakSubject) }
      switch others.nonzeroBitCount {
      case 0: features.insert(.weakAlone)
      case 1: features.insert(.weakWithOne)
      default: features.insert(.weakWithMore)
      }
    }
    if item.before & bit != 0 { features.insert(others == 0 ? .carried : .carriedWithOthers) }
    return features
  }

  private func neighbours(_ bit: UInt64) -> MentionFeature {
    switch (item.before & bit != 0, item.after & bit != 0) {
    case (false, false): .noNeighbour
    case (true, true): .twoNeighbours
    default: .oneNeighbour
    }
  }

  private func insertStrong(_ tally: LabelTally, _ others: UInt64, _ features: inout MentionFeatures) {
    features.insert(.hit)
    features.insert(tally.sentences == 1 ? .oneSentence : tally.sentences == 2 ? .twoSentences : .moreSentences)
    if tally.terms >= 2 { features.insert(.twoTerms) }
    if tally.terms >= 4 { features.insert(.fourTerms) }
    if tally.firstIsOpening {
      features.insert(.opening)
      if tally.firstIsSubject { features.insert(.openingSubject) }
      if let after = MentionFeature.opening(after: tally.firstGovernor) { features.insert(after) }
    }
    if tally.hasSubject { features.insert(.subject) }
    for governor in Bits(UInt64(tally.governors)) {
      if let after = Governor(rawValue: UInt8(governor)).flatMap(MentionFeature.after) { features.insert(after) }
    }
    if tally.governors & ~Self.receiving == 0 { features.insert(.onlyReceives) }
    insertShare(tally, others, &features)
  }

  /// How the label stands beside the others: which comes first, and which is spoken of most.
  private func insertShare(_ tally: LabelTally, _ others: UInt64, _ features: inout MentionFeatures) {
    var (earlier, most) = (0, 0)
    for other in Bits(others) {
      if tallies[other].first < tally.first { earlier += 1 }
      most = max(most, tallies[other].strong)
    }
    switch earlier {
    case 0: features.insert(.firstLabel)
    case 1: features.insert(.secondLabel)
    case 2: features.insert(.thirdLabel)
    default: features.insert(.laterLabel)
    }
    if tally.strong >= most {
      features.insert(tally.strong > most ? .shareMost : .shareEqual)
    } else {
      features.insert(2 * tally.strong >= most ? .shareLess : .shareLittle)
    }
  }

  /// Where a service stands that only gets a referral, or is one of a list.
  private static let receiving: UInt16 = [.to, .with, .from, .and, .comma, .example].reduce(0) {
    (bits: UInt16, governor: Governor) in bits | 1 << UInt16(governor.rawValue)
  }
}
