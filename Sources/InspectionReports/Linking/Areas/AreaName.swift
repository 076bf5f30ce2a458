/// The name of an area without what only says its kind.
///
///     "the Royal Borough of Greenwich", "Greenwich", "Greenwich Council"  ->  greenwich
enum AreaName {
  private static let beginnings: [[UInt64]] = [
    ["the"], ["london", "borough", "of"], ["royal", "borough", "of"], ["city", "of"], ["county", "of"],
    ["borough", "of"],
  ].map { $0.map { NameWord.hash($0 as StaticString) } }

  private static let endings: [[UInt64]] = [
    ["council"], ["city"], ["county"], ["borough"], ["district"], ["metropolitan"], ["unitary"],
    ["local", "authority"],
    ["city", "of"],
  ].map { $0.map { NameWord.hash($0 as StaticString) } }

  /// The City of London is a part of London, and not all of it.
  private static let london = [NameWord.hash("london")]

  /// The words of a name, without marks.
  static func words(_ name: String) -> [UInt64] {
    let words = NameWord.words(of: name)
    var hashes: [UInt64] = []
    hashes.reserveCapacity(words.count)
    for word in words where word.isWord { hashes.append(word.hash) }
    return hashes
  }

  /// The words that name the place.
  static func place(_ words: [UInt64]) -> [UInt64] {
    var place = words[...]
    while true {
      if let beginning = beginnings.first(where: { place.starts(with: $0) && place.count > $0.count }),
        !place.dropFirst(beginning.count).elementsEqual(london)
      {
        place = place.dropFirst(beginning.count)
      } else if let ending = endings.first(where: {
        place.count > $0.count && place.suffix($0.count).elementsEqual($0)
      }) {
        place = place.dropLast(ending.count)
      } else {
        return Array(place)
      }
    }
  }

  static func place(_ name: String) -> [UInt64] { place(words(name)) }

  /// The parts of a list: "Derby and Derbyshire" -> derby, derbyshire.
  static func parts(_ area: String) -> [[UInt64]] {
    let text = Array(area.utf8)
    var parts: [[UInt64]] = [[]]
    for word in NameWord.words(of: area) {
      let isSlash = word.start > 0 && text[Int(word.start) - 1] == UInt8(ascii: "/")
      if !word.isWord || word.hash == NameWords.and || isSlash { parts.append([]) }
      if word.isWord && word.hash != NameWords.and { parts[parts.count - 1].append(word.hash) }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// "Bristol, City of" -> Bristol; "Bedford Borough" -> Bedford.
  static func withoutKind(_ name: String) -> String {
    for ending in [", City of", " Borough"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
