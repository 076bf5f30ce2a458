import FindingsAnalysis

/// Words that somebody searched for: a cell that is cut shows the first of them, and where colour is on they stand out.
struct MarkedWords: Sendable {
  /// Any of them; none for a cell that is cut at its end and not marked.
  var words: [String] = []
  /// Whether they are shown in bold red.
  var isColoured = false

  /// Columns that are kept before the first word where the beginning of a cell is cut off.
  private static let columnsBefore = 24
  private static let start = "\u{1B}[1;31m"
  private static let end = "\u{1B}[0m"

  /// A cell of clean text in so many columns.
  func shown(_ cell: String, in columns: Int) -> String {
    if words.isEmpty { return PrintableText.cut(cell, to: columns) }
    return marked(PrintableText.cut(beginning(of: cell, in: columns), to: columns))
  }

  /// The text with the words in colour.
  func marked(_ text: String) -> String {
    if !isColoured { return text }
    var (result, done) = ("", text.startIndex)
    for place in TextSearch.places(of: words, in: text) {
      result += text[done..<place.lowerBound] + Self.start + text[place] + Self.end
      done = place.upperBound
    }
    return result + text[done...]
  }

  /// The cell from some words before the first match, where the match would be cut off.
  private func beginning(of cell: String, in columns: Int) -> String {
    guard PrintableText.width(cell) > columns, let first = TextSearch.firstPlace(of: words, in: cell),
      PrintableText.width(String(cell[..<first.upperBound])) >= columns
    else { return cell }
    let room = min(Self.columnsBefore, columns / 3)
    var index = cell.index(first.lowerBound, offsetBy: -room, limitedBy: cell.startIndex) ?? cell.startIndex
    if let space = cell[index..<first.lowerBound].firstIndex(of: " ") { index = cell.index(after: space) }
    return "… " + cell[index...]
  }
}
