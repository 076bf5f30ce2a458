extension Coder {
  /// Why a finding of a report is coded as it is.
  ///
  /// - Parameters:
  ///   - index: its place in `report.findings`.
  ///   - report: the whole report, as findings beside it and the abbreviations that it defines count.
  public func reasons(forFinding index: Int, of report: Report) -> CodingReasons {
    let mentions = self.mentions(in: report)
    let kind = CodingKind(report.kind)
    let finding = report.findings[index]
    if index < InspectionAccount(report, mentions, self).count {
      return CodingReasons(judgement: .context, judgementReason: .account)
    }
    var reasons = CodingReasons(labels: labels(index, mentions, kind))
    if let judgement = finding.judgementOfSection(report.kind) {
      reasons.judgement = judgement
      reasons.judgementReason = .section(finding.section)
      return reasons
    }
    let reading = JudgementReading(index, of: mentions, cues, kind)
    let shape = reading.shape(reading.scores(weights), citesRecommendation: finding.citesRecommendation)
    let scores = JudgementScores(shape, weights, citesRecommendation: finding.citesRecommendation)
    reasons.judgement = JudgementScores.highest(
      shape, weights, citesRecommendation: finding.citesRecommendation)
    reasons.judgementReason = .text(
      clauses: zip(reading.clauses, reading.cues).map { clause($0, $1, reading.terms, in: mentions.text, index) },
      scores: scores.all.map { CodingReasons.JudgementScore(judgement: $0.judgement, score: $0.score) })
    return reasons
  }

  /// Why a recommendation of a report is coded as it is.
  ///
  /// - Parameters:
  ///   - index: its place in `report.recommendations`.
  ///   - report: the whole report.
  public func reasons(forRecommendation index: Int, of report: Report) -> CodingReasons {
    CodingReasons(
      labels: labels(report.findings.count + index, mentions(in: report), CodingKind(report.kind)))
  }

  // MARK: Labels

  private func labels(_ index: Int, _ mentions: ReportMentions, _ kind: CodingKind) -> [CodingReasons.Label] {
    var features = FindingFeatures(vocabulary, isReview: kind == .clas)
    var scores = LabelScores(weights, kind, vocabulary)
    features.read(index, of: mentions)
    scores.score(features)
    let given = scores.givenServices | scores.givenThemes
    let labels = Bits(features.seen | given).map { number in
      let isService = vocabulary.labels[number].kind == .service
      return CodingReasons.Label(
        kind: vocabulary.labels[number].kind, id: vocabulary.labels[number].id,
        score: Self.logOdds(scores.values[number]),
        threshold: Self.logOdds(isService ? weights.serviceThreshold : weights.themeThreshold),
        isGiven: given & 1 << UInt64(number) != 0, mentions: self.mentions(of: number, index, mentions),
        rules: rules(number, features, kind))
    }
    return labels.sorted { ($0.kind == .service ? 0 : 1, -$0.score) < ($1.kind == .service ? 0 : 1, -$1.score) }
  }

  private func mentions(of label: Int, _ index: Int, _ mentions: ReportMentions) -> [CodingReasons.Mention] {
    mentions.items[index].hits.map { mentions.hits[$0] }.filter { $0.label == Int32(label) }.map { hit in
      let (text, range) = mentions.text.words(hit.first...hit.last, ofText: index)
      return CodingReasons.Mention(text: text, range: range, term: term(hit.term), strength: hit.strength)
    }
  }

  /// A term as written; nil for an abbreviation that the report defines.
  private func term(_ number: Int32) -> String? {
    number < 0 ? nil : vocabulary.text(of: vocabulary.entries[Int(number)])
  }

  private func rules(_ label: Int, _ features: FindingFeatures, _ kind: CodingKind) -> [CodingReasons.Rule] {
    let width = CodingWeights.width
    let isTheme = vocabulary.labels[label].kind == .theme
    var rules = [("bias", weights.bias[label]), (kind.name, weights.kinds[kind.rawValue * width + label])]
    for feature in features.features(of: label).all {
      rules.append((feature.name, weights.shared[(isTheme ? width : 0) + Int(feature.rawValue)]))
    }
    for other in Bits(features.strong) {
      let name = "has \(vocabulary.labels[other].kind.rawValue)/\(vocabulary.labels[other].id)"
      rules.append((name, weights.others[other * width + label]))
    }
    for number in features.terms where vocabulary.entries[Int(number)].label == label {
      rules.append(("term \(term(number) ?? "")", weights.terms[Int(number)]))
    }
    return Self.sorted(rules)
  }

  // MARK: Judgement

  private func clause(
    _ clause: Clause, _ cues: ClauseCues, _ terms: [Int32], in text: CodingText, _ index: Int
  ) -> CodingReasons.ClauseReason {
    var rules = [("bias", weights.clauseBias)]
    for feature in CueFeature.allCases where cues.features & 1 << UInt64(feature.rawValue) != 0 {
      rules.append((feature.name, weights.cues[feature.rawValue]))
    }
    for number in terms[cues.terms] {
      let isPraise = vocabulary.entries[Int(number)].label == Int(self.cues.praise)
      rules.append(("\(isPraise ? "good" : "bad") \(term(number) ?? "")", weights.clauseTerms[Int(number)]))
    }
    let (words, range) = text.words(
      clause.tokens.lowerBound...(clause.tokens.upperBound - 1), ofText: index)
    return CodingReasons.ClauseReason(
      text: words, range: range, score: Self.logOdds(cues.score(weights, terms)), rules: Self.sorted(rules))
  }

  /// What weighs anything, the weightiest first.
  private static func sorted(_ rules: [(name: String, weight: Int32)]) -> [CodingReasons.Rule] {
    rules.filter { $0.weight != 0 }.sorted { ($1.weight.magnitude, $0.name) < ($0.weight.magnitude, $1.name) }.map {
      CodingReasons.Rule(name: $0.name, weight: logOdds($0.weight))
    }
  }

  private static func logOdds(_ thousandths: Int32) -> Double { Double(thousandths) / 1000 }
}
