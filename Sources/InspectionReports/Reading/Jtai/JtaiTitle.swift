/// The title of a joint inspection: "Joint targeted area inspection of ...", over one line or more.
enum JtaiTitle {
  private static let words = "joint targeted area inspection"
  private static let longest = 400

  /// Whether a line begins such a title, with the line below it. It may break before "of", and "(JTAI)" may stand there; a line
  /// that goes on in other words ("Joint targeted area inspections look at ...") speaks of them.
  static func begins(_ text: String, next: String?) -> Bool {
    guard text.utf8.first.map({ $0.lowercased == UInt8(ascii: "j") }) == true, text.utf8.count < longest else {
      return false
    }
    let lower = text.lowercased()
    guard lower.hasPrefix(words) else { return false }
    var rest = lower.dropFirst(words.count).drop { $0 == " " }
    if rest.hasPrefix("(jtai)") { rest = rest.dropFirst("(jtai)".count).drop { $0 == " " } }
    if rest.isEmpty, let next = next?.lowercased() { return next.hasPrefix("of ") || next.hasPrefix("(jtai) of ") }
    return rest == "of" || rest.hasPrefix("of ")
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
}
