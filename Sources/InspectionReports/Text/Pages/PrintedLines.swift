/// Puts the words of a PDF's pages together into lines.
///
/// Words whose middles are on one height are a line, from left to right; small raised digits are marks of footnotes; a
/// square or dash before the first word is its bullet. There is no word on the typeface in pdftotext's output: a line is
/// bold whose words are a tenth wider than the same letters elsewhere in the report.
struct PrintedLines {
  private(set) var lines: [PrintedLine] = []
  /// The commonest height of a word, to which all others are compared.
  private let body: Double
  /// How wide each line is, against what its letters would take in the body's type.
  private var ratios: [Double] = []

  /// Tahoma Bold is 13 to 17 hundredths wider than Tahoma.
  private static let boldRatio = 1.10

  init(_ pages: PrintedPages) {
    body = Self.commonestHeight(pages)
    for (index, words) in pages.pages.enumerated() {
      var bottom: Double?
      for row in rows(words) {
        add(row, page: index + 1, above: bottom)
        bottom = lines.last?.bottom
      }
    }
    let normal = ratios.sorted()[safe: ratios.count / 2] ?? 1
    for index in lines.indices { lines[index].isBold = ratios[index] / normal > Self.boldRatio }
  }

  private static func commonestHeight(_ pages: PrintedPages) -> Double {
    var counts: [Int: Int] = [:]
    for word in pages.pages.joined() { counts[Int((word.height * 10).rounded()), default: 0] += 1 }
    let commonest = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 120
    return max(Double(commonest) / 10, 1)
  }

  /// The words of a page by lines.
  private func rows(_ words: [PrintedWord]) -> [[PrintedWord]] {
    var rows: [(middle: Double, words: [PrintedWord])] = []
    for word in words.sorted(by: { $0.middle < $1.middle }) {
      if let row = rows.last, word.middle - row.middle < 0.3 * body {
        rows[rows.count - 1].words.append(word)
      } else {
        rows.append((word.middle, [word]))
      }
    }
    return rows.map { tidied($0.words.sorted { $0.left < $1.left }) }
  }

  /// Drops words printed twice in one place, and glues what a change of type cut off: "Encompass" and ".".
  private func tidied(_ words: [PrintedWord]) -> [PrintedWord] {
    var result: [PrintedWord] = []
    for word in words {
      if let last = result.last, abs(word.left - last.left) < 1, word.text == last.text { continue }
      if let last = result.last, word.left - last.right < 1, !word.text.startsWithLetterOrDigit,
        BulletGlyph.level(last.text) == 0,
        word.height > 0.75 * body, last.height > 0.75 * body
      {
        result[result.count - 1].text += word.text
        result[result.count - 1].right = word.right
        continue
      }
      result.append(word)
    }
    return result
  }

  private mutating func add(_ row: [PrintedWord], page: Int, above: Double?) {
    let height = row.map(\.height).max() ?? body
    let (kept, marks, opening) = takeMarks(row, height: height)
    guard let first = kept.first else { return }
    let level = kept.count > 1 ? BulletGlyph.level(first.text) : 0
    let words = level > 0 ? kept.dropFirst() : kept[...]
    guard let firstWord = words.first else { return }
    let inLine = row.filter { $0.height > 0.8 * height || BulletGlyph.level($0.text) > 0 }
    let bottom = (inLine.isEmpty ? row : inLine).map(\.bottom).max() ?? first.bottom
    lines.append(
      PrintedLine(
        number: lines.count + 1, page: page, text: words.map(\.text).joined(separator: " "), left: first.left,
        textLeft: firstWord.left, right: kept.map(\.right).max() ?? first.right, bottom: bottom,
        size: height / body,
        gap: above.map { (bottom - $0) / body }, bullet: level, isBold: false,
        firstWordWidth: firstWord.right - firstWord.left, marks: marks, openingMark: opening))
    let letters = kept.filter { BulletGlyph.level($0.text) == 0 }
    let printed = letters.reduce(0) { $0 + $1.right - $1.left }
    let expected = letters.reduce(0) { $0 + CharacterWidths.width($1.text) } * height
    ratios.append(expected > 0 ? printed / expected : 0)
  }

  /// Takes the marks of footnotes, small digits or asterisks, out of a line; what follows one without room between belongs to
  /// the word before it: "Durham" 1 ".".
  private func takeMarks(_ row: [PrintedWord], height: Double) -> (
    kept: [PrintedWord], marks: [String], opening: String?
  ) {
    var (kept, marks, opening) = ([PrintedWord](), [String](), String?.none)
    var previousMark: PrintedWord?
    for (index, word) in row.enumerated() {
      if word.height < 0.75 * height, let mark = Self.footnoteMark(word.text) {
        if index == 0 {
          opening = mark
        } else {
          marks.append(mark)
          if mark.count < word.text.count, !kept.isEmpty { kept[kept.count - 1].text += word.text.suffix(1) }
          previousMark = word
        }
        continue
      }
      if let mark = previousMark, !kept.isEmpty, word.left - mark.right < 1 {
        kept[kept.count - 1].text += word.text
        kept[kept.count - 1].right = word.right
      } else {
        kept.append(word)
      }
      previousMark = nil
    }
    return (kept.isEmpty ? row : kept, marks, opening)
  }

  /// "1", "12." or "*" as the mark that it is.
  private static func footnoteMark(_ text: String) -> String? {
    let mark = text.last == "." || text.last == "," ? text.dropLast() : text[...]
    guard (1...2).contains(mark.count), mark.allSatisfy({ $0 == "*" || $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return String(mark)
  }
}

extension Array {
  /// The element at a place, nil beyond the end.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

extension String {
  var startsWithLetterOrDigit: Bool { first.map { $0.isLetter || $0.isNumber } ?? false }
}
