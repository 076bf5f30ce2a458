/// Parts an addressee: "Name, role, organisation".
///
/// The organisation is what is surely a body, from the first place on where one can begin: behind a comma, "of", "for" or "at", or
/// where a role or its subject ends. Where none is sure, all of it is the role.
enum AddresseeText {
  static func addressee(_ text: String) -> Addressee {
    let (name, words) = AddresseeName.parted(AddresseeWord.words(of: text))
    guard !words.isEmpty else { return Addressee(name: name, role: nil, organisation: nil) }
    let rest = words.joined()
    // "Executive Lead of the CCG with responsibility for ...": the role goes on behind the body.
    let isSplit = rest.place(of: "with responsibility") != nil
    if !isSplit, isBody(words[...]) { return Addressee(name: name, role: nil, organisation: rest) }
    if !isSplit, let (end, start) = places(words) {
      var role = words[..<end].joined()
      if role.last == "," { role.removeLast() }
      return Addressee(name: name, role: role, organisation: words[start...].joined())
    }
    return Addressee(name: name, role: rest, organisation: nil)
  }

  /// Where the role ends and the body begins, as indices of words.
  private static func places(_ words: [AddresseeWord]) -> (end: Int, start: Int)? {
    for index in words.indices.dropFirst() {
      let isJoint = ["of", "for", "at"].contains(words[index - 1].text)
      let start = words[index].text == "the" ? index + 1 : index
      guard start < words.count, isJoint || mayBegin(words, start), isBody(words[start...]) else { continue }
      let end = isJoint ? index - 1 : index
      return end > 0 ? (end, start) : nil
    }
    return nil
  }

  /// Behind a comma; or where a role or what it is over has ended and another capital word follows.
  private static func mayBegin(_ words: [AddresseeWord], _ index: Int) -> Bool {
    let before = words[index - 1]
    if before.endsInComma { return true }
    if words[index].isAbbreviation || words[index].bare == "NHS" { return true }
    let isOver = before.isPersonsRole || before.isSubject
    return isOver && words[index].text != "Clinical" && !words[index].isBody
  }

  /// Whether words are the name of a body in whole: each part between commas has a word of a body, or no word of what roles are
  /// over; the last part has one; no part names a role.
  private static func isBody(_ words: ArraySlice<AddresseeWord>) -> Bool {
    guard let first = words.first, first.beginsWithCapital, !first.isSubject,
      !words.contains(where: \.isPersonsRole)
    else { return false }
    var isLastBody = false
    for part in parts(words) {
      isLastBody = hasBody(part)
      if !isLastBody && part.contains(where: \.isSubject) { return false }
    }
    return isLastBody
  }

  /// The words between commas.
  private static func parts(_ words: ArraySlice<AddresseeWord>) -> [ArraySlice<AddresseeWord>] {
    var (result, start) = ([ArraySlice<AddresseeWord>](), words.startIndex)
    for index in words.indices where words[index].endsInComma {
      result.append(words[start...index])
      start = index + 1
    }
    return start < words.endIndex ? result + [words[start...]] : result
  }

  private static func hasBody(_ words: ArraySlice<AddresseeWord>) -> Bool {
    for index in words.indices {
      let (word, next) = (words[index], index + 1 < words.endIndex ? words[index + 1].bare : "")
      if word.bare == "Police" && next == "and" { continue }
      if word.isBody || word.isAbbreviation { return true }
      if next == "Service" || next == "Services", ["Offending", "Justice", "Probation"].contains(word.bare) {
        return true
      }
    }
    return false
  }
}
