/// Numbers by the hashes of words (`WordHash`), which need no other hashing.
struct HashedNumbers {
  private struct Slot {
    var hash: UInt64 = 0
    var number: Int32 = 0
    var isEmpty = true
  }

  private var slots: [Slot]
  /// How many words have numbers.
  private(set) var count = 0

  /// - Parameter capacity: how many numbers it holds without growing.
  init(capacity: Int) {
    slots = Array(repeating: Slot(), count: 1 << (Int.bitWidth - (capacity * 2).leadingZeroBitCount))
  }

  /// The places of words in a list, by the words.
  init(places words: [String]) {
    self.init(capacity: words.count)
    var bytes: [UInt8] = []
    for word in words { bytes.append(contentsOf: word.utf8) }
    bytes.append(contentsOf: repeatElement(0, count: WordHash.width))
    var start = 0
    for (number, word) in words.enumerated() {
      let count = word.utf8.count
      set(WordHash.of(bytes.span, at: start, count: count, folding: false), to: Int32(number))
      start += count
    }
  }

  /// The number of a word; nil where it has none.
  subscript(hash: UInt64) -> Int32? {
    let slot = slots[place(of: hash)]
    return slot.isEmpty ? nil : slot.number
  }

  /// Gives a word a number, in place of one that it has.
  mutating func set(_ hash: UInt64, to number: Int32) {
    var place = place(of: hash)
    if slots[place].isEmpty {
      count += 1
      if count * 2 > slots.count {
        grow()
        place = self.place(of: hash)
      }
    }
    slots[place] = Slot(hash: hash, number: number, isEmpty: false)
  }

  /// Where a hash is, or where it would be.
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while !slots[index].isEmpty, slots[index].hash != hash { index = (index + 1) & mask }
    return index
  }

  /// Keeps half of the slots empty.
  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where !slot.isEmpty { slots[place(of: slot.hash)] = slot }
  }
}
