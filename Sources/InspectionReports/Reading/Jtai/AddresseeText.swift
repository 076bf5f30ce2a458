/// Parts an addressee: "Name, role, organisation".
///
/// The organisation is what is surely a body, from the first place on where one can begin: behind a comma, "of", "for" or "at", or
/// where a role or its subject ends. Where none is sure, all of it is the role.
enum AddresseeText {
  static func addressee(_ text: String) -> Addressee {
    let line = AddresseeLine(text)
    let (name, words) = AddresseeName.parted(line)
    guard !words.isEmpty else { return Addressee(name: name, role: nil, organisation: nil) }
    let rest = line.text(words)
    // "Executive Lead of the CCG with responsibility for ...": the role goes on behind the body.
    if rest.place(of: "with responsibility") == nil {
      let bodies = AddresseeBodies(line, words)
      if bodies.begin(at: words.lowerBound) { return Addressee(name: name, role: nil, organisation: rest) }
      if let (end, start) = places(line, words, bodies) {
        var role = line.text(words.lowerBound..<end)
        if role.utf8.last == UInt8(ascii: ",") { role = String(Substring(role.utf8.dropLast())) }
        return Addressee(name: name, role: role, organisation: line.text(start..<words.upperBound))
      }
    }
    return Addressee(name: name, role: rest, organisation: nil)
  }

  /// Where the role ends and the body begins, as indices of words.
  private static func places(_ line: AddresseeLine, _ words: Range<Int>, _ bodies: AddresseeBodies)
    -> (end: Int, start: Int)?
  {
    for index in words.dropFirst() {
      let isJoint =
        line.isPrinted("of", at: index - 1) || line.isPrinted("for", at: index - 1)
        || line.isPrinted("at", at: index - 1)
      let start = line.isPrinted("the", at: index) ? index + 1 : index
      guard bodies.begin(at: start), isJoint || mayBegin(line, start) else { continue }
      let end = isJoint ? index - 1 : index
      return end > words.lowerBound ? (end, start) : nil
    }
    return nil
  }

  /// Behind a comma; or where a role or what it is over has ended and another capital word follows.
  private static func mayBegin(_ line: AddresseeLine, _ index: Int) -> Bool {
    let (before, word) = (line.words[index - 1], line.words[index])
    if before.endsInComma || word.isAbbreviation || line.isBare("NHS", at: index) { return true }
    let isOver = before.isPersonsRole || before.isSubject
    return isOver && !line.isPrinted("Clinical", at: index) && !word.isBody
  }
}
