/// An answer as Markdown that pastes into a document.
enum MarkdownTable {
  static func text(_ answer: AnswerTable) -> String {
    let shown = answer.columns.indices.filter { !answer.columns[$0].isHidden }
    var text = answer.heading.map { escaped($0) + "\n\n" }.joined()
    if !answer.rows.isEmpty {
      text += line(shown.map { answer.columns[$0].title })
      text += line(shown.map { answer.columns[$0].isNumber ? "---:" : "---" }, isEscaped: true)
      for row in answer.rows { text += line(shown.map { row[$0].text }) }
    }
    if !answer.rows.isEmpty && !answer.notes.isEmpty { text += "\n" }
    return text + answer.notes.map { "- " + escaped($0) + "\n" }.joined()
  }

  private static func line(_ cells: [String], isEscaped: Bool = false) -> String {
    "| " + cells.map { isEscaped ? $0 : escaped($0) }.joined(separator: " | ") + " |\n"
  }

  /// Text from reports is no markup: characters that Markdown and HTML take for theirs are escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in PrintableText.cleaned(text) {
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "|", "\\", "`", "*", "_", "[", "]", "#": result += "\\" + String(character)
      default: result.append(character)
      }
    }
    return result
  }
}
