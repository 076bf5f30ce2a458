/// Words by their letters, capitals apart from small letters, as many as there are slots: a word takes the slot that the low bits of
/// its hash name, from whichever word had it.
struct WordSlots {
  private struct Slot {
    var hash: UInt64 = 0
    var word = KnownWord()
  }

  private var slots: [Slot]

  /// - Parameter count: a power of 2.
  init(count: Int) { slots = Array(repeating: Slot(), count: count) }

  /// What the word with a hash is; nil where it has no slot.
  @inline(__always)  // called for every word of a report
  func find(_ hash: UInt64) -> KnownWord? {
    let slot = slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)]
    return slot.hash == hash ? slot.word : nil
  }

  /// The same, by other slots where these do not have the word. Both are looked at first: which has a word cannot be foretold.
  @inline(__always)  // called for every word of a report
  func find(_ hash: UInt64, or others: WordSlots) -> KnownWord? {
    let one = slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)]
    let other = others.slots[Int(truncatingIfNeeded: hash) & (others.slots.count - 1)]
    let isOne = one.hash == hash
    return isOne || other.hash == hash ? (isOne ? one.word : other.word) : nil
  }

  mutating func put(_ word: KnownWord, _ hash: UInt64) {
    slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)] = Slot(hash: hash, word: word)
  }

  /// Takes over the roles of all words that have numbers.
  mutating func update(_ roles: [WordRole]) {
    for place in slots.indices where slots[place].word.number >= 0 {
      slots[place].word.role = roles[Int(slots[place].word.number)]
    }
  }
}

/// What a word of a report is, whatever stands before it.
struct KnownWord: Equatable {
  /// The number of the word. Abbreviations that the vocabulary does not know are numbered on from its words; -1 for all
  /// other words that it does not know.
  var number: Int32 = -1
  var role: WordRole = []
}
