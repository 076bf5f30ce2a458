/// Looks for words in the text of a report, in any case; typographic quotation marks are as good as straight ones.
public enum TextSearch {
  /// Whether a text holds some words.
  public static func contains(_ words: String, in text: String) -> Bool {
    let (needle, hay) = (folded(words), folded(text))
    guard let first = needle.first else { return true }
    var start = hay.startIndex
    while let place = hay[start...].firstIndex(of: first) {
      if hay[place...].starts(with: needle) { return true }
      start = place + 1
    }
    return false
  }

  private static func folded(_ text: String) -> [UInt8] {
    Array(text.lowercased().replacing("’", with: "'").replacing("‘", with: "'").utf8)
  }
}
