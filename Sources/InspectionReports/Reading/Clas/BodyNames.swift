/// Takes lists of organisations apart, as CLAS reviews print them.
///
///     UHNM NHS Trust (UHNM) Birmingham Community NHS Trust      <- nothing between two names
///     NHS Rushcliffe CCG, NHS Bassetlaw CCG and Marl Trust
///
/// A name ends at a comma, after an abbreviation in parentheses, and after a word that names of NHS bodies
/// end with. An "and" inside a name ("Nottinghamshire and Bassetlaw CCGs") stays.
enum BodyNames {
  /// The last words of the names of NHS bodies and companies.
  private static let lastWords: Set<Substring> = [
    "Trust", "Trusts", "CCG", "CCGs", "CCGS", "FT", "NHSFT", "Group", "Ltd", "Limited", "CIC", "Council",
  ]

  /// Words that join two addressees and belong to neither.
  private static let joints: [[Substring]] = [
    ["working", "in", "partnership", "with"], ["in", "partnership", "with"], ["working", "together", "with"],
    ["working", "with"], ["and"], ["&"], ["the"],
  ]

  /// The names in a list.
  static func list(in text: String) -> [NamedBody] {
    var bodies: [NamedBody] = []
    var words: [Substring] = []
    let all = wordsOf(text)
    func finish(_ abbreviation: String? = nil) {
      let name = joined(trimmed(words), in: text)
      if !name.isEmpty { bodies.append(NamedBody(name: name, abbreviation: abbreviation)) }
      words = []
    }
    for (index, word) in all.enumerated() {
      let next = index + 1 < all.count ? all[index + 1] : ""
      if let abbreviation = abbreviation(word), !words.isEmpty {
        finish(abbreviation)
      } else if let last = word.utf8.last, last == UInt8(ascii: ",") || last == UInt8(ascii: ";") {
        words.append(word.dropLast())
        finish()
      } else {
        words.append(word)
        let isWhole = lastWords.contains(word) || word == "England" && words.suffix(2) == ["NHS", "England"]
        if isWhole && next != "of" && !next.hasPrefix("(") { finish() }
      }
    }
    finish()
    return bodies
  }

  /// The words of a text that has single spaces.
  private static func wordsOf(_ text: String) -> [Substring] {
    text.pieces(between: 0x20)
  }

  /// "(UHNM)" or "(UHNM),": one word in parentheses with at least two capitals.
  private static func abbreviation(_ word: Substring) -> String? {
    guard word.utf8.first == UInt8(ascii: "(") else { return nil }
    let inner = word.dropFirst().prefix { $0 != ")" }
    let rest = word.dropFirst(inner.count + 1)
    guard rest == ")" || rest == ")," || rest == ");" else { return nil }
    return inner.count { $0.isUppercase } > 1 ? String(inner) : nil
  }

  private static func trimmed(_ words: [Substring]) -> ArraySlice<Substring> {
    var name = words.filter { !$0.isEmpty }[...]
    // A joint begins with a small letter or "&".
    while name.first?.utf8.first?.isUppercase == false, let joint = joints.first(where: { name.starts(with: $0) }) {
      name = name.dropFirst(joint.count)
    }
    while let last = name.last, last == "and" || last == "&" { name.removeLast() }
    return name
  }

  /// Words that follow each other in a text, a blank between them: nearly always as they stand there.
  private static func joined(_ words: ArraySlice<Substring>, in text: String) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    let stretch = text[first.startIndex..<last.endIndex]
    let count = words.reduce(words.count - 1) { $0 + $1.utf8.count }
    return stretch.utf8.count == count ? String(stretch) : words.joined(separator: " ")
  }

  /// What stands before "should" or "gain" in the heading of a group.
  static func addressed(in heading: String) -> String {
    let words = wordsOf(heading)
    let end = words.firstIndex(where: endsAddressees) ?? words.count
    return joined(words[..<end], in: heading)
  }

  private static func endsAddressees(_ word: Substring) -> Bool {
    guard word.utf8.first?.isLowercase == true else { return false }  // nearly all begin with a capital
    return word == "should" || word == "should:" || word == "gain" || word == "must"
  }
}
