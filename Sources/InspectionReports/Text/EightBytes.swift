/// Eight bytes of a text at once, as one number: loops over all bytes of a report ask of eight what they would ask of each.
///
/// An answer is a mask with the high bit of each byte for which it is true. A byte behind the first one in a mask may be marked
/// wrongly, as sums carry over; whether there is one, and the first, are exact.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  let value: UInt64

  /// The bytes from a place on; eight must be there.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    value = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Bytes of characters beyond ASCII.
  @inline(__always)
  var beyondASCII: UInt64 { value & Self.highBits }

  /// Bytes below one that is 0x80 at most.
  @inline(__always)
  func below(_ byte: UInt8) -> UInt64 { (value &- Self.ones &* UInt64(byte)) & ~value & Self.highBits }

  /// Bytes that are this one.
  @inline(__always)
  func equal(_ byte: UInt8) -> UInt64 {
    let difference = value ^ Self.ones &* UInt64(byte)
    return (difference &- Self.ones) & ~difference & Self.highBits
  }

  /// Letters of ASCII. This mask and the next are exact throughout.
  @inline(__always)
  var letters: UInt64 { between(Self.ones &* 0x20, 0x61, 0x7A) }

  /// A letter, given as a small one, in either case.
  @inline(__always)
  func letter(_ small: UInt8) -> UInt64 { between(Self.ones &* 0x20, UInt64(small), UInt64(small)) }

  /// Digits of ASCII. This mask is exact, too.
  @inline(__always)
  var digits: UInt64 { between(0, 0x30, 0x39) }

  /// Letters and digits of ASCII.
  @inline(__always)
  var lettersAndDigits: UInt64 { letters | digits }

  /// Capitals of ASCII.
  @inline(__always)
  var capitals: UInt64 { letters & ~(value &<< 2) }

  /// Letters as small letters, and digits as they are; other bytes as they may come.
  @inline(__always)
  var small: UInt64 { value | Self.ones &* 0x20 }

  /// Bytes of ASCII from one to another, after bits were set. Without their high bits no sum carries over.
  @inline(__always)
  private func between(_ bits: UInt64, _ low: UInt64, _ high: UInt64) -> UInt64 {
    let low7 = (value | bits) & ~Self.highBits
    return (low7 &+ Self.ones &* (0x80 - low)) & ~(low7 &+ Self.ones &* (0x7F - high)) & ~value & Self.highBits
  }

  /// All bits of so many bytes from the first, 1 to 8.
  @inline(__always)
  static func firstBytes(_ count: Int) -> UInt64 { ~0 &>> (64 &- UInt64(count) &* 8) }

  /// The first byte in a mask that is not empty, from 0.
  @inline(__always)
  static func first(_ mask: UInt64) -> Int { mask.trailingZeroBitCount >> 3 }
}
