/// The words that the coding knows, each with a number: those of the vocabulary's terms, and those with a role of their own.
struct WordTable {
  /// A word of a text by its key: the form that all its inflections share.
  struct Key {
    /// The number of the word; -1 for a word that is not known.
    var word: Int32
    var hash: UInt64
    /// Whether it is an abbreviation in capitals.
    var isCapitals: Bool
  }

  private struct Slot {
    var hash: UInt64 = 0
    /// The word that this form stands for by a line `same`; -1 where no line names the form.
    var form: Int32 = -1
    /// The word whose key this is; -1 for none.
    var key: Int32 = -1

    var isEmpty: Bool { form < 0 && key < 0 }
  }

  /// What each word does, by its number.
  private(set) var roles: [WordRole] = []
  /// Numbers of words as the vocabulary has them, which has most several times.
  private(set) var written = WordSlots(count: 4096)
  private var slots: [Slot]
  private var used = 0
  /// A bit for each hash that is known: most words of a text are not, and stop here.
  private var gate = [UInt64](repeating: 0, count: 1024)

  /// Enough for the words of the built-in vocabulary without growing.
  private static let firstCapacity = 8192

  init() { slots = Array(repeating: Slot(), count: Self.firstCapacity) }

  /// How many words are known.
  var count: Int { roles.count }

  // MARK: Looking up

  /// The key of a word of letters and digits, without apostrophes.
  @inline(__always)  // called for the words that are new in a report
  func key(_ bytes: Span<UInt8>, at start: Int, count: Int) -> Key {
    if !bytes[start].isLowercase, let core = Self.coreOfCapitals(bytes, start, count) {
      let hash = WordHash.of(bytes, at: start, count: core, folding: false)
      guard mayHold(hash) else { return Key(word: -1, hash: hash, isCapitals: true) }
      let slot = slots[place(of: hash)]
      return Key(word: slot.form >= 0 ? slot.form : slot.key, hash: hash, isCapitals: true)
    }
    let hash = WordHash.of(bytes, at: start, count: count, folding: true)
    let slot = mayHold(hash) ? slots[place(of: hash)] : Slot()
    if slot.form >= 0 { return Key(word: slot.form, hash: hash, isCapitals: false) }
    let stem = WordStem(bytes, at: start, count: count)
    if stem.count == count { return Key(word: slot.key, hash: hash, isCapitals: false) }
    let stemHash = WordHash.of(bytes, at: start, count: stem.count, folding: true, lastIsY: stem.lastIsY)
    let word = mayHold(stemHash) ? slots[place(of: stemHash)].key : -1
    return Key(word: word, hash: stemHash, isCapitals: false)
  }

  @inline(__always)
  private func mayHold(_ hash: UInt64) -> Bool { gate[Int(hash >> 6 & 1023)] & 1 << (hash & 63) != 0 }

  private mutating func open(_ hash: UInt64) { gate[Int(hash >> 6 & 1023)] |= 1 << (hash & 63) }

  /// How many letters of a word are an abbreviation in capitals: two of "ED" and of "EDs". Nil for any other word.
  private static func coreOfCapitals(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
    let core = count > 2 && bytes[start + count - 1] == UInt8(ascii: "s") ? count - 1 : count
    guard core >= 2 else { return nil }
    var (letters, capitals) = (count - core, 0)
    for index in start..<(start + core) {
      if bytes[index].isLowercase { return nil }
      if bytes[index].isUppercase {
        letters += 1
        capitals += 1
      }
    }
    return letters >= 2 && capitals > 0 ? core : nil
  }

  /// Where a hash is, or where it would be.
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].hash != hash, !slots[index].isEmpty { index = (index + 1) & mask }
    return index
  }

  // MARK: Adding

  /// Counts a form as another word from now on. Forms are met exactly, whatever their ending.
  mutating func count(_ form: UInt64, as word: Int32) {
    reserve()
    let index = place(of: form)
    if slots[index].isEmpty { used += 1 }
    slots[index].hash = form
    open(form)
    slots[index].form = word
  }

  /// The number of the word that a form stands for; nil where no line `same` names it.
  func word(ofForm form: UInt64) -> Int32? {
    let slot = slots[place(of: form)]
    return slot.form >= 0 ? slot.form : nil
  }

  /// The number of a word by its key, a new one where the word is not known.
  private mutating func number(of key: Key) -> Int32 {
    if key.word >= 0 { return key.word }
    return number(ofKey: key.hash, isCapitals: key.isCapitals)
  }

  /// The number of a word of the vocabulary, a new one where it is not known.
  mutating func number(of word: TextWord, _ bytes: Span<UInt8>) -> Int32 {
    if word.isPlain, let known = written.find(word.hash) { return known.number }
    let number = number(of: word.key(bytes, self))
    if word.isPlain { written.put(KnownWord(number: number), word.hash) }
    return number
  }

  /// The number of the word whose key has this hash, a new one where there is none.
  mutating func number(ofKey hash: UInt64, isCapitals: Bool) -> Int32 {
    reserve()
    let index = place(of: hash)
    if slots[index].key >= 0 { return slots[index].key }
    if slots[index].isEmpty { used += 1 }
    slots[index].hash = hash
    open(hash)
    slots[index].key = Int32(roles.count)
    roles.append(isCapitals ? .capitals : [])
    return slots[index].key
  }

  mutating func add(_ role: WordRole, to word: Int32) { roles[Int(word)].formUnion(role) }

  /// Keeps half of the slots empty.
  private mutating func reserve() {
    guard (used + 1) * 2 > slots.count else { return }
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where !slot.isEmpty { slots[place(of: slot.hash)] = slot }
  }
}
