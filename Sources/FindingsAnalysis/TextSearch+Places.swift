extension TextSearch {
  /// The places where any of some words stand in a text, in order; those that meet are one.
  public static func places(of words: [String], in text: String) -> [Range<String.Index>] {
    let hay = Folded(text)
    let found = words.flatMap { hay.places(of: Array(folded($0).utf8)) }.sorted { $0.lowerBound < $1.lowerBound }
    var merged: [Range<Int>] = []
    for place in found {
      if let last = merged.last, place.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        merged.append(place)
      }
    }
    return merged.map { hay.start(of: $0.lowerBound)..<hay.end(of: $0.upperBound - 1) }
  }

  /// A text as it is searched, with the character that each byte comes from.
  private struct Folded {
    private var bytes: [UInt8] = []
    private var characters: [String.Index] = []
    private let text: String

    init(_ text: String) {
      self.text = text
      for index in text.indices {
        let letters = Array(TextSearch.folded(String(text[index])).utf8)
        bytes += letters
        characters += letters.map { _ in index }
      }
    }

    /// Places in bytes, one beginning after the other has ended.
    func places(of needle: [UInt8]) -> [Range<Int>] {
      guard let first = needle.first else { return [] }
      var places: [Range<Int>] = []
      var start = 0
      while let place = bytes[start...].firstIndex(of: first) {
        let isFound = bytes[place...].starts(with: needle)
        if isFound { places.append(place..<place + needle.count) }
        start = isFound ? place + needle.count : place + 1
      }
      return places
    }

    func start(of byte: Int) -> String.Index { characters[byte] }
    func end(of byte: Int) -> String.Index { text.index(after: characters[byte]) }
  }
}
