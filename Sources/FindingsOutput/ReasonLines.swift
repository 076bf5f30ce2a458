import FindingsAnalysis
import InspectionReports

/// Says in lines why a finding or recommendation is coded as it is: a line a label, with the words that were found and what
/// weighed most, then the judgement with its section or its clauses.
public enum ReasonLines {
  /// Rules of a label or clause that are named; the others weigh less.
  private static let mostRules = 5

  /// The lines for a part of a report; for boxes, quotations and actions, which are not coded, one that says so.
  public static func lines(for located: LocatedElement, coder: Coder = .builtIn) -> [String] {
    let report = located.report
    switch located.element {
    case .finding(let finding):
      guard let index = report.findings.firstIndex(of: finding) else { return [] }
      let reasons = coder.reasons(forFinding: index, of: report)
      let isSame = isGiven(finding.services, finding.themes, by: reasons) && finding.judgement == reasons.judgement
      return lines(reasons, isSame)
    case .recommendation(let recommendation):
      guard let index = report.recommendations.firstIndex(of: recommendation) else { return [] }
      let reasons = coder.reasons(forRecommendation: index, of: report)
      return lines(reasons, isGiven(recommendation.services, recommendation.themes, by: reasons))
    case .example, .voice, .action: return ["Only findings and recommendations are coded."]
    }
  }

  /// Whether the labels that a report carries are those that the program gives: it may have been coded elsewhere.
  private static func isGiven(_ services: [String], _ themes: [String], by reasons: CodingReasons) -> Bool {
    let given = reasons.labels.filter(\.isGiven)
    return Set(services) == Set(given.filter { $0.kind == .service }.map(\.id))
      && Set(themes) == Set(given.filter { $0.kind == .theme }.map(\.id))
  }

  private static func lines(_ reasons: CodingReasons, _ isSame: Bool) -> [String] {
    (isSame ? [] : ["The report carries another coding; this is how the program codes it."])
      + reasons.labels.map(line) + judgementLines(reasons)
  }

  private static func line(_ label: CodingReasons.Label) -> String {
    let words = label.mentions.map { mention in
      "\"\(mention.text)\""
        + (mention.term.map { mention.text == $0 ? "" : " (\($0))" } ?? " (defined in the report)")
    }
    let found = words.isEmpty ? "no words of its own" : words.joined(separator: ", ")
    let given = label.isGiven ? "" : "not given: "
    let score = "\(signed(label.score)), needs more than \(signed(label.threshold))"
    return "\(given)\(label.kind.rawValue) \(label.id) (\(score)): \(found); \(rules(label.rules))"
  }

  private static func judgementLines(_ reasons: CodingReasons) -> [String] {
    guard let judgement = reasons.judgement?.rawValue, let reason = reasons.judgementReason else { return [] }
    switch reason {
    case .section(let section): return ["judgement \(judgement): the section \"\(section)\" decides"]
    case .account: return ["judgement \(judgement): it says what the inspection was, before the first finding"]
    case .text(let clauses, let scores):
      let all = scores.map { "\($0.judgement.rawValue) \(signed($0.score))" }.joined(separator: ", ")
      return ["judgement \(judgement): \(all)"]
        + clauses.map { "clause \(signed($0.score)): \"\($0.text)\"; \(rules($0.rules))" }
    }
  }

  /// "opening:subject +1.20, bias -0.40, and 3 more"
  private static func rules(_ rules: [CodingReasons.Rule]) -> String {
    if rules.isEmpty { return "nothing weighed" }
    let named = rules.prefix(mostRules).map { "\($0.name) \(signed($0.weight))" }
    let rest = rules.count - named.count
    return (named + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: ", ")
  }

  private static func signed(_ value: Double) -> String {
    (value > 0 ? "+" : "") + AnswerTable.Cell.hundredths(value)
  }
}
