/// Breaks text into lines for a terminal.
enum WrappedText {
  /// The lines of a text in so many columns. A line feed of the text begins a new line, and what fits stays as it is; what does
  /// not is parted at its spaces, and a word that is wider than a line within it.
  static func lines(_ text: String, columns: Int) -> [String] {
    text.split(separator: "\n").flatMap { paragraph in
      let paragraph = PrintableText.cleaned(String(paragraph))
      return PrintableText.width(paragraph, upTo: columns) <= columns ? [paragraph] : parted(paragraph, columns)
    }
  }

  private static func parted(_ paragraph: String, _ columns: Int) -> [String] {
    var (lines, line, used) = ([String](), "", 0)
    for word in paragraph.split(separator: " ").flatMap({ pieces(of: $0, columns) }) {
      let width = PrintableText.width(word)
      if !line.isEmpty && used + 1 + width > columns {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += (line.isEmpty ? "" : " ") + word
      used += (used == 0 ? 0 : 1) + width
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A word, or its parts where it is wider than a line; a character that is wider stands in a line of its own.
  private static func pieces(of word: Substring, _ columns: Int) -> [String] {
    var (pieces, piece, used) = ([String](), "", 0)
    for character in word {
      let width = PrintableText.width(String(character))
      if used > 0 && used + width > columns {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += width
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }
}
