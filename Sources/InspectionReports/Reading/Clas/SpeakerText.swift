/// Reads who is quoted, from the paragraph before a quotation or the words after it.
enum SpeakerText {
  /// A paragraph that begins with a quotation mark.
  static func isQuotation(_ text: String) -> Bool {
    ["“", "‘", "\""].contains { text.hasPrefix($0) }
  }

  /// A paragraph that leads in to a quotation: "A care leaver told us:".
  static func leadsIn(_ text: String) -> Bool {
    text.hasSuffix(":") || text.hasSuffix(";")
  }

  private static let verbs: [StaticString] = [
    " told us", " said", " say", " commented", " reported", " explained", " shared",
  ]

  /// "A care leaver told us:" -> "A care leaver"; "We heard from X who said:" -> X. A lead-in of several
  /// sentences, or whose speaker is a pronoun, is given whole, without its colon.
  static func speaker(in text: String) -> String {
    let whole = String(text.dropLast())
    let scanner = ByteScanner(whole)
    let end = verbs.compactMap { scanner.findLast($0) }.max() ?? scanner.range.upperBound
    var name = String(decoding: scanner.bytes[..<end], as: UTF8.self)
    if ByteScanner(name).find(". ") != nil { return whole }
    for opening in ["We heard from ", "We spoke with ", "We spoke to "] where name.hasPrefix(opening) {
      name = String(name.dropFirst(opening.count))
    }
    for ending in [" who also", " who", " also"] where name.hasSuffix(ending) {
      name = String(name.dropLast(ending.count))
    }
    let isPronoun = ["They", "She", "He", "We"].contains(name)
    return isPronoun ? whole : name
  }

  /// "“I feel ...” – new parent at X" -> "new parent at X".
  static func attribution(in text: String) -> String? {
    let scanner = ByteScanner(text)
    for close in ["” – ", "” - ", "” — ", "\" – ", "\" - "] as [StaticString] {
      if let start = scanner.findLast(close) {
        return String(decoding: scanner.bytes[(start + close.utf8CodeUnitCount)...], as: UTF8.self)
      }
    }
    return nil
  }
}
