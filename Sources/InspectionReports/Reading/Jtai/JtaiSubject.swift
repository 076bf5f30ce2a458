/// The subject by which joint inspections group: letters on one subject have it in common, however each words its title
/// and its deep dive.
///
///     "children living with domestic abuse", "domestic abuse"    -> domestic abuse
///     "abuse and neglect", deep dive into "child sexual abuse in the family environment"  -> sexual abuse in the family
///     "child exploitation", deep dive into "this vulnerable group of children"  -> child exploitation
enum JtaiSubject {
  /// The subject of the deep dive; of the topic where there is none, or where it only points back.
  static func subject(topic: String?, deepDive: String?) -> String? {
    guard let words = deepDive.flatMap({ pointsBack($0) ? nil : $0 }) ?? topic else { return nil }
    let lower = words.lowercased()
    let rule = rules.first { rule in
      rule.all.allSatisfy { lower.place(of: $0) != nil } && !rule.none.contains { lower.place(of: $0) != nil }
    }
    return rule?.subject ?? lower
  }

  /// "this vulnerable group", "a number of cases in which these issues were known".
  private static func pointsBack(_ text: String) -> Bool {
    let words = text.pieces(between: 0x20)
    return ["this", "these", "those", "such"].contains(words.first) || words.prefix(8).contains("these")
  }

  private struct Rule {
    var subject: String
    /// What the words hold, and what they do not.
    var all: [StaticString]
    var none: [StaticString] = []
  }

  /// The subjects of the programme of joint inspections since 2016; the first that fits counts.
  private static let rules: [Rule] = [
    Rule(subject: "initial need and risk", all: ["initial need"]),
    Rule(subject: "initial need and risk", all: ["front door"]),
    Rule(subject: "serious youth violence", all: ["youth violence"]),
    Rule(subject: "domestic abuse", all: ["domestic"]),
    Rule(subject: "sexual abuse in the family", all: ["sexual abuse"]),
    Rule(
      subject: "child sexual exploitation and missing children", all: ["sexual exploitation", "missing"],
      none: ["gangs", "criminal"]),
    Rule(subject: "criminal exploitation", all: ["criminal exploitation"]),
    Rule(subject: "child exploitation", all: ["exploitation"]),
    Rule(subject: "mental health", all: ["mental"]),
    Rule(subject: "abuse and neglect", all: ["abuse and neglect"]),
    Rule(subject: "neglect", all: ["neglect"]),
    Rule(subject: "early help", all: ["early help"]),
    Rule(subject: "early help", all: ["families who need help"]),
  ]
}
