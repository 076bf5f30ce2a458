/// The title of a joint inspection: "Joint targeted area inspection of ...", over one line or more.
enum JtaiTitle {
  private static let words: StaticString = "joint targeted area inspection"
  private static let longest = 400

  /// Whether a line begins such a title, with the line below it. It may break before "of", and "(JTAI)" may stand there; a line
  /// that goes on in other words ("Joint targeted area inspections look at ...") speaks of them.
  static func begins(_ text: String, next: String?) -> Bool {
    guard text.begins(withLetters: "joint targeted"), text.utf8.count < longest else { return false }
    let words = words.description
    var lower = text.lowercased()
    // "Joint targeted area" / "inspection of ..."
    if words.hasPrefix(lower), let next { lower += " " + next.lowercased() }
    guard lower.hasPrefix(words) else { return false }
    var rest = behind(words.utf8.count, of: lower[...])
    if rest.begins(with: "(jtai)") { rest = behind("(jtai)".utf8.count, of: rest) }
    if rest.isEmpty, let next { return next.begins(withLetters: "of ") || next.begins(withLetters: "(jtai) of ") }
    return rest == "of" || rest.begins(with: "of ")
  }

  /// What stands behind so many bytes and the blanks after them.
  private static func behind(_ count: Int, of text: Substring) -> Substring {
    Substring(text.utf8.dropFirst(count).drop { $0 == 0x20 })
  }

  /// Words that the opening begins with, where no gap shows the end of the title.
  private static let openings = [
    "Between ", "This ", "From ", "On ", "During ", "In ", "Ofsted", "The ", "Inspectors ", "Following ", "We ",
    "His Majesty",
    "Her Majesty",
  ]

  static func isOpening(_ text: String) -> Bool {
    openings.contains { text.hasPrefix($0) }
  }

  /// What a title says.
  struct Parts: Equatable {
    /// The subject, where the title names it: letters of 2016 to 2020.
    var topic: String?
    var area: String?
  }

  /// Takes a whole title apart; nil where it is none.
  ///
  ///     Joint targeted area inspection of the multi-agency response to neglect in Marlhaven
  ///     Joint targeted area inspection (JTAI) of Marlhaven
  static func parts(of title: String) -> Parts? {
    guard title.utf8.count <= longest, title.begins(withLetters: words) else { return nil }
    var rest = Substring(title.utf8.dropFirst(words.utf8CodeUnitCount))
    if rest.begins(withLetters: " (jtai)") { rest = Substring(rest.utf8.dropFirst(7)) }
    guard rest.begins(withLetters: " of ") else { return nil }
    rest = Substring(rest.utf8.dropFirst(4))
    if rest.begins(with: "the multi-agency") { rest = Substring(rest.utf8.dropFirst(4)) }
    for noun in nouns where rest.begins(withLetters: noun) {
      return letterParts(Substring(rest.utf8.dropFirst(noun.utf8CodeUnitCount)))
    }
    return Parts(topic: nil, area: AreaText.area(rest))
  }

  /// What letters respond to; the longer first.
  private static let nouns: [StaticString] = [
    "multi-agency responses", "multi-agency response", "multi-agency arrangements", "multi-agency arrangement",
  ]

  private static func letterParts(_ text: Substring) -> Parts {
    var text = text
    for joint in [" to ", " for ", " the "] where text.hasPrefix(joint) { text = text.dropFirst(joint.count - 1) }
    let (before, area) = AreaText.parted(text)
    var topic = before
    while let last = topic.last, ". ".contains(last) { topic.removeLast() }
    return Parts(topic: String(topic.drop { $0 == " " }), area: area)
  }
}
