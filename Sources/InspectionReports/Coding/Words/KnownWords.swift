/// The words of the vocabulary as it has them, and the others that a report had last: a report has most words several times, and
/// finding a word takes a look at its ending and up to two look-ups.
struct KnownWords {
  /// How many words have numbers: those of the vocabulary, and the report's own abbreviations.
  private(set) var count: Int
  private var abbreviations = HashedNumbers(capacity: 16)
  private let written: WordSlots
  private var others = WordSlots(count: 2048)

  init(_ words: WordTable) { (count, written) = (words.count, words.written) }

  /// What a word is, without looking it up again where it has a slot.
  @inline(__always)  // called for every word of a report
  mutating func find(_ word: TextWord, _ bytes: Span<UInt8>, _ words: WordTable) -> KnownWord {
    if word.isPlain {
      if let known = written.find(word.hash, or: others) { return known }
      return learn(word.hash, bytes, word.start, word.letters, words)
    }
    return known(word.key(bytes, words), words)
  }

  @inline(never)
  private mutating func learn(
    _ hash: UInt64, _ bytes: Span<UInt8>, _ start: Int, _ count: Int, _ words: WordTable
  ) -> KnownWord {
    let word = known(words.key(bytes, at: start, count: count), words)
    others.put(word, hash)
    return word
  }

  private mutating func known(_ key: WordTable.Key, _ words: WordTable) -> KnownWord {
    if key.word >= 0 { return KnownWord(number: key.word, role: words.roles[Int(key.word)]) }
    return key.isCapitals ? KnownWord(number: number(ofAbbreviation: key.hash), role: .capitals) : KnownWord()
  }

  private mutating func number(ofAbbreviation hash: UInt64) -> Int32 {
    if let number = abbreviations[hash] { return number }
    let number = Int32(count)
    abbreviations.set(hash, to: number)
    count += 1
    return number
  }
}
