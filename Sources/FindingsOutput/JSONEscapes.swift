/// What JSON writes for the characters that may not stand in a string as they are.
///
/// Control characters, those of U+0080 to U+009F too, are escaped, so that JSON on a terminal moves no cursor.
extension WrittenBytes {
  /// Appends the text of a JSON string.
  mutating func append(escaped text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ append(escaped: $0) }) == nil {
      // A string of another framework, which is copied first.
      var text = text
      text.withUTF8 { append(escaped: $0) }
    }
  }

  private mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      let end = Self.endOfPlain(text, from: start)
      append(UnsafeBufferPointer(rebasing: text[start..<end]))
      start = end
      if end < text.count { start += appendSpecial(text, end) }
    }
  }

  /// Where the run of bytes ends that stand in JSON as they are. Eight are looked at at once, as one number.
  private static func endOfPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index &+ 8 <= text.count {
      let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let (quotes, slashes, deletes) = (eight ^ ones &* 0x22, eight ^ ones &* 0x5C, eight ^ ones &* 0x7F)
      // The high bit of a byte that is below 0x20, one of the three, or beyond ASCII; the lowest that is set is exact.
      var found = (eight &- ones &* 0x20) & ~eight | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
      found = (found | (deletes &- ones) & ~deletes | eight) & (ones &* 0x80)
      if found == 0 {
        index &+= 8
        continue
      }
      index &+= found.trailingZeroBitCount >> 3
      if isSpecial(text[index]) { return index }
      index &+= 1
    }
    while index < text.count, !isSpecial(text[index]) { index &+= 1 }
    return index
  }

  /// Bytes that an escape may begin at.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2
  }

  /// Appends a special byte and gives how many bytes of the text that was.
  private mutating func appendSpecial(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x09: append("\\t")
    case 0x0D: append("\\r")
    case 0xC2:
      // The text is valid UTF-8: a second byte follows.
      let next = text[index + 1]
      if next < 0xA0 { appendHex(next) } else { append(UnsafeBufferPointer(rebasing: text[index...index + 1])) }
      return 2
    case let byte: appendHex(byte)
    }
    return 1
  }

  private mutating func appendHex(_ byte: UInt8) {
    append("\\u00")
    append(Self.hexDigit(byte >> 4))
    append(Self.hexDigit(byte & 0x0F))
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
