/// A word of a line without the punctuation around it, as a hash of its small letters: what words are counted by.
///
///     "Multi-agency,  ->  multi-agency
struct BareWord {
  /// Where it is in the bytes; empty where the word has no letter or digit of English.
  let range: Range<Int>
  let hash: UInt64
  /// The place of its first hyphen.
  let hyphen: Int?
  /// The blank behind the word, or the end.
  let next: Int

  /// Reads the word that begins at a place, up to the next blank.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) {
    var index = place
    while index < bytes.count, bytes[index] != 0x20, !Self.isInner(bytes[index]) { index += 1 }
    var (running, hash, end, hyphen) = (Self.basis, Self.basis, index, Int?.none)
    let start = index
    while index < bytes.count {
      // Most words are letters from here to the blank behind them.
      let letters = index
      while index < bytes.count, Self.isInner(bytes[index]) {
        running = Self.hash(bytes[index], after: running)
        index &+= 1
      }
      if index > letters { (hash, end) = (running, index) }
      guard index < bytes.count, bytes[index] != 0x20 else { break }
      if bytes[index] == UInt8(ascii: "-"), hyphen == nil { hyphen = index }
      running = Self.hash(bytes[index], after: running)
      index &+= 1
    }
    (range, self.hash, next) = (start..<end, hash, index)
    self.hyphen = hyphen.flatMap { $0 < end ? $0 : nil }
  }

  /// What a word begins and ends with.
  @inline(__always)
  static func isInner(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }

  // MARK: Hashes

  /// The hash of nothing: FNV-1a.
  static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  static let prime: UInt64 = 0x100_0000_01b3

  /// The hash of one byte more, capitals as small letters.
  @inline(__always)
  static func hash(_ byte: UInt8, after hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte.lowercased)) &* prime
  }

  /// The hash of a stretch, going on from the hash of what stands before it.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, after before: UInt64 = basis) -> UInt64
  {
    var result = before
    for index in range { result = hash(bytes[index], after: result) }
    return result
  }

  /// The hash of a stretch as it would be without its hyphens.
  static func hashWithoutHyphens(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var result = basis
    for index in range where bytes[index] != UInt8(ascii: "-") { result = hash(bytes[index], after: result) }
    return result
  }
}
