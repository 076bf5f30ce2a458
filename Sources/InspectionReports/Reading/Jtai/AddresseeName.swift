/// The name that an addressee begins with.
enum AddresseeName {
  /// A name has so many words at most, forms of address and honours apart.
  private static let longest = 5

  /// Whether words begin with a name: capital words and honours, then a comma, a dash or a role.
  ///
  ///     Dr Ann Lee OBE, Chief Officer      Sue Thompson Designated Nurse      Bo Hart – Chair
  static func begins(_ words: [AddresseeWord]) -> Bool {
    var index = words.prefix { $0.isTitle }.count
    if words.dropFirst(index).prefix(2).map(\.text) == ["Chief", "Constable"] { index += 2 }
    var count = 0
    while index < words.count, count <= longest {
      let word = words[index]
      if count > 0 {
        if word.isDash || word.opensRole { return true }
        if word.isParticle {
          index += 1
          continue
        }
      }
      guard word.beginsWithCapital, count > 0 || word.text.count > 1 else { return false }
      if word.endsInComma { return true }
      if !word.isWholeHonour { count += 1 }
      index += 1
    }
    return false
  }

  /// Parts an addressee into the name and what follows it: the name ends at the first comma, dash or word of a role. Honours
  /// behind a comma belong to the name.
  static func parted(_ words: [AddresseeWord]) -> (name: String, rest: [AddresseeWord]) {
    var end = 0
    while end < words.count {
      let word = words[end]
      if end > 0 && (word.isDash || isRoleAfterName(word)) { break }
      end += 1
      if word.endsInComma && words[safe: end]?.isHonour != true { break }
    }
    var name = words[..<end].joined()
    while name.last == "," { name.removeLast() }
    return (name, Array(words[end...].drop { $0.isDash }))
  }

  private static func isRoleAfterName(_ word: AddresseeWord) -> Bool {
    word.isRole || word.opensRole && word.text != "Police"
  }
}
