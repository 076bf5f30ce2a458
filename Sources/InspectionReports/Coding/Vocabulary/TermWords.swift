/// The words of one term: at each place one or several to choose from, and two sides where "&" parts them.
///
///     core group plan/meeting   ->  core, group, (plan, meeting)
///     share & information       ->  share | information
struct TermWords {
  /// Numbers of the words, the choices of a place beside each other.
  private(set) var choices: [Int32] = []
  /// Where the choices of each place end.
  private(set) var places: [Int] = []
  /// Where the places of each side end.
  private(set) var sides: [Int] = []

  /// Reads another term, in the room of the one before.
  ///
  /// - Throws: what is wrong with it.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ table: inout WordTable
  ) throws(VocabularyFault.Problem) {
    choices.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    sides.removeAll(keepingCapacity: true)
    var (index, isOpen, wantsChoice) = (range.lowerBound, false, false)
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isLetter || byte.isDigit {
        let word = TextWord(bytes, index, range.upperBound)
        if isOpen, !wantsChoice { places.append(choices.count) }
        choices.append(table.number(of: word, bytes))
        (index, isOpen, wantsChoice) = (word.end, true, false)
        continue
      }
      switch byte {
      case UInt8(ascii: " "), 0x09, UInt8(ascii: "-"):
        if wantsChoice { throw .termEmpty }
        if isOpen { places.append(choices.count) }
        isOpen = false
      case UInt8(ascii: "/"):
        if !isOpen || wantsChoice { throw .termEmpty }
        wantsChoice = true
      case UInt8(ascii: "&"):
        if wantsChoice { throw .termEmpty }
        if isOpen { places.append(choices.count) }
        isOpen = false
        try endSide()
      default:
        throw .characterUnreadable(Self.character(bytes, index, range.upperBound))
      }
      index += 1
    }
    if wantsChoice { throw .termEmpty }
    if isOpen { places.append(choices.count) }
    try endSide()
    if sides.count > 2 { throw .tooManySides }
  }

  /// The places of one side.
  func places(ofSide side: Int) -> Range<Int> { (side == 0 ? 0 : sides[side - 1])..<sides[side] }

  /// The choices of one place.
  func choices(at place: Int) -> ArraySlice<Int32> {
    choices[(place == 0 ? 0 : places[place - 1])..<places[place]]
  }

  private mutating func endSide() throws(VocabularyFault.Problem) {
    let side = (sides.last ?? 0)..<places.count
    if side.isEmpty { throw .termEmpty }
    if side.count > Vocabulary.mostWords { throw .termTooLong(words: side.count) }
    var product = 1
    for place in side {
      product *= choices(at: place).count
      if product > Vocabulary.mostChoices { throw .tooManyChoices }
    }
    sides.append(places.count)
  }

  static func character(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Character {
    var next = index + 1
    while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return String(decoding: (index..<next).map { bytes[$0] }, as: UTF8.self).first ?? "?"
  }
}
