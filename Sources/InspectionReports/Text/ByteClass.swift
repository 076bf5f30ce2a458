/// What a byte of UTF-8 can be, for the loops that look at every byte of a report.
enum ByteClass: UInt8 {
  case other, control, space, lineFeed, carriageReturn, formFeed
  /// The first byte of a sequence that may be a space, a control or invisible (U+0080 to U+00BF, U+2000 to
  /// U+2FFF, U+F000 to U+FFFF).
  case special

  /// The class of each byte value.
  static let of: [ByteClass] = (0...255).map { byte in
    switch byte {
    case 0x0A: .lineFeed
    case 0x0D: .carriageReturn
    case 0x0C: .formFeed
    case 0x20, 0x09: .space
    case 0..<0x20, 0x7F: .control
    case 0xC2, 0xE2, 0xEF: .special
    default: .other
    }
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isUppercase: Bool { self &- 0x41 < 26 }
  var isLowercase: Bool { self &- 0x61 < 26 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// ASCII letters in lower case, everything else as it is.
  var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
  /// The byte is no later one of a character of several bytes.
  var beginsCharacter: Bool { self & 0xC0 != 0x80 }
  /// A space or tab; other white space does not get past `TextCleaning`.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the bytes end that are `.other` or a space, from a place on; it stops at tabs and at characters beyond ASCII, too.
  func endOfPlainText(from start: Int) -> Int {
    var index = start
    while index &+ 8 <= count {
      let bytes = EightBytes(self, at: index)
      let special = bytes.below(0x20) | bytes.equal(0x7F) | bytes.beyondASCII
      if special != 0 { return index &+ EightBytes.first(special) }
      index &+= 8
    }
    while index < count, self[index] &- 0x20 < 0x5F { index &+= 1 }
    return index
  }
}
