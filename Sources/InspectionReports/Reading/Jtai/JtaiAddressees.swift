/// The people that a letter is addressed to, from the lines between its date and "Dear".
///
///     Dr Ann Lee, Chief Officer, Marl Valley Clinical
///     Commissioning Group                               <- the line before left no room: it goes on
///     Bo Hart, Chief Constable of Marlshire Police
enum JtaiAddressees {
  static func list(_ lines: ArraySlice<PrintedLine>, margin: Double) -> [Addressee] {
    var texts: [String] = []
    var previous: Int?
    for index in lines.indices where lines[index].text.utf8.contains(where: \.isLetter) {
      if let previous, let last = texts.indices.last,
        goesOn(lines[index], after: lines[previous], texts[last], margin)
      {
        texts[last] += " "
        texts[last] += lines[index].text
      } else {
        texts.append(lines[index].text)
      }
      previous = index
    }
    return texts.map { AddresseeText.addressee($0.utf8.last == UInt8(ascii: ".") ? String($0.dropLast()) : $0) }
  }

  private static func goesOn(_ line: PrintedLine, after previous: PrintedLine, _ text: String, _ margin: Double)
    -> Bool
  {
    if isOpen(text) { return true }
    let words = AddresseeLine(line.text)
    if beginsWithinRole(words) { return true }
    let isName = AddresseeName.begins(words), isRole = words.words.contains(where: \.isRole)
    let mayBeWrapped = previous.right + 4 + line.firstWordWidth >= margin - 3
    if mayBeWrapped { return !(isName && isRole) || words.words.first?.isRole == true }
    return !isName && !isRole
  }

  /// A text that another word must follow.
  private static func isOpen(_ text: String) -> Bool {
    text.withBytes { bytes in
      if bytes.last == UInt8(ascii: ",") || bytes.last == UInt8(ascii: "&") { return true }
      let endings: [StaticString] = [" and", " of", " for", " the"]
      return endings.contains { bytes.matches($0, at: bytes.count - $0.utf8CodeUnitCount) }
    }
  }

  /// "Officer, Marl CCG", "Director of Nursing": no name begins so.
  private static func beginsWithinRole(_ line: AddresseeLine) -> Bool {
    guard let first = line.words.first, first.isRole else { return false }
    if first.endsInComma { return true }
    return line.words.count > 1
      && (line.isPrinted("and", at: 1) || line.isPrinted("of", at: 1) || line.isPrinted("for", at: 1))
  }
}
