/// The heading of a box: "Practice study: highly effective practice", "Case study: area(s) for improvement",
/// "Places and Spaces: highly effective practice".
enum JtaiBoxHeading {
  private static let longest = 90

  static func isRecognised(_ text: String) -> Bool {
    guard mayBeHeading(text), text.isAtMost(longest - 1) else { return false }
    let lower = text.lowercased()
    if isStudy(lower) { return true }
    guard let colon = lower.firstIndex(of: ":"), lower[..<colon].count >= 3, !lower[..<colon].contains(".") else {
      return false
    }
    let rest = lower[lower.index(after: colon)...].trimmingPrefix(" ")
    if rest == "effective practice" || rest == "highly effective practice" { return true }
    return isAreas(rest)
  }

  /// A colon may stand in a line, or it begins like "Case" or "Practice": most lines are done with here.
  @inline(__always)
  static func mayHead(_ line: PrintedLine) -> Bool {
    line.signs.contains(.colon) || line.edges.first == UInt8(ascii: "C") || line.edges.first == UInt8(ascii: "P")
  }

  /// The first word of a study, or a colon and the last word of the other headings.
  private static func mayBeHeading(_ text: String) -> Bool {
    text.withBytes { bytes in
      guard let first = bytes.first else { return false }
      let mayBeStudy = first.lowercased == UInt8(ascii: "c") || first.lowercased == UInt8(ascii: "p")
      if mayBeStudy, bytes.matches(letters: "case ", at: 0) || bytes.matches(letters: "practice ", at: 0) {
        return first.isUppercase || bytes.contains(UInt8(ascii: ":"))
      }
      return endsLikeHeading(bytes) && bytes.contains(UInt8(ascii: ":"))
    }
  }

  private static func endsLikeHeading(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = bytes.lastIndex(where: { $0 != UInt8(ascii: ".") && $0 != 0x20 }) else { return false }
    func ends(_ word: StaticString) -> Bool { bytes.matches(letters: word, at: last + 1 - word.utf8CodeUnitCount) }
    return switch bytes[last].lowercased {
    case UInt8(ascii: "e"): ends("practice")
    case UInt8(ascii: "t"): ends("improvement")
    case UInt8(ascii: "s"): ends("improvements") || ends("actions") || ends("areas")
    case UInt8(ascii: "n"): ends("action")
    case UInt8(ascii: "y"): ends("priority")
    case UInt8(ascii: "d"): ends("and")
    case UInt8(ascii: "r"): ends("for")
    default: false
    }
  }

  /// "area(s) for improvement", "areas for priority action and improvement": nothing else follows.
  private static func isAreas(_ text: some StringProtocol) -> Bool {
    var words = text.split(separator: " ").map { String($0.filter { $0 != "." }) }
    guard let first = words.first, ["area", "areas", "area(s)"].contains(first) else { return false }
    guard let second = words.dropFirst().first, second == "for" || second == "of" else { return false }
    words.removeFirst(2)
    let known: Set<String> = [
      "priority", "action", "actions", "improvement", "improvements", "and", "areas", "for",
    ]
    return !words.isEmpty && words.allSatisfy(known.contains)
  }

  /// "Case study", "Practice examples": the end, a colon, a dash or a number follows; in a sentence a word does.
  private static func isStudy(_ lower: String) -> Bool {
    for word: StaticString in ["case ", "practice "] where lower.begins(with: word) {
      let rest = lower.utf8.dropFirst(word.utf8CodeUnitCount)
      let nouns: [StaticString] = ["studies", "study", "examples", "example"]
      for noun in nouns where Substring(rest).begins(with: noun) {
        let next = Substring(rest.dropFirst(noun.utf8CodeUnitCount).drop { $0 == 0x20 })
        return next.first.map { ":–—-.(".contains($0) || $0.isNumber } ?? true
      }
    }
    return false
  }

  /// What a box is an example of; `mixed` where its heading names both.
  static func judgement(_ heading: String) -> Judgement? {
    let lower = heading.lowercased()
    let isStrength = lower.place(of: "effective practice") != nil || lower.place(of: "good practice") != nil
    let isImprovement = lower.place(of: "improve") != nil || lower.place(of: "priority action") != nil
    return isStrength && isImprovement ? .mixed : isStrength ? .strength : isImprovement ? .improvement : nil
  }
}
