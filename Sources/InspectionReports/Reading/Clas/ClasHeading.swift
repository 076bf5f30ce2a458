/// The headings of a CLAS review. All reviews have the same ones, in this order, since CQC wrote them on one
/// template; the sections of findings are numbered in most.
enum ClasHeading: CaseIterable {
  case contents
  case summary, about, method, context, theReport, voices
  case journey, earlyHelp, childrenInNeed, childProtection, lookedAfter
  case management, leadership, governance, training
  case recommendations, nextSteps

  /// The heading as the model names it.
  var title: String {
    switch self {
    case .contents: "Contents"
    case .summary: "Summary of the review"
    case .about: "About the review"
    case .method: "How we carried out the review"
    case .context: "Context of the review"
    case .theReport: "The report"
    case .voices: "What people told us"
    case .journey: "The child's journey"
    case .earlyHelp: "Early help"
    case .childrenInNeed: "Children in need"
    case .childProtection: "Child protection"
    case .lookedAfter: "Looked after children"
    case .management: "Management"
    case .leadership: "Leadership and management"
    case .governance: "Governance"
    case .training: "Training and supervision"
    case .recommendations: "Recommendations"
    case .nextSteps: "Next steps"
    }
  }

  /// The heading in the form that `ClasHeadingLine` compares: lower case; `&` stands for "and" too, a space
  /// for a hyphen too, an apostrophe for a curly one.
  var pattern: StaticString {
    switch self {
    case .contents: "contents"
    case .summary: "summary of the review"
    case .about: "about the review"
    case .method: "how we carried out the review"
    case .context: "context of the review"
    case .theReport: "the report"
    case .voices: "what people told us"
    case .journey: "the child's journey"
    case .earlyHelp: "early help"
    case .childrenInNeed: "children in need"
    case .childProtection: "child protection"
    case .lookedAfter: "looked after children"
    case .management: "management"
    case .leadership: "leadership & management"
    case .governance: "governance"
    case .training: "training & supervision"
    case .recommendations: "recommendations"
    case .nextSteps: "next steps"
    }
  }

  /// Whether a heading begins with two letters, in either case.
  static func mayBegin(with first: UInt8, _ second: UInt8) -> Bool {
    guard first.isLetter, second.isLetter else { return false }
    return secondLetters[Int(first.lowercased - UInt8(ascii: "a"))] & letterBit(second) != 0
  }

  /// The second letters of the headings, by the first: a bit for each.
  private static let secondLetters: [UInt32] = allCases.reduce(into: Array(repeating: 0, count: 26)) {
    let letters = $1.pattern.utf8Start
    $0[Int(letters[0] - UInt8(ascii: "a"))] |= letterBit(letters[1])
  }

  private static func letterBit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter.lowercased - UInt8(ascii: "a")) }

  /// The number that a section of findings has on CQC's template; nil for a heading without findings.
  var standardNumber: ParagraphNumber.SectionNumber? {
    switch self {
    case .earlyHelp: .init(major: 1)
    case .childrenInNeed: .init(major: 2)
    case .childProtection: .init(major: 3)
    case .lookedAfter: .init(major: 4)
    case .leadership: .init(major: 5, minor: 1)
    case .governance: .init(major: 5, minor: 2)
    case .training: .init(major: 5, minor: 3)
    default: nil
    }
  }

  /// The section of findings that has a number on CQC's template.
  init?(standardNumber number: ParagraphNumber.SectionNumber) {
    guard let heading = Self.allCases.first(where: { $0.standardNumber == number }) else { return nil }
    self = heading
  }

  /// The chapter that the section stands in.
  var chapter: String? {
    switch self {
    case .journey, .earlyHelp, .childrenInNeed, .childProtection, .lookedAfter: ClasHeading.journey.title
    case .management, .leadership, .governance, .training: ClasHeading.management.title
    default: nil
    }
  }

  /// Words that other reports use for headings too, which say nothing on the kind of a report.
  var isCommon: Bool {
    switch self {
    case .contents, .theReport, .management, .governance, .recommendations, .nextSteps, .leadership: true
    default: false
    }
  }
}
