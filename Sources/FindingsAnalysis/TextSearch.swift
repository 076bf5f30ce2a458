/// Looks for words in the text of a report, in any case; typographic quotation marks are as good as straight ones.
public enum TextSearch {
  /// Whether a text holds some words.
  public static func contains(_ words: String, in text: String) -> Bool {
    let (needle, hay) = (Array(folded(words).utf8), Array(folded(text).utf8))
    guard let first = needle.first else { return true }
    var start = hay.startIndex
    while let place = hay[start...].firstIndex(of: first) {
      if hay[place...].starts(with: needle) { return true }
      start = place + 1
    }
    return false
  }

  /// The text as texts are compared.
  static func folded(_ text: String) -> String {
    text.lowercased().replacing("’", with: "'").replacing("‘", with: "'")
  }
}
