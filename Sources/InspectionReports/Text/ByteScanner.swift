/// A cursor over a stretch of clean bytes, for the small grammars of a report (numbers, dates, labels).
///
/// Words given to it are ASCII in lower case, or exact UTF-8 where they are not letters; letters of the
/// text match in either case.
struct ByteScanner {
  let bytes: [UInt8]
  let range: Range<Int>
  var position: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    (self.bytes, self.range, self.position) = (bytes, range, range.lowerBound)
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  var isAtEnd: Bool { position >= range.upperBound }

  /// The byte at the cursor, 0 at the end.
  var current: UInt8 { isAtEnd ? 0 : bytes[position] }

  /// The byte a few places on, 0 beyond the end.
  func peek(_ offset: Int) -> UInt8 {
    position + offset < range.upperBound ? bytes[position + offset] : 0
  }

  var lastIsDigit: Bool { !range.isEmpty && bytes[range.upperBound - 1].isDigit }

  mutating func skipBlanks() {
    while !isAtEnd, bytes[position].isBlank { position += 1 }
  }

  /// Takes a whole number of at most four digits; nil, and nothing taken, where there is none.
  mutating func integer() -> Int? {
    var (value, index) = (0, position)
    while index < range.upperBound, bytes[index].isDigit, index - position < 5 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > position, index - position < 5 else { return nil }
    position = index
    return value
  }

  /// Takes a word, if it stands at the cursor.
  mutating func skip(_ word: StaticString) -> Bool {
    guard matches(word, at: position) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  func matches(_ word: StaticString, at index: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index >= range.lowerBound, index + count <= range.upperBound else { return false }
    for offset in 0..<count where bytes[index + offset].lowercased != word.utf8Start[offset] { return false }
    return true
  }

  /// The first place at or after the cursor where a word stands.
  func find(_ word: StaticString) -> Int? {
    let (first, last) = (word.utf8Start[0], range.upperBound - word.utf8CodeUnitCount)
    // One comparison for most bytes; what it lets through is looked at again.
    let folded = first | 0x20
    return bytes.withUnsafeBufferPointer { bytes in
      var index = position
      while index <= last {
        if bytes[index] | 0x20 == folded, bytes[index].lowercased == first, matches(word, at: index) {
          return index
        }
        index &+= 1
      }
      return nil
    }
  }

  /// The last place where a word stands.
  func findLast(_ word: StaticString) -> Int? {
    let folded = word.utf8Start[0] | 0x20
    return bytes.withUnsafeBufferPointer { bytes in
      var index = range.upperBound - word.utf8CodeUnitCount
      while index >= range.lowerBound {
        if bytes[index] | 0x20 == folded, matches(word, at: index) { return index }
        index &-= 1
      }
      return nil
    }
  }

  /// How many blanks stand directly before a place.
  func blanks(before index: Int) -> Int {
    var count = 0
    while index - count > range.lowerBound, bytes[index - count - 1].isBlank { count += 1 }
    return count
  }
}
