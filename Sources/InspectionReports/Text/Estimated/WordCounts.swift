/// How often some words stand in a report, without regard to capitals and the punctuation around them. Words are known by
/// their hashes (`BareWord`).
struct WordCounts {
  private var counts: HashCounts

  /// Counts the words that are asked for.
  init(of asked: AskedWords, in lines: [PrintedLine]) {
    counts = HashCounts(of: asked.hashes)
    if asked.hashes.isEmpty { return }
    for index in lines.indices {
      lines[index].text.withBytes { bytes in
        for word in WordRanges(bytes) {
          var (start, end) = (word.lowerBound, word.upperBound)
          while start < end, !BareWord.isInner(bytes[start]) { start += 1 }
          while end > start, !BareWord.isInner(bytes[end - 1]) { end -= 1 }
          // Most words differ from all that are asked for in length, first or last letter.
          if start < end, asked.mayHold(from: bytes[start], to: bytes[end - 1], length: end - start) {
            counts.add(BareWord.hash(bytes, start..<end))
          }
        }
      }
    }
  }

  /// How often a word stands in the report; 0 where it was not asked for.
  func count(of hash: UInt64) -> Int { counts[hash] }
}

/// Counts by hash in one table, as a dictionary would hash the hashes again.
private struct HashCounts {
  /// Half of them at least are empty; the number of slots is a power of two.
  private var slots: [Slot]

  private struct Slot {
    var hash: UInt64 = 0
    /// Below 0 where the slot is empty.
    var count = -1
  }

  /// Differs by run, so that no text can be made whose words all fall on one slot.
  private static let seed = UInt64.random(in: .min ... .max)

  init(of hashes: [UInt64]) {
    var size = 16
    while size < 2 * hashes.count { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    for hash in hashes { slots[place(of: hash)] = Slot(hash: hash, count: 0) }
  }

  subscript(hash: UInt64) -> Int { max(slots[place(of: hash)].count, 0) }

  /// Counts a hash that is in the table.
  mutating func add(_ hash: UInt64) {
    let place = place(of: hash)
    if slots[place].count >= 0 { slots[place].count += 1 }
  }

  /// The slot of a hash, or the empty one where it would be.
  private func place(of hash: UInt64) -> Int {
    let mixed = (hash ^ Self.seed) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
    while slots[place].count >= 0, slots[place].hash != hash { place = (place + 1) & (slots.count - 1) }
    return place
  }
}
