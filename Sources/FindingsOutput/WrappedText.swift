/// Breaks text into lines for a terminal.
enum WrappedText {
  /// The lines of a text in so many columns, all but the spaces between them kept; a word that is wider has a line of its
  /// own. A line feed of the text begins a new line.
  static func lines(_ text: String, columns: Int) -> [String] {
    text.split(separator: "\n").flatMap { paragraph in
      var (lines, line, used) = ([String](), "", 0)
      for word in PrintableText.cleaned(String(paragraph)).split(separator: " ") {
        let width = PrintableText.width(String(word))
        if !line.isEmpty && used + 1 + width > columns {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line += (line.isEmpty ? "" : " ") + word
        used += (used == 0 ? 0 : 1) + width
      }
      return line.isEmpty ? lines : lines + [line]
    }
  }
}
