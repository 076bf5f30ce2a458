/// Words by their letters, capitals apart from small letters, as many as there are slots: the low bits of a word's hash name two
/// slots beside each other. A word takes the first of them, and the word that had it moves to the second.
struct WordSlots {
  private struct Slot {
    var hash: UInt64 = 0
    var word = KnownWord()
  }

  private var slots: [Slot]

  /// - Parameter count: a power of 2, from 2.
  init(count: Int) { slots = Array(repeating: Slot(), count: count) }

  /// The words of other slots in more slots.
  init(count: Int, _ others: WordSlots) {
    self.init(count: count)
    for slot in others.slots where slot.word != KnownWord() { put(slot.word, slot.hash) }
  }

  /// What the word with a hash is; nil where it has no slot. The slot is reckoned: which of the two has a word cannot be foretold.
  @inline(__always)  // called for every word of a report
  func find(_ hash: UInt64) -> KnownWord? {
    let place = place(of: hash)
    let slot = slots[place + (slots[place].hash == hash ? 0 : 1)]
    return slot.hash == hash ? slot.word : nil
  }

  /// Puts in a word that has no slot.
  mutating func put(_ word: KnownWord, _ hash: UInt64) {
    let place = place(of: hash)
    slots[place + 1] = slots[place]
    slots[place] = Slot(hash: hash, word: word)
  }

  /// The first of the two slots of a hash.
  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 2) }

  /// Takes over the roles of all words that have numbers.
  mutating func update(_ roles: [WordRole]) {
    for place in slots.indices where slots[place].word.number >= 0 {
      slots[place].word.role = roles[Int(slots[place].word.number)]
    }
  }
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
