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
  private static let blank = 3.76

  init(_ lines: [PrintedLine]) {
    self.lines = lines
    let widths = lines.map(\.right).sorted()
    margin = widths[safe: widths.count * 95 / 100] ?? 0
    areLost = !zip(lines, lines.dropFirst()).contains { Self.isHyphenated($0, $1) }
    guard areLost else {
      words = WordCounts([])
      return
    }
    // Only words at the margin may have lost a hyphen; where no line reaches it there is nothing to count for.
    words = WordCounts(lines)
    for index in self.lines.indices {
      if lines[index].right < margin + Self.excess { mendEnd(index) } else { mendMiddle(index) }
    }
  }

  private static func isHyphenated(_ line: PrintedLine, _ next: PrintedLine) -> Bool {
    guard next.gap == 1, line.text.utf8.last == UInt8(ascii: "-"), let first = next.text.utf8.first else {
      return false
    }
    guard let before = line.text.utf8.dropLast().last else { return false }
    return first.isLowercase && (before.isLowercase || before.isDigit)
  }

  /// A word at the end of a full line that the report writes with a hyphen elsewhere, and more often.
  private mutating func mendEnd(_ index: Int) {
    let line = lines[index]
    guard line.right > margin - Self.excess - CharacterWidths.width("-"),
      let last = line.text.split(separator: " ").last
    else { return }
    let bare = WordCounts.bare(last)
    guard let whole = words.hyphenated(bare), words.count(of: whole) > words.count(of: bare),
      let hyphen = whole.firstIndex(of: "-"), let start = last.firstIndex(where: { $0.isLetter || $0.isNumber })
    else { return }
    let place = last.index(start, offsetBy: whole.distance(from: whole.startIndex, to: hyphen))
    put(hyphenAt: place, in: last, of: index)
  }

  private mutating func put(hyphenAt place: String.Index, in word: Substring, of index: Int) {
    let text = lines[index].text
    lines[index].text = text[..<place] + "-" + text[place...]
    // What follows the hyphen was a line of its own; how full it was tells whether the paragraph ends.
    lines[index].right = CharacterWidths.width(String(text[place...]))
    lines[index].isOverlong = true
  }

  private mutating func mendMiddle(_ index: Int) {
    lines[index].isOverlong = true
    guard let (place, word) = bestCut(lines[index].text) else {
      unsolved.append(lines[index].number)
      return
    }
    put(hyphenAt: place, in: word, of: index)
  }

  /// The best place for a hyphen, among the words that stand at the margin.
  private func bestCut(_ text: String) -> (place: String.Index, word: Substring)? {
    let all = text.split(separator: " ")
    var (x, best, bestScore, bestLength) = (0.0, (place: String.Index, word: Substring)?.none, 2.0, 0)
    for (index, word) in all.enumerated() {
      let width = CharacterWidths.width(String(word))
      let next = all[safe: index + 1].map { CharacterWidths.width($0) } ?? .infinity
      if x + width > margin + 1 || x + width + Self.blank + next > margin + 25 {
        for candidate in max(index - 1, 0)...min(index + 1, all.count - 1) {
          let before = CharacterWidths.width(all[..<candidate].reduce(into: "") { $0 += $1 + " " })
          for (place, score) in cuts(all[candidate], from: before) {
            let length = all[candidate].distance(from: all[candidate].startIndex, to: place)
            if score > bestScore || score == bestScore && length > bestLength {
              (best, bestScore, bestLength) = ((place, all[candidate]), score, length)
            }
          }
        }
        return best
      }
      x += width + Self.blank
    }
    return nil
  }

  /// How likely a hyphen is at each place of a word that begins at `x`.
  private func cuts(_ word: Substring, from x: Double) -> [(place: String.Index, score: Double)] {
    let longestWord = 40
    let bare = WordCounts.bare(word)
    guard (4...longestWord).contains(word.count), words.count(of: bare) < 2 || words.hyphenated(bare) != nil else {
      return []
    }
    let edge = 60.0  // a word that ends so near the margin is likelier to have been the last
    let isAtMargin = x + CharacterWidths.width(String(word)) > margin - edge
    return word.indices.dropFirst(2).dropLast().compactMap { place in
      let (first, rest) = (word[..<place], word[place...])
      let second = rest.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed()
      guard x + CharacterWidths.width(first + "-") <= margin + 3, !second.isEmpty, second.allSatisfy(\.isLetter),
        first.last != "-"
      else { return nil }
      let (a, b) = (first.lowercased(), String(second).lowercased())
      var score = words.count(of: a + "-" + b) > 0 ? 3.0 : 0
      if words.count(of: a) > 0 { score += 1 }
      if words.count(of: b) > 0 { score += 1 }
      if a.allSatisfy(\.isNumber) || CompoundWords.first.contains(a) { score += 2 }
      if CompoundWords.last.contains(b) { score += 2 }
      return (place, isAtMargin ? score + 0.5 : score)
    }
  }
}

/// Words that compounds with a hyphen are made of, as these reports have them.
private enum CompoundWords {
  /// "multi-agency", "decision-making", "well-being".
  static let first: Set<String> = Set(
    """
    multi non self well co pre cross inter re over under long short high low early child children decision \
    information age part full out follow front anti sub semi peer problem forward evidence trauma relationship \
    honour locality step drop domestic mid half one two three four
    """.split(separator: " ").map(String.init))

  /// "information-sharing", "child-centred", "follow-up".
  static let last: Set<String> = Set(
    """
    making sharing based related focused focussed centred led wide term being agency thinking solving appropriate \
    informed evaluation assessment in quality level risk known established ordinated ordination depth going up to out \
    aged specific old year hour verbal border publication
    """.split(separator: " ").map(String.init))
}
