/// Parts an addressee: "Name, role, organisation".
///
/// The organisation is what is surely a body, from the first place on where one can begin: behind a comma, "of", "for" or "at", or
/// where a role or its subject ends. Where none is sure, all of it is the role.
enum AddresseeText {
  static func addressee(_ text: String) -> Addressee {
    let (name, rest) = AddresseeName.parted(text)
    guard !rest.isEmpty else { return Addressee(name: name, role: nil, organisation: nil) }
    let words = rest.split(separator: " ")
    // "Executive Lead of the CCG with responsibility for ...": the role goes on behind the body.
    let isSplit = rest.contains("with responsibility")
    if !isSplit, isBody(words[...]) { return Addressee(name: name, role: nil, organisation: rest) }
    if !isSplit, let (end, start) = places(words) {
      var role = words[..<end].joined(separator: " ")
      if role.last == "," { role.removeLast() }
      return Addressee(name: name, role: role, organisation: words[start...].joined(separator: " "))
    }
    return Addressee(name: name, role: rest, organisation: nil)
  }

  /// Where the role ends and the body begins, as indices of words.
  private static func places(_ words: [Substring]) -> (end: Int, start: Int)? {
    for index in words.indices.dropFirst() {
      let isJoint = ["of", "for", "at"].contains(words[index - 1])
      let start = words[index] == "the" ? index + 1 : index
      guard start < words.count, isJoint || mayBegin(words, start), isBody(words[start...]) else { continue }
      let end = isJoint ? index - 1 : index
      return end > 0 ? (end, start) : nil
    }
    return nil
  }

  /// Behind a comma; or where a role or what it is over has ended and another capital word follows.
  private static func mayBegin(_ words: [Substring], _ index: Int) -> Bool {
    let before = words[index - 1]
    if before.last == "," { return true }
    if AddresseeWords.isAbbreviation(words[index]) || AddresseeWords.bare(words[index]) == "NHS" { return true }
    let isOver = AddresseeWords.isPersonsRole(before) || AddresseeWords.isSubject(before)
    return isOver && words[index] != "Clinical" && !AddresseeWords.isBody(words[index])
  }

  /// Whether words are the name of a body in whole: each part between commas has a word of a body, or no word of what roles are
  /// over; the last part has one; no part names a role.
  private static func isBody(_ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first, first.first?.isUppercase == true, !AddresseeWords.isSubject(first),
      !words.contains(where: AddresseeWords.isPersonsRole)
    else { return false }
    var isLastBody = false
    for part in parts(words) {
      isLastBody = hasBody(part)
      if !isLastBody && part.contains(where: AddresseeWords.isSubject) { return false }
    }
    return isLastBody
  }

  /// The words between commas.
  private static func parts(_ words: ArraySlice<Substring>) -> [ArraySlice<Substring>] {
    var (result, start) = ([ArraySlice<Substring>](), words.startIndex)
    for index in words.indices where words[index].last == "," {
      result.append(words[start...index])
      start = index + 1
    }
    return start < words.endIndex ? result + [words[start...]] : result
  }

  private static func hasBody(_ words: ArraySlice<Substring>) -> Bool {
    for index in words.indices {
      let next = index + 1 < words.endIndex ? AddresseeWords.bare(words[index + 1]) : ""
      let word = AddresseeWords.bare(words[index])
      if word == "Police" && next == "and" { continue }
      if AddresseeWords.isBody(word) || AddresseeWords.isAbbreviation(word) { return true }
      if next == "Service" || next == "Services", ["Offending", "Justice", "Probation"].contains(word) {
        return true
      }
    }
    return false
  }
}
