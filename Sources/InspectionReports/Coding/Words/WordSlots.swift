/// Words by their letters, capitals apart from small letters, as many as there are slots: the low bits of a word's hash name two
/// slots beside each other. A word takes the second of them, from whichever word had it, and the first once it comes again: the words
/// that come often stay.
struct WordSlots {
  private struct Slot {
    var hash: UInt64 = 0
    var word = KnownWord()
  }

  private var slots: [Slot]

  /// - Parameter count: a power of 2, from 2.
  init(count: Int) { slots = Array(repeating: Slot(), count: count) }

  /// What the word with a hash is; nil where it has no slot.
  @inline(__always)  // called for every word of a report
  mutating func find(_ hash: UInt64) -> KnownWord? {
    let place = place(of: hash)
    if slots[place].hash == hash { return slots[place].word }
    guard slots[place + 1].hash == hash else { return nil }
    slots.swapAt(place, place + 1)
    return slots[place].word
  }

  /// Puts in a word that has no slot.
  mutating func put(_ word: KnownWord, _ hash: UInt64) {
    slots[place(of: hash) + 1] = Slot(hash: hash, word: word)
  }

  /// The first of the two slots of a hash.
  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 2) }
}

/// What a word of a report is, whatever stands before it.
struct KnownWord: Equatable {
  /// The number of the word. Abbreviations that the vocabulary does not know are numbered on from its words in each report; -1
  /// for all other words that it does not know.
  var number: Int32 = -1
  var role: WordRole = []

  /// An abbreviation that the vocabulary does not know, outside any report.
  static let abbreviation = KnownWord(number: -2, role: .capitals)
}
