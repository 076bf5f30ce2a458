/// The people that a letter is addressed to, from the lines between its date and "Dear".
///
///     Dr Ann Lee, Chief Officer, Marl Valley Clinical
///     Commissioning Group                               <- the line before left no room: it goes on
///     Bo Hart, Chief Constable of Marlshire Police
enum JtaiAddressees {
  static func list(_ lines: [PrintedLine], margin: Double) -> [Addressee] {
    var texts: [String] = []
    var previous: PrintedLine?
    for line in lines where line.text.utf8.contains(where: \.isLetter) {
      if let previous, let last = texts.last, goesOn(line, after: previous, last, margin) {
        texts[texts.count - 1] = last + " " + line.text
      } else {
        texts.append(line.text)
      }
      previous = line
    }
    return texts.map { AddresseeText.addressee($0.hasSuffix(".") ? String($0.dropLast()) : $0) }
  }

  private static func goesOn(_ line: PrintedLine, after previous: PrintedLine, _ text: String, _ margin: Double)
    -> Bool
  {
    if [",", "&", " and", " of", " for", " the"].contains(where: text.hasSuffix) { return true }
    let words = AddresseeWord.words(of: line.text)
    if beginsWithinRole(words) { return true }
    let isName = AddresseeName.begins(words), isRole = words.contains(where: \.isRole)
    let mayBeWrapped = previous.right + 4 + line.firstWordWidth >= margin - 3
    if mayBeWrapped { return !(isName && isRole) || words.first?.isRole == true }
    return !isName && !isRole
  }

  /// "Officer, Marl CCG", "Director of Nursing": no name begins so.
  private static func beginsWithinRole(_ words: [AddresseeWord]) -> Bool {
    guard let first = words.first, first.isRole else { return false }
    return first.endsInComma || words[safe: 1].map { ["and", "of", "for"].contains($0.text) } == true
  }
}
