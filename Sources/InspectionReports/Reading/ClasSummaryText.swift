/// Reads the two facts that the introduction of every CLAS review states in the same words.
enum ClasSummaryText {
  /// "... looked after children services in Derby. It focuses" -> Derby.
  static func area(in text: String) -> String? {
    guard let rest = rest(of: text, after: "children services in ") else { return nil }
    var words: [Substring] = []
    for word in rest.split(separator: " ").prefix(longestArea) {
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
    guard let rest = rest(of: text, after: "experiences of ")?.split(separator: " ").prefix(2) else { return nil }
    guard let number = rest.first, let what = rest.dropFirst().first, what.hasPrefix("child") else { return nil }
    return Int(number.filter { $0 != "," })
  }

  /// The next words after some words, enough for a name or number.
  private static func rest(of text: String, after words: StaticString) -> String? {
    let scanner = ByteScanner(text)
    guard let start = scanner.find(words) else { return nil }
    let from = start + words.utf8CodeUnitCount
    return String(decoding: scanner.bytes[from...].prefix(200), as: UTF8.self)
  }
}
