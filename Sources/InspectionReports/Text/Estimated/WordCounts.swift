/// How often each word stands in a report, without regard to capitals and the punctuation around it. Words are known by their
/// hashes (`BareWord`).
struct WordCounts {
  /// A word that is written with a hyphen.
  struct Hyphenated {
    var hash: UInt64
    /// Bytes before its first hyphen.
    var hyphen: Int
  }

  private var counts = HashCounts()
  /// Words with a hyphen, by the hash of their letters without it: "decisionmaking" -> "decision-making".
  private var hyphenated: [UInt64: Hyphenated] = [:]

  init(_ lines: [PrintedLine]) {
    for index in lines.indices {
      lines[index].text.withBytes { bytes in
        var place = 0
        while place < bytes.count {
          let word = BareWord(bytes, from: place)
          place = word.next + 1
          if !word.range.isEmpty { add(word, bytes) }
        }
      }
    }
  }

  private mutating func add(_ word: BareWord, _ bytes: UnsafeBufferPointer<UInt8>) {
    counts.add(word.hash)
    guard let hyphen = word.hyphen else { return }
    hyphenated[BareWord.hash(bytes, word.range, withoutHyphens: true)] =
      Hyphenated(hash: word.hash, hyphen: hyphen - word.range.lowerBound)
  }

  /// How often a word stands in the report.
  func count(of hash: UInt64) -> Int { counts[hash] }

  /// The word with its hyphen that a word without it would be.
  func hyphenated(_ hash: UInt64) -> Hyphenated? { hyphenated[hash] }
}

/// Counts by hash in one table, as a dictionary would hash the hashes again.
private struct HashCounts {
  /// A count of 0 is an empty slot; the number of slots is a power of two.
  private var slots = [Slot](repeating: Slot(), count: 2048)
  private var used = 0

  private struct Slot {
    var hash: UInt64 = 0
    var count = 0
  }

  /// Differs by run, so that no text can be made whose words all fall on one slot.
  private static let seed = UInt64.random(in: .min ... .max)

  subscript(hash: UInt64) -> Int { slots[place(of: hash)].count }

  mutating func add(_ hash: UInt64) {
    let place = place(of: hash)
    let isNew = slots[place].count == 0
    slots[place] = Slot(hash: hash, count: slots[place].count + 1)
    guard isNew else { return }
    used += 1
    if used * 2 > slots.count { grow() }
  }

  /// The slot of a hash, or the empty one where it would be.
  private func place(of hash: UInt64) -> Int {
    let mixed = (hash ^ Self.seed) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
    while slots[place].count > 0, slots[place].hash != hash { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.count > 0 { slots[place(of: slot.hash)] = slot }
  }
}
