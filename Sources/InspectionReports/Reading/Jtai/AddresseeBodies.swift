/// From which words of an addressee on the rest is the name of a body in whole: each part between commas has a word of a body, or
/// no word of what roles are over; the last part has one; no part names a role.
struct AddresseeBodies {
  private let words: Range<Int>
  /// For each word.
  private var beginnings: [Bool]

  /// Goes through words from the last to the first, as what follows a word decides.
  init(_ line: AddresseeLine, _ words: Range<Int>) {
    self.words = words
    beginnings = Array(repeating: false, count: words.count)
    var part = Part()
    var lastIsBody: Bool?
    for index in words.reversed() {
      let word = line.words[index]
      if word.isPersonsRole { return }
      if word.endsInComma, index + 1 < words.upperBound {
        if !part.isSound { return }
        lastIsBody = lastIsBody ?? part.hasBody
        part = Part()
      }
      part.hasBody = part.hasBody || Self.isOfBody(line, index, isLast: word.endsInComma)
      part.hasSubject = part.hasSubject || word.isSubject
      beginnings[index - words.lowerBound] =
        word.beginsWithCapital && !word.isSubject && part.isSound && lastIsBody ?? part.hasBody
    }
  }

  /// Whether a body begins at a word; none does behind the last.
  func begin(at index: Int) -> Bool {
    words.contains(index) && beginnings[index - words.lowerBound]
  }

  /// What stands between two commas, as far as it was looked at.
  private struct Part {
    var hasBody = false
    var hasSubject = false

    var isSound: Bool { hasBody || !hasSubject }
  }

  /// A word of a body, by itself or by the word behind it in the same part.
  private static func isOfBody(_ line: AddresseeLine, _ index: Int, isLast: Bool) -> Bool {
    if !isLast, line.isBare("Police", at: index), line.isBare("and", at: index + 1) { return false }
    if line.words[index].isBody || line.words[index].isAbbreviation { return true }
    guard !isLast, line.isBare("Service", at: index + 1) || line.isBare("Services", at: index + 1) else {
      return false
    }
    return line.isBare("Offending", at: index) || line.isBare("Justice", at: index)
      || line.isBare("Probation", at: index)
  }
}
