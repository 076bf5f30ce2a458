/// The keys of the words that a text had last, by their letters: a text has each word five times or more, and finding the key
/// takes a look at its ending and up to two look-ups.
struct KnownKeys {
  private struct Slot {
    /// The hash of the letters as they stand, capitals apart from small letters.
    var hash: UInt64 = 0
    var key = WordTable.Key(word: -1, hash: 0, isCapitals: false)
  }

  /// A word takes the slot that the low bits of its hash name, from whichever word had it.
  private var slots = [Slot](repeating: Slot(), count: 1024)

  /// The key of a word, without looking it up again where it stands in its slot.
  mutating func key(of word: TextWord, _ bytes: Span<UInt8>, _ words: WordTable) -> WordTable.Key {
    if word.hasApostrophe { return word.key(bytes, words) }
    let hash = WordHash.of(bytes, at: word.start, count: word.end - word.start, folding: false)
    let place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    if slots[place].hash == hash { return slots[place].key }
    let key = word.key(bytes, words)
    slots[place] = Slot(hash: hash, key: key)
    return key
  }
}
