/// What a word does in a sentence, told by the word alone, and the marks before it.
struct WordRole: OptionSet {
  var rawValue: UInt32

  /// A verb that ends the subject: "Midwives [are] ...".
  static let finite = WordRole(rawValue: 1 << 4)
  /// Begins a part of a sentence that contrasts with what is before: "however".
  static let contrast = WordRole(rawValue: 1 << 5)
  /// Begins a part that concedes: "although".
  static let concession = WordRole(rawValue: 1 << 6)
  /// Turns praise after it round: "not", "rarely".
  static let denial = WordRole(rawValue: 1 << 7)
  /// May stand between the name of a service and its abbreviation: "maternity [unit] (MU)".
  static let generic = WordRole(rawValue: 1 << 8)
  static let however = WordRole(rawValue: 1 << 9)
  static let recommendation = WordRole(rawValue: 1 << 10)
  static let attention = WordRole(rawValue: 1 << 11)
  static let of = WordRole(rawValue: 1 << 12)
  /// Written in capitals, two or more: an abbreviation.
  static let capitals = WordRole(rawValue: 1 << 13)
  /// A comma, semicolon or colon stands before it.
  static let afterComma = WordRole(rawValue: 1 << 14)
  /// An opening parenthesis stands before it.
  static let inParenthesis = WordRole(rawValue: 1 << 15)
  /// An inspection, who inspects, or what they write.
  static let inspection = WordRole(rawValue: 1 << 16)
  /// Says that something was found, or what inspectors made of it: "we [saw] delays", "we are [concerned]".
  static let discovery = WordRole(rawValue: 1 << 17)
  /// "[what] inspectors found"
  static let question = WordRole(rawValue: 1 << 18)
  /// Tells a time: "[during] the inspection".
  static let duration = WordRole(rawValue: 1 << 19)
  /// A term of the vocabulary begins with it.
  static let beginsTerm = WordRole(rawValue: 1 << 20)
  /// Stands in a term behind its first word.
  static let continuesTerm = WordRole(rawValue: 1 << 21)
  /// A term, or a side of a pair, by itself.
  static let isTerm = WordRole(rawValue: 1 << 22)

  /// 1 where a word has a role, 0 where it has not.
  func has(_ role: WordRole) -> UInt32 { rawValue >> UInt32(role.rawValue.trailingZeroBitCount) & 1 }

  /// What it does to words that it governs; nil for most words.
  var governor: Governor? {
    isDisjoint(with: .governs) ? nil : Governor(rawValue: UInt8(rawValue & Self.governs.rawValue) - 1)
  }

  /// The bits of the governor.
  static let governs = WordRole(rawValue: 0xF)

  static func governing(_ governor: Governor) -> WordRole { WordRole(rawValue: UInt32(governor.rawValue) + 1) }

  /// The words that have a role, as a sentence has them: in small letters, abbreviations in capitals.
  static let words: [(role: WordRole, words: String)] = [
    (
      .finite,
      """
      is are was were be been has have had do does did can could may might will would shall should must
      receive provide carry offer attend share show demonstrate remain work take hold ensure use mean need contribute
      understand undertake report recognise make give describe continue saw see benefit gain expect told review identify
      code respond lead deliver complete follow record refer support lack
      """
    ),
    (.contrast, "however but although though whilst despite nevertheless nonetheless whereas"),
    (.concession, "although though whilst despite"),
    (
      .denial,
      """
      not no never nor neither cannot cant isnt doesnt arent wasnt without little few limited lack insufficient less
      rarely absence
      """
    ),
    (.generic, "team service hub unit partnership board group pathway"),
    (.however, "however"), (.recommendation, "recommendation"), (.attention, "attention"), (.of, "of"),
    (
      .inspection,
      """
      inspection inspector inspectorate ofsted CQC HMIC HMICFRS HMIP HMI JTAI dive letter we
      """
    ),
    (
      .discovery,
      """
      found saw seen see observed heard identified highlighted revealed confirmed concluded judged shown showed shows
      concerned impressed pleased satisfied assured confident
      """
    ),
    (.question, "what"), (.duration, "during since following after before until"),
    (.governing(.to), "to into"), (.governing(.with), "with"), (.governing(.from), "from"),
    (.governing(.by), "by via through"), (.governing(.of), "of on about"),
    (.governing(.within), "in within at across"), (.governing(.purpose), "for"),
    (.governing(.between), "between"), (.governing(.and), "and or"), (.governing(.example), "as including"),
    (.governing(.start), "that when which but however whilst"),
  ]
}

/// What stands before a mention and says what part it has in the sentence: "referrals [to] midwives".
enum Governor: UInt8, CaseIterable {
  case to, with, from, by, of, within, purpose, between, and, example
  /// The beginning of the sentence or of a clause.
  case start
  /// A comma, semicolon or colon.
  case comma
  case verb
  /// None of these within reach.
  case none

  /// As the file of weights calls it.
  var name: String {
    switch self {
    case .within: "in"
    case .purpose: "for"
    case .example: "as"
    case .to: "to"
    case .with: "with"
    case .from: "from"
    case .by: "by"
    case .of: "of"
    case .between: "between"
    case .and: "and"
    case .start: "start"
    case .comma: "comma"
    case .verb: "verb"
    case .none: "none"
    }
  }
}
