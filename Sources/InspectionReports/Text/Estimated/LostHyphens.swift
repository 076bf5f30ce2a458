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

  /// What all but the widest lines keep to.
  private let margin: Double

  /// A line is too wide from so many points over the margin on.
  private static let excess = 12.0
  private static let hyphen = CharacterWidths.width("-")

  init(_ lines: consuming [PrintedLine]) {
    margin = lines.map(\.right).ranked(lines.count * 95 / 100) ?? 0
    areLost = !Self.hasHyphenatedEnd(lines)
    self.lines = lines
    if areLost { mend() }
  }

  private static func hasHyphenatedEnd(_ lines: [PrintedLine]) -> Bool {
    lines.indices.dropLast().contains { index in
      lines[index].edges.last == UInt8(ascii: "-") && lines[index + 1].gap == 1
        && lines[index + 1].edges.first.isLowercase && endsInHyphen(lines[index].text)
    }
  }

  /// A hyphen behind a small letter or digit.
  private static func endsInHyphen(_ text: String) -> Bool {
    text.withBytes { bytes in
      guard bytes.count > 1, bytes[bytes.count - 1] == UInt8(ascii: "-") else { return false }
      return bytes[bytes.count - 2].isLowercase || bytes[bytes.count - 2].isDigit
    }
  }

  /// A word at the end of a line that the report writes with a hyphen elsewhere.
  private struct End {
    var line: Int
    var hash: UInt64
    var whole: UInt64
    /// Where the hyphen would be in the line.
    var hyphen: Int
  }

  private mutating func mend() {
    // Only words at the margin may have lost a hyphen: they are looked for first, and no others are counted.
    let hyphenated = HyphenatedWords(lines)
    var (ends, middles, asked) = ([End](), [(line: Int, places: HyphenPlaces)](), AskedWords())
    let (fullLine, overlong) = (margin - Self.excess - Self.hyphen, margin + Self.excess)
    for index in lines.indices where lines[index].right > fullLine {
      if lines[index].right < overlong {
        if let end = end(of: index, hyphenated, asking: &asked) { ends.append(end) }
      } else {
        let places = lines[index].text.withBytes {
          HyphenPlaces(in: $0, margin: margin, hyphenated, asking: &asked)
        }
        middles.append((index, places))
      }
    }
    let words = WordCounts(of: asked, in: lines)
    for end in ends where words.count(of: end.whole) > words.count(of: end.hash) {
      put(hyphenAt: end.hyphen, of: end.line)
    }
    for (line, places) in middles { mendMiddle(line, places.best(words)) }
  }

  private func end(of index: Int, _ hyphenated: HyphenatedWords, asking asked: inout AskedWords) -> End? {
    lines[index].text.withBytes { bytes in
      guard let last = bytes.lastIndex(where: { $0 != 0x20 }) else { return nil }
      let start = bytes[...last].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
      let word = BareWord(bytes, from: start)
      guard let whole = hyphenated[word.hash], whole.hyphen < word.range.count else { return nil }
      let (first, count) = (bytes[word.range.lowerBound], word.range.count)
      asked.insert(word.hash, from: first, to: bytes[word.range.upperBound - 1], length: count)
      asked.insert(whole.hash, from: first, to: whole.last, length: whole.length)
      return End(line: index, hash: word.hash, whole: whole.hash, hyphen: word.range.lowerBound + whole.hyphen)
    }
  }

  private mutating func mendMiddle(_ index: Int, _ place: Int?) {
    lines[index].isOverlong = true
    if let place { put(hyphenAt: place, of: index) } else { unsolved.append(lines[index].number) }
  }

  private mutating func put(hyphenAt place: Int, of index: Int) {
    var bytes = Array(lines[index].text.utf8)
    // What follows the hyphen was a line of its own; how full it was tells whether the paragraph ends.
    lines[index].right = bytes.withUnsafeBufferPointer { CharacterWidths.width($0, place..<$0.count) }
    lines[index].isOverlong = true
    bytes.insert(UInt8(ascii: "-"), at: place)
    lines[index].text = String(decoding: bytes, as: UTF8.self)
  }
}
