/// What a joint inspection says of itself before it says what was found: what the letter is, when inspectors came and from where,
/// what they looked at. It says nothing of practice, and is context.
///
///     Between 4 and 8 June 2018, Ofsted and HMI Probation looked at the response to neglect in Marlhaven.
///     This letter to all service leaders outlines our findings.
///     The inspection included the 'front door'. In Marlhaven calls are answered by the Harbour Point. We also considered ...
///
/// A letter begins so, and then goes over to its findings. The account ends before the first paragraph with a sentence that
/// makes a finding: "Inspectors found delays", or one that praises or criticises without speaking of the inspection.
struct InspectionAccount {
  /// How many findings, from the first, give the account.
  private(set) var count = 0

  private let text: CodingText
  private let coder: Coder

  /// A clause scored beyond this, either way, praises or criticises. One without cues is below it (0.57 by the weights now), one
  /// with a cue of either kind alone is beyond it (1.4 to 1.8, -1.5 to -2.3).
  private static let judging = 1.0
  /// How many words behind a verb its subject may stand: "Included was a 'deep [dive]'".
  private static let reachBehindVerb = 4
  /// How many words back a word may stand that makes a mention a circumstance: "[in] this joint targeted area inspection". ("As" and
  /// "including" do not: "included" is the same word.)
  private static let reachOfCircumstance = 6
  /// How many words, but for auxiliaries and "not", may stand before what was discovered: "Inspectors were not fully [assured]".
  private static let reachOfDiscovery = 2
  private static let circumstances: Set<Governor> = [.to, .with, .from, .by, .of, .within, .purpose]

  init(_ report: Report, _ mentions: ReportMentions, _ coder: Coder) {
    (text, self.coder) = (mentions.text, coder)
    guard report.kind == .jtaiLetter || report.kind == .jtaiReport, let opening = JtaiSectionKind.opening.letter,
      let first = mentions.items.first?.sentences.first, speaksOfInspection(text.sentences[first])
    else { return }
    for index in report.findings.indices {
      guard report.findings[index].number.hasPrefix(opening),
        !makesFinding(index, mentions, CodingKind(report.kind))
      else {
        return
      }
      count += 1
    }
  }

  private func makesFinding(_ index: Int, _ mentions: ReportMentions, _ kind: CodingKind) -> Bool {
    let reading = JudgementReading(index, of: mentions, coder.cues, kind)
    var judging = zip(reading.clauses, reading.scores(coder.weights)).filter { abs($0.1) > Self.judging }.map(\.0)[
      ...]
    return mentions.items[index].sentences.contains { number in
      let sentence = text.sentences[number]
      let end = judging.firstIndex { $0.tokens.lowerBound >= sentence.tokens.upperBound } ?? judging.endIndex
      let judges = end > judging.startIndex
      judging = judging[end...]
      return speaksOfInspection(sentence) ? saysWhatWasFound(sentence) : judges
    }
  }

  /// Whether the inspection, its letter or inspectors are what a sentence speaks of.
  private func speaksOfInspection(_ sentence: CodingText.Sentence) -> Bool {
    guard sentence.roles.contains(.inspection) else { return false }
    let start = startOfSubject(sentence)
    let verb = (start..<sentence.tokens.upperBound).dropFirst().first { text.tokens[$0].role.contains(.finite) }
    let end = min((verb ?? sentence.tokens.upperBound) + Self.reachBehindVerb, sentence.tokens.upperBound)
    return (start..<end).contains { isActor($0, sentence) }
  }

  /// The first word, or the one behind the comma where a circumstance comes first: "Between 16 and 20 May, [Ofsted] looked at".
  private func startOfSubject(_ sentence: CodingText.Sentence) -> Int {
    let first = sentence.tokens.lowerBound
    let role = text.tokens[first].role
    guard isCircumstance(role) || role.governor == .between else { return first }
    return sentence.tokens.first { text.tokens[$0].role.contains(.afterComma) } ?? first
  }

  private func isCircumstance(_ role: WordRole) -> Bool {
    role.contains(.duration) || role.governor.map(Self.circumstances.contains) == true
  }

  /// "We also [found] delays"; but not "what we found", which is the subject of a letter.
  private func saysWhatWasFound(_ sentence: CodingText.Sentence) -> Bool {
    guard sentence.roles.isSuperset(of: [.inspection, .discovery]) else { return false }
    return sentence.tokens.contains { position in
      guard isActor(position, sentence), !isAskedFor(position, sentence) else { return false }
      var (next, left) = (position + 1, Self.reachOfDiscovery)
      while next < sentence.tokens.upperBound, left > 0 {
        let role = text.tokens[next].role
        if role.contains(.discovery) { return true }
        if role.isDisjoint(with: [.finite, .denial]) { left -= 1 }
        next += 1
      }
      return false
    }
  }

  private func isAskedFor(_ position: Int, _ sentence: CodingText.Sentence) -> Bool {
    position > sentence.tokens.lowerBound && text.tokens[position - 1].role.contains(.question)
  }

  /// Whether a word names the inspection, and not as a circumstance: "cases seen by inspectors", "during the inspection".
  private func isActor(_ position: Int, _ sentence: CodingText.Sentence) -> Bool {
    guard text.tokens[position].role.contains(.inspection) else { return false }
    var index = position
    while index > sentence.tokens.lowerBound, position - index < Self.reachOfCircumstance,
      !text.tokens[index].role.contains(.afterComma)
    {
      index -= 1
      let role = text.tokens[index].role
      if isCircumstance(role) { return false }
      if role.contains(.finite) { break }
    }
    return true
  }
}
