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
  /// Words of less than this share of their line's height are raised or small, and do not say where the line stands.
  private static let fullPrint = 0.8
  /// The height of the body, in points, where no word says it.
  private static let usualBody = 12.0

  init(_ pages: PrintedPages) {
    body = Self.commonestHeight(pages)
    for (index, words) in pages.pages.enumerated() {
      var bottom: Double?
      for row in PrintedRows(words, body: body).rows {
        add(row, page: index + 1, above: bottom)
        bottom = lines.last?.bottom
      }
    }
    let normal = ratios.sorted()[safe: ratios.count / 2] ?? 1
    for index in lines.indices { lines[index].isBold = ratios[index] / normal > Self.boldRatio }
  }

  /// To a tenth of a point, and never less than one point.
  private static func commonestHeight(_ pages: PrintedPages) -> Double {
    var counts: [Int: Int] = [:]
    for word in pages.pages.joined() { counts[Int((word.height * 10).rounded()), default: 0] += 1 }
    let commonest = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return max(commonest.map { Double($0) / 10 } ?? usualBody, 1)
  }

  private mutating func add(_ row: [PrintedWord], page: Int, above: Double?) {
    let height = row.map(\.height).max() ?? body
    let split = FootnoteMarks(row, height: height)
    guard let first = split.words.first else { return }
    let level = split.words.count > 1 ? BulletGlyph.level(first.text) : 0
    let words = level > 0 ? split.words.dropFirst() : split.words[...]
    guard let firstWord = words.first else { return }
    let inLine = row.filter { $0.height > Self.fullPrint * height || BulletGlyph.level($0.text) > 0 }
    let bottom = (inLine.isEmpty ? row : inLine).map(\.bottom).max() ?? first.bottom
    lines.append(
      PrintedLine(
        number: lines.count + 1, page: page, text: words.map(\.text).joined(separator: " "), left: first.left,
        textLeft: firstWord.left, right: split.words.map(\.right).max() ?? first.right, bottom: bottom,
        size: height / body,
        gap: above.map { (bottom - $0) / body }, bullet: level, isBold: false,
        firstWordWidth: firstWord.right - firstWord.left, marks: split.marks, openingMark: split.opening))
    let letters = split.words.filter { BulletGlyph.level($0.text) == 0 }
    let printed = letters.reduce(0) { $0 + $1.right - $1.left }
    let expected = letters.reduce(0) { $0 + CharacterWidths.width($1.text) } * height
    ratios.append(expected > 0 ? printed / expected : 0)
  }
}

extension Array {
  /// The element at a place, nil beyond the end.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
