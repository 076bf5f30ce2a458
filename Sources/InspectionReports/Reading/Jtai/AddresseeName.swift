/// The name that an addressee begins with.
enum AddresseeName {
  /// A name has so many words at most, forms of address and honours apart.
  private static let longest = 5

  /// Whether words begin with a name: capital words and honours, then a comma, a dash or a role.
  ///
  ///     Dr Ann Lee OBE, Chief Officer      Sue Thompson Designated Nurse      Bo Hart – Chair
  static func begins(_ words: [Substring]) -> Bool {
    var index = words.prefix { AddresseeWords.titles.contains($0.hasSuffix(".") ? $0.dropLast() : $0) }.count
    if words.dropFirst(index).starts(with: ["Chief", "Constable"]) { index += 2 }
    var count = 0
    while index < words.count, count <= longest {
      let word = words[index]
      if count > 0 {
        if word == "–" || word == "-" || AddresseeWords.opensRole(word) { return true }
        if AddresseeWords.particles.contains(word) {
          index += 1
          continue
        }
      }
      guard word.first?.isUppercase == true, count > 0 || word.count > 1 else { return false }
      if word.last == "," { return true }
      if !AddresseeWords.honours.contains(word) { count += 1 }
      index += 1
    }
    return false
  }

  /// Parts an addressee into the name and what follows it: the name ends at the first comma, dash or word of a role. Honours
  /// behind a comma belong to the name.
  static func parted(_ text: String) -> (name: String, rest: String) {
    let words = text.split(separator: " ")
    var end = 0
    while end < words.count {
      let word = words[end]
      if end > 0 && (word == "–" || word == "-" || isRoleAfterName(word)) { break }
      end += 1
      if word.last == "," {
        let next = words.dropFirst(end).first.map(AddresseeWords.bare)
        if next.map(AddresseeWords.honours.contains) != true { break }
      }
    }
    var name = words[..<end].joined(separator: " ")
    while name.last == "," { name.removeLast() }
    let rest = words[end...].drop { $0 == "–" || $0 == "-" }
    return (name, rest.joined(separator: " "))
  }

  private static func isRoleAfterName(_ word: Substring) -> Bool {
    AddresseeWords.isRole(word) || AddresseeWords.opensRole(word) && word != "Police"
  }
}
