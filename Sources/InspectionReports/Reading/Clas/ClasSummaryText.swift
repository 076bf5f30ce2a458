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

  /// "we took into account the experiences of 109 children" -> 109; "experiences of a total of 87 looked after
  /// children" -> 87.
  static func children(in text: String) -> Int? {
    var scanner = ByteScanner(text)
    while let start = scanner.find("experiences of ") {
      scanner.position = start + 15
      let rest = scanner.bytes[scanner.position...].prefix(80)
      let words = rest.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard let place = words.prefix(4).firstIndex(where: { number($0) != nil }) else { continue }
      if words[place...].dropFirst().prefix(4).contains(where: { $0.hasPrefix("child") }) {
        return number(words[place])
      }
    }
    return nil
  }

  /// "1,024" -> 1024.
  private static func number(_ word: String) -> Int? {
    Int(word.filter { $0 != "," })
  }

  /// The next words after some words, enough for a name or number.
  private static func rest(of text: String, after words: StaticString) -> String? {
    let scanner = ByteScanner(text)
    guard let start = scanner.find(words) else { return nil }
    let from = start + words.utf8CodeUnitCount
    return String(decoding: scanner.bytes[from...].prefix(200), as: UTF8.self)
  }
}
