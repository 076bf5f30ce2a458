/// The heading of a box: "Practice study: highly effective practice", "Case study: area(s) for improvement",
/// "Places and Spaces: highly effective practice".
enum JtaiBoxHeading {
  private static let longest = 90

  static func isRecognised(_ text: String) -> Bool {
    guard text.count < longest else { return false }
    let lower = text.lowercased()
    let words = lower.split { $0 == " " || $0 == ":" }
    if words.count > 1, words[0] == "case" || words[0] == "practice" {
      let what = words[1].filter(\.isLetter)
      if ["study", "studies", "example", "examples"].contains(what) { return true }
    }
    guard let colon = lower.firstIndex(of: ":"), lower[..<colon].count >= 3, !lower[..<colon].contains(".") else {
      return false
    }
    let rest = lower[lower.index(after: colon)...].trimmingPrefix(" ")
    if rest == "effective practice" || rest == "highly effective practice" { return true }
    return ["area for ", "areas for ", "area(s) for ", "area of ", "areas of "].contains {
      rest.hasPrefix($0 + "priority action") || rest.hasPrefix($0 + "improvement")
    }
  }

  /// What a box is an example of; `mixed` where its heading names both.
  static func judgement(_ heading: String) -> Judgement? {
    let lower = heading.lowercased()
    let isStrength = lower.contains("effective practice") || lower.contains("good practice")
    let isImprovement = lower.contains("improve") || lower.contains("priority action")
    return isStrength && isImprovement ? .mixed : isStrength ? .strength : isImprovement ? .improvement : nil
  }
}
