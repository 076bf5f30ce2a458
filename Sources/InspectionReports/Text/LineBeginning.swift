/// The first 16 letters and marks of a line, its digits left out: lines that differ in them are told apart at once.
struct LineBeginning: Equatable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// From 0 to 4095; the same for the same beginnings.
  var shortHash: Int {
    let mixed = (first ^ second &* 0x9e37_79b9_7f4a_7c15) &* 0xbf58_476d_1ce4_e5b9
    return Int(truncatingIfNeeded: mixed >> 52)
  }

  init(_ bytes: [UInt8], _ line: TextLine) {
    self = bytes.withUnsafeBufferPointer { bytes in
      LineBeginning(wholeOf: bytes, line)
        ?? LineBeginning(eachOf: UnsafeBufferPointer(rebasing: bytes[line.start..<line.end]))
    }
  }

  /// Takes 16 bytes as they stand; nil where there are not as many, or a digit is among them.
  private init?(wholeOf bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) {
    guard line.start + 16 <= line.end else { return nil }
    let (first, second) = (EightBytes(bytes, at: line.start), EightBytes(bytes, at: line.start + 8))
    guard first.digits | second.digits == 0 else { return nil }
    (self.first, self.second) = (first.value, second.value)
  }

  /// Takes them one by one.
  private init(eachOf bytes: UnsafeBufferPointer<UInt8>) {
    var count: UInt64 = 0
    for byte in bytes where !byte.isDigit {
      if count == 16 { break }
      if count < 8 { first |= UInt64(byte) << (count * 8) } else { second |= UInt64(byte) << (count * 8 - 64) }
      count += 1
    }
  }
}
