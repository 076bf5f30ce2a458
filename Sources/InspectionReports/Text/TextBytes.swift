/// The UTF-8 of strings lent to loops over bytes: strings are kept for handing out, and read as bytes.
extension StringProtocol {
  /// Lends the bytes of the text. A string that another framework stores is copied first.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }

  /// Whether the text begins with words, byte for byte.
  func begins(with words: StaticString) -> Bool {
    withBytes { $0.matches(words, at: 0) }
  }

  /// Whether the text begins with words in either case, given in small letters.
  func begins(withLetters words: StaticString) -> Bool {
    withBytes { $0.matches(letters: words, at: 0) }
  }

  /// The first place of words in the text, byte for byte.
  func place(of words: StaticString) -> Range<Index>? {
    let count = words.utf8CodeUnitCount
    guard let offset = withBytes({ $0.firstPlace(of: words) }) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: count)
  }

  /// The last place of words in the text, byte for byte.
  func lastPlace(of words: StaticString) -> Range<Index>? {
    let count = words.utf8CodeUnitCount
    guard let offset = withBytes({ $0.lastPlace(of: words) }) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: count)
  }
}

extension String {
  /// What stands between bytes of ASCII; nothing where two stand side by side.
  func pieces(between separator: UInt8) -> [Substring] {
    let ranges = withBytes { bytes in
      var (ranges, start) = ([Range<Int>](), 0)
      for index in 0...bytes.count where index == bytes.count || bytes[index] == separator {
        if index > start { ranges.append(start..<index) }
        start = index + 1
      }
      return ranges
    }
    return ranges.map { range in
      let start = utf8.index(startIndex, offsetBy: range.lowerBound)
      return self[start..<utf8.index(start, offsetBy: range.count)]
    }
  }

  /// Whether the text has so many characters at most. Most texts that have not are known by their bytes.
  func isAtMost(_ most: Int) -> Bool {
    // A character takes a byte or more; text of ASCII takes one each.
    if utf8.count <= most { return true }
    return withBytes { $0.allSatisfy { $0 < 0x80 } } ? false : count <= most
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether words stand at a place, byte for byte.
  func matches(_ words: StaticString, at place: Int) -> Bool {
    let count = words.utf8CodeUnitCount
    guard place >= 0, place + count <= self.count else { return false }
    for offset in 0..<count where self[place + offset] != words.utf8Start[offset] { return false }
    return true
  }

  /// Whether words, given in small letters, stand at a place in either case.
  func matches(letters words: StaticString, at place: Int) -> Bool {
    let count = words.utf8CodeUnitCount
    guard place >= 0, place + count <= self.count else { return false }
    for offset in 0..<count where self[place + offset].lowercased != words.utf8Start[offset] { return false }
    return true
  }

  /// Where words stand first.
  func firstPlace(of words: StaticString) -> Int? {
    let (first, last) = (words.utf8Start[0], count - words.utf8CodeUnitCount)
    var index = 0
    while index <= last {
      if self[index] == first && matches(words, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// The character that ends before a place, which is not the first: where it begins, and what it is in any script.
  func character(before end: Int) -> (start: Int, isLetter: Bool, isNumber: Bool) {
    var start = end - 1
    while start > 0, !self[start].beginsCharacter { start -= 1 }
    if self[start] < 0x80 { return (start, self[start].isLetter, self[start].isDigit) }
    let character = String(decoding: UnsafeBufferPointer(rebasing: self[start..<end]), as: UTF8.self).first
    return (start, character?.isLetter == true, character?.isNumber == true)
  }

  /// Where words stand last.
  func lastPlace(of words: StaticString) -> Int? {
    var index = count - words.utf8CodeUnitCount
    while index >= 0 {
      if matches(words, at: index) { return index }
      index -= 1
    }
    return nil
  }
}
