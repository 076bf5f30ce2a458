/// Reads who is quoted, from the paragraph before a quotation or the words after it.
enum SpeakerText {
  /// A paragraph that begins with a quotation mark.
  static func isQuotation(_ text: String) -> Bool {
    text.first.map { "“‘\"".contains($0) } ?? false
  }

  /// A paragraph that leads in to a quotation: "A care leaver told us:".
  static func leadsIn(_ text: String) -> Bool {
    text.hasSuffix(":") || text.hasSuffix(";")
  }

  private static let verbs = [" told us", " said", " say", " commented", " reported", " explained", " shared"]

  /// "A care leaver told us:" -> "A care leaver"; "We heard from X who said:" -> X. A lead-in of several
  /// sentences, or whose speaker is a pronoun, is given whole, without its colon.
  static func speaker(in text: String) -> String {
    let whole = String(text.dropLast())
    let ends = verbs.compactMap { whole.ranges(of: $0).last?.lowerBound }
    var name = String(whole[..<(ends.max() ?? whole.endIndex)])
    if name.contains(". ") { return whole }
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
    for close in ["” – ", "” - ", "” — ", "\" – ", "\" - "] {
      if let range = text.ranges(of: close).last {
        let name = text[range.upperBound...]
        return name.isEmpty ? nil : String(name)
      }
    }
    return nil
  }
}
