/// Reads the two facts that the introduction of every CLAS review states in the same words.
enum ClasSummaryText {
  /// "... looked after children services in Derby. It focuses" -> Derby.
  static func area(in text: String) -> String? {
    guard let range = text.firstRange(of: "children services in ") else { return nil }
    var words: [Substring] = []
    for word in text[range.upperBound...].split(separator: " ").prefix(longestArea) {
      let name = word.prefix { $0 != "." && $0 != "," && $0 != ";" }
      words.append(name)
      if name.count < word.count && name != "St" { return words.joined(separator: " ") }
    }
    return nil
  }

  /// The most words in the name of an area: "Bournemouth, Christchurch and Poole" are four.
  private static let longestArea = 8

  /// "we took into account the experiences of 109 children" -> 109.
  static func children(in text: String) -> Int? {
    guard let range = text.firstRange(of: "experiences of ") else { return nil }
    let rest = text[range.upperBound...].split(separator: " ").prefix(2)
    guard let number = rest.first, let what = rest.dropFirst().first, what.hasPrefix("child") else { return nil }
    return Int(number.filter { $0 != "," })
  }
}
