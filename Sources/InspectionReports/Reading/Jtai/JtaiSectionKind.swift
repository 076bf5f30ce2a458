/// The kinds of section of a joint targeted area inspection, told by their headings.
enum JtaiSectionKind: Equatable {
  case opening, context, headlineFindings, strengths, improvement, priorityAction, mainFindings, nextSteps
  /// A practice or case study in a box.
  case box

  /// The letter that numbers the findings of the section: `S3`, `I12`. Nil where there are none.
  var letter: String? {
    switch self {
    case .opening: "O"
    case .context: "C"
    case .headlineFindings: "H"
    case .strengths: "S"
    case .improvement: "I"
    case .priorityAction: "P"
    case .mainFindings: "M"
    case .box, .nextSteps: nil
    }
  }

  /// Sections that list bullets.
  var isList: Bool {
    switch self {
    case .strengths, .improvement, .priorityAction: true
    default: false
    }
  }

  /// What the section says of practice; nil where each finding must say it.
  var judgement: Judgement? {
    switch self {
    case .strengths: .strength
    case .improvement, .priorityAction: .improvement
    default: nil
    }
  }

  /// The kind of section that a whole line heads; nil where it is no heading of a section. The wording varies by year and
  /// letter: "Key Strengths", "Early help strengths", "Areas for priority action", "What needs to improve?".
  init?(heading: String) {
    guard heading.utf8.count <= Self.longest, Self.mayBeHeading(heading) else { return nil }
    let lower = heading.lowercased()
    let plain = lower.place(of: "(s)") == nil ? lower : lower.replacing("(s)", with: "s")
    var words = Self.words(of: plain)
    guard (1...9).contains(words.count), let last = words.last else { return nil }
    if words == ["next", "step"] || words == ["next", "steps"] {
      self = .nextSteps
    } else if Self.isAreas(words, of: ["action", "actions"], after: ["priority"]) {
      self = .priorityAction
    } else if words.starts(with: ["what", "needs", "to", "improve"]) && words.count == 4 {
      self = .improvement
    } else if Self.isAreas(words, of: ["improvement", "improvements", "development"], after: [])
      || Self.isNeed(words)
    {
      self = .improvement
    } else if words.count == 2, words[0] == "headline", last.hasPrefix("finding") {
      self = .headlineFindings
    } else if words.count == 2, words[0] == "main", last.hasPrefix("finding") {
      self = .mainFindings
    } else if last == "strengths" || last == "strength", Self.isStrengths(words) {
      self = .strengths
    } else {
      if words.first == "local" { words.removeFirst() }
      guard words == ["context"] || words == ["background"] || words.starts(with: ["context", "of"]) else {
        return nil
      }
      self = .context
    }
  }

  /// What stands between blanks, without stops.
  private static func words(of heading: String) -> [String] {
    heading.withBytes { bytes in
      WordRanges(bytes).filter { !$0.isEmpty }.map { range in
        let word = UnsafeBufferPointer(rebasing: bytes[range]).filter {
          $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "?")
        }
        return String(decoding: word, as: UTF8.self)
      }
    }
  }

  /// No heading of a section is longer; lines of text are.
  private static let longest = 70

  /// Whether the last word, or the first, is one of a heading: most lines are done with here.
  private static func mayBeHeading(_ heading: String) -> Bool {
    heading.withBytes { endsLikeHeading($0) || beginsLikeContext($0) }
  }

  private static func endsLikeHeading(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = bytes.lastIndex { $0.isLetter || $0 == UInt8(ascii: ")") }
    guard let last else { return false }
    let end = last + 1
    func ends(_ word: StaticString) -> Bool {
      let start = end - word.utf8CodeUnitCount
      return bytes.matches(letters: word, at: start) && (start == 0 || bytes[start - 1] == 0x20)
    }
    return switch bytes[last].lowercased {
    case UInt8(ascii: "s"):
      ends("strengths") || ends("findings") || ends("steps") || ends("improvements") || ends("actions")
    case UInt8(ascii: "t"): ends("improvement") || ends("development") || ends("context")
    case UInt8(ascii: "n"): ends("action")
    case UInt8(ascii: "e"): ends("improve")
    case UInt8(ascii: "h"): ends("strength")
    case UInt8(ascii: "g"): ends("finding")
    case UInt8(ascii: "p"): ends("step")
    case UInt8(ascii: "d"): ends("background")
    default: false
    }
  }

  /// "Context of the inspection", "Local context of ...".
  private static func beginsLikeContext(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first(where: { $0.isLetter || $0 >= 0x80 })?.lowercased,
      first == UInt8(ascii: "c") || first == UInt8(ascii: "l")
    else { return false }
    return bytes.firstPlace(of: "ontext of ") != nil
  }

  /// "[Early help] [key] strengths"; a sentence that ends in the word is none.
  private static func isStrengths(_ words: [String]) -> Bool {
    let most = 5
    return words.count <= most
      && words.allSatisfy { !ofSentences.contains($0) && $0.allSatisfy { $0.isLetter || $0 == "-" } }
  }

  private static let ofSentences: Set<String> = [
    "is", "are", "was", "were", "a", "an", "the", "of", "and", "their", "its", "has", "have",
  ]

  /// "[key] area(s) for|of [immediate] priority action(s)".
  private static func isAreas(_ words: [String], of ends: [String], after middle: [String]) -> Bool {
    let words = words.first == "key" ? words.dropFirst() : words[...]
    guard let first = words.first, first == "area" || first == "areas" else { return false }
    guard let second = words.dropFirst().first, second == "for" || second == "of" else { return false }
    let rest = words.dropFirst(2).filter { $0 != "immediate" }
    return rest.count == middle.count + 1 && rest.dropLast() == middle[...] && ends.contains(rest.last ?? "")
  }

  /// "areas that need improvement", "area which requires to improve".
  private static func isNeed(_ words: [String]) -> Bool {
    guard words.count >= 4, words[0].hasPrefix("area"), words[1] == "that" || words[1] == "which" else {
      return false
    }
    return (words[2].hasPrefix("need") || words[2].hasPrefix("require")) && words.last?.hasPrefix("improve") == true
  }
}
