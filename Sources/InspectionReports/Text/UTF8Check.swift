/// What one pass over the bytes of a file says of it: whether it is UTF-8, and how many control characters it has.
struct UTF8Check {
  private(set) var isValid = true
  /// Control characters of ASCII but white space and form feeds.
  private(set) var controls = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      let classes = ByteClass.of
      var index = 0
      while index < bytes.count {
        if index &+ 8 <= bytes.count {
          let eight = EightBytes(bytes, at: index)
          let special = eight.below(0x20) | eight.beyondASCII
          index &+= EightBytes.first(special)
          if special == 0 { continue }
        }
        if bytes[index] < 0x80 {
          if bytes[index] < 0x20, classes[Int(bytes[index])] == .control { controls += 1 }
          index &+= 1
        } else {
          let length = Self.length(of: bytes, at: index)
          if length == 0 { isValid = false }
          index &+= max(length, 1)
        }
      }
    }
  }

  /// The bytes of the character of several bytes that stands at a place; 0 where what stands there is none
  /// (Unicode Standard, table 3-7: well-formed UTF-8 byte sequences).
  private static func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch bytes[index] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, index + length <= bytes.count, second ~= bytes[index + 1] else { return 0 }
    for offset in 2..<4 where offset < length && bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
