/// Puts back the hyphens that `pdftotext` loses where a line of print ends in one: it joins the two halves and goes on with
/// what was the next line, so that one line of text holds two of print.
///
///     printed:  ... the quality of information-     the text has:  ... the quality of informationsharing that takes place
///               sharing that takes place
///
/// Such a line is wider than the page. The word that stands across the margin is cut where its halves are words, or where the
/// report writes the word with a hyphen elsewhere. What stands behind the hyphen was a line of print of its own.
struct LostHyphens {
  private(set) var lines: [PrintedLine]
  /// The lines (of the input) that are too wide and in which no word could be cut.
  private(set) var unsolved: [Int] = []
  /// The text has lost hyphens: no line of it ends in one.
  let areLost: Bool

  private let words: WordCounts
  /// What all but the widest lines keep to.
  private let margin: Double

  /// A line is too wide from so many points over the margin on.
  private static let excess = 12.0
  private static let hyphen = CharacterWidths.width("-")

  init(_ lines: [PrintedLine]) {
    margin = lines.map(\.right).ranked(lines.count * 95 / 100) ?? 0
    areLost = !lines.indices.dropLast().contains { Self.isHyphenated(lines, $0) }
    // Only words at the margin may have lost a hyphen; where no line reaches it there is nothing to count for.
    words = WordCounts(areLost ? lines : [])
    self.lines = lines
    guard areLost else { return }
    for index in self.lines.indices {
      if self.lines[index].right < margin + Self.excess { mendEnd(index) } else { mendMiddle(index) }
    }
  }

  private static func isHyphenated(_ lines: [PrintedLine], _ index: Int) -> Bool {
    guard lines[index].text.utf8.last == UInt8(ascii: "-"), lines[index + 1].gap == 1,
      let first = lines[index + 1].text.utf8.first, let before = lines[index].text.utf8.dropLast().last
    else { return false }
    return first.isLowercase && (before.isLowercase || before.isDigit)
  }

  /// A word at the end of a full line that the report writes with a hyphen elsewhere, and more often.
  private mutating func mendEnd(_ index: Int) {
    guard lines[index].right > margin - Self.excess - Self.hyphen else { return }
    let place = lines[index].text.withBytes { bytes -> Int? in
      guard let last = bytes.lastIndex(where: { $0 != 0x20 }) else { return nil }
      let start = bytes[...last].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
      let word = BareWord(bytes, from: start)
      guard let whole = words.hyphenated(word.hash), words.count(of: whole.hash) > words.count(of: word.hash),
        whole.hyphen < word.range.count
      else { return nil }
      return word.range.lowerBound + whole.hyphen
    }
    if let place { put(hyphenAt: place, of: index) }
  }

  private mutating func put(hyphenAt place: Int, of index: Int) {
    var bytes = Array(lines[index].text.utf8)
    // What follows the hyphen was a line of its own; how full it was tells whether the paragraph ends.
    lines[index].right = bytes.withUnsafeBufferPointer { CharacterWidths.width($0, place..<$0.count) }
    lines[index].isOverlong = true
    bytes.insert(UInt8(ascii: "-"), at: place)
    lines[index].text = String(decoding: bytes, as: UTF8.self)
  }

  private mutating func mendMiddle(_ index: Int) {
    lines[index].isOverlong = true
    let places = HyphenPlaces(words: words, margin: margin)
    guard let place = lines[index].text.withBytes({ places.best(in: $0) }) else {
      unsolved.append(lines[index].number)
      return
    }
    put(hyphenAt: place, of: index)
  }
}
