/// Reads the two facts that the introduction of every CLAS review states in the same words.
enum ClasSummaryText {
  /// "... looked after children services in Derby. It focuses" -> Derby.
  static func area(in text: String) -> String? {
    guard let rest = text.withBytes({ rest(of: $0, after: areaBeginning, from: 0, most: 200)?.text })
    else { return nil }
    var words: [Substring] = []
    for word in rest.pieces(between: 0x20).prefix(longestArea) {
      let end = word.utf8.firstIndex {
        $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
      }
      let name = word[..<(end ?? word.endIndex)]
      words.append(name)
      if end != nil && name != "St" { return words.joined(separator: " ") }
    }
    return nil
  }

  /// The most words in the name of an area: "Bournemouth, Christchurch and Poole" are four.
  private static let longestArea = 8

  /// "we took into account the experiences of 109 children" -> 109; "experiences of a total of 87 looked after
  /// children" -> 87.
  static func children(in text: String) -> Int? {
    text.withBytes { bytes in
      var place = 0
      while let rest = rest(of: bytes, after: childrenBeginning, from: place, most: 80) {
        place = rest.start
        let words = rest.text.pieces(between: 0x20)
        guard let index = words.prefix(4).firstIndex(where: { number($0) != nil }) else { continue }
        if words[index...].dropFirst().prefix(4).contains(where: { $0.hasPrefix("child") }) {
          return number(words[index])
        }
      }
      return nil
    }
  }

  private static let areaBeginning = SkipSearch("children services in ")
  private static let childrenBeginning = SkipSearch("experiences of ")

  /// "1,024" -> 1024.
  private static func number(_ word: Substring) -> Int? {
    guard let first = word.utf8.first, !first.isLetter else { return nil }  // nearly all words
    return Int(word.filter { $0 != "," })
  }

  /// So many bytes behind some words, enough for a name or number, and where they begin.
  private static func rest(
    of bytes: UnsafeBufferPointer<UInt8>, after words: SkipSearch, from place: Int, most: Int
  ) -> (text: String, start: Int)? {
    guard let found = words.firstPlace(in: bytes, from: place) else { return nil }
    let start = found + words.words.utf8CodeUnitCount
    let rest = bytes[start..<min(bytes.count, start + most)]
    return (String(decoding: UnsafeBufferPointer(rebasing: rest), as: UTF8.self), start)
  }
}
