/// The name that an addressee begins with.
enum AddresseeName {
  /// A name has so many words at most, forms of address and honours apart.
  private static let longest = 5

  /// Whether words begin with a name: capital words and honours, then a comma, a dash or a role.
  ///
  ///     Dr Ann Lee OBE, Chief Officer      Sue Thompson Designated Nurse      Bo Hart – Chair
  static func begins(_ line: AddresseeLine) -> Bool {
    let words = line.words
    var index = 0
    while index < words.count, words[index].isTitle { index += 1 }
    if index + 1 < words.count, line.isPrinted("Chief", at: index), line.isPrinted("Constable", at: index + 1) {
      index += 2
    }
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
      guard word.beginsWithCapital, count > 0 || !word.isSingle else { return false }
      if word.endsInComma { return true }
      if !word.isWholeHonour { count += 1 }
      index += 1
    }
    return false
  }

  /// Parts an addressee into the name and the words that follow it: the name ends at the first comma, dash or word of a role.
  /// Honours behind a comma belong to the name.
  static func parted(_ line: AddresseeLine) -> (name: String, rest: Range<Int>) {
    let words = line.words
    var end = 0
    while end < words.count {
      if end > 0 && (words[end].isDash || isRoleAfterName(line, end)) { break }
      end += 1
      if words[end - 1].endsInComma && !(end < words.count && words[end].isHonour) { break }
    }
    var name = line.text(0..<end)[...]
    while name.utf8.last == UInt8(ascii: ",") { name = Substring(name.utf8.dropLast()) }
    while end < words.count, words[end].isDash { end += 1 }
    return (String(name), end..<words.count)
  }

  private static func isRoleAfterName(_ line: AddresseeLine, _ index: Int) -> Bool {
    line.words[index].isRole || line.words[index].opensRole && !line.isPrinted("Police", at: index)
  }
}
