/// The words that a report had last, by their letters: a report has most words several times, and finding a word takes a look at
/// its ending and up to two look-ups.
struct KnownWords {
  /// What a word of the report is, whatever stands before it.
  struct Word: Equatable {
    /// The number of the word. Abbreviations that the vocabulary does not know are numbered on from its words; -1 for all
    /// other words that it does not know.
    var number: Int32 = -1
    var role: WordRole = []
  }

  private struct Slot {
    /// The hash of the letters as they stand, capitals apart from small letters.
    var hash: UInt64 = 0
    var word = Word()
  }

  /// How many words have numbers: those of the vocabulary, and the report's own abbreviations.
  private(set) var count: Int
  private var abbreviations: [UInt64: Int32] = [:]
  /// A word takes the slot that the low bits of its hash name, from whichever word had it.
  private var slots = [Slot](repeating: Slot(), count: 2048)

  init(_ words: WordTable) { count = words.count }

  /// What a word is, without looking it up again where it stands in its slot.
  mutating func find(_ word: TextWord, _ bytes: Span<UInt8>, _ words: WordTable) -> Word {
    guard word.isPlain else { return lookUp(word, bytes, words) }
    let place = Int(truncatingIfNeeded: word.hash) & (slots.count - 1)
    if slots[place].hash == word.hash { return slots[place].word }
    let found = lookUp(word, bytes, words)
    slots[place] = Slot(hash: word.hash, word: found)
    return found
  }

  private mutating func lookUp(_ word: TextWord, _ bytes: Span<UInt8>, _ words: WordTable) -> Word {
    let key = word.key(bytes, words)
    if key.word >= 0 { return Word(number: key.word, role: words.roles[Int(key.word)]) }
    return key.isCapitals ? Word(number: number(ofAbbreviation: key.hash), role: .capitals) : Word()
  }

  private mutating func number(ofAbbreviation hash: UInt64) -> Int32 {
    if let number = abbreviations[hash] { return number }
    let number = Int32(count)
    abbreviations[hash] = number
    count += 1
    return number
  }
}
