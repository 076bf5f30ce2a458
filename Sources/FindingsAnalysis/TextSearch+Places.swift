extension TextSearch {
  /// The places where any of some words stand in a text, in order; those that meet are one.
  public static func places(of words: [String], in text: String) -> [Range<String.Index>] {
    let hay = FoldedText(text)
    let found = words.flatMap { places(of: needle($0), in: hay.bytes) }.sorted { $0.lowerBound < $1.lowerBound }
    var merged: [Range<Int>] = []
    for place in found {
      if let last = merged.last, place.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        merged.append(place)
      }
    }
    return merged.map(hay.place)
  }

  /// The first place where any of some words stands; nil where none does.
  public static func firstPlace(of words: [String], in text: String) -> Range<String.Index>? {
    let hay = FoldedText(text)
    let places = words.compactMap { next(needle($0), in: hay.bytes, from: 0) }
    return places.min { $0.lowerBound < $1.lowerBound }.map(hay.place)
  }

  /// The places of some bytes, one beginning after the other has ended.
  private static func places(of needle: [UInt8], in hay: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    while let place = next(needle, in: hay, from: places.last?.upperBound ?? 0) { places.append(place) }
    return places
  }
}
