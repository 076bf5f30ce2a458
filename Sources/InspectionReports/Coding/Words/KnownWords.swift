/// The words of the vocabulary as it has them, and the others that reports had last: a report has most words several times, and
/// finding a word takes a look at its ending and up to two look-ups.
struct KnownWords {
  /// How many words have numbers: those of the vocabulary, and the report's own abbreviations.
  private(set) var count: Int
  private var abbreviations = Self.noAbbreviations
  /// The words that were had often or last, as many as the processor keeps at hand. No number of an abbreviation stands here: what a
  /// word is holds for every report.
  private var recent = WordSlots(count: 4096)

  private static let noAbbreviations = HashedNumbers(capacity: 16)

  init(_ words: WordTable) { count = words.count }

  /// Forgets the abbreviations of a report.
  mutating func beginReport(_ words: WordTable) { (count, abbreviations) = (words.count, Self.noAbbreviations) }

  /// What a word is, without looking it up again where it has a slot.
  @inline(__always)  // called for every word of a report
  mutating func find(_ word: TextWord, _ bytes: Span<UInt8>, _ words: WordTable) -> KnownWord {
    guard word.isPlain else { return known(word.key(bytes, words), words) }
    guard let known = recent.find(word.hash) else {
      return learn(word.hash, bytes, word.start, word.letters, words)
    }
    return known == .abbreviation ? abbreviation(word.hash) : known
  }

  @inline(never)
  private mutating func learn(
    _ hash: UInt64, _ bytes: Span<UInt8>, _ start: Int, _ count: Int, _ words: WordTable
  ) -> KnownWord {
    let key = words.key(bytes, at: start, count: count)
    let word = known(key, words)
    let isOwn = Int(word.number) >= words.count
    if isOwn, key.hash != hash { return word }  // a plural: it cannot be found by its own letters
    recent.put(isOwn ? .abbreviation : word, hash)
    return word
  }

  private mutating func known(_ key: WordTable.Key, _ words: WordTable) -> KnownWord {
    if key.word >= 0 { return KnownWord(number: key.word, role: words.roles[Int(key.word)]) }
    return key.isCapitals ? abbreviation(key.hash) : KnownWord()
  }

  private mutating func abbreviation(_ hash: UInt64) -> KnownWord {
    if let number = abbreviations[hash] { return KnownWord(number: number, role: .capitals) }
    let number = Int32(count)
    abbreviations.set(hash, to: number)
    count += 1
    return KnownWord(number: number, role: .capitals)
  }
}
