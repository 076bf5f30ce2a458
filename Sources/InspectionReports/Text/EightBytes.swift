/// Eight bytes of a text looked at as one, for questions that most stretches answer with no.
struct EightBytes {
  private let bytes: UInt64

  /// - Parameter place: eight bytes or more stand there.
  init(_ source: UnsafeBufferPointer<UInt8>, at place: Int) {
    bytes = UnsafeRawBufferPointer(source).loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  private init(_ bytes: UInt64) {
    self.bytes = bytes
  }

  /// Whether one of them is a given byte, where only the bits of a mask count.
  func hold(_ byte: UInt8, mask: UInt8 = 0xFF) -> Bool {
    let others = (bytes & Self.all(mask)) ^ Self.all(byte)  // 0 in its place
    return (others &- Self.all(1)) & ~others & Self.all(0x80) != 0
  }

  /// The bits of both.
  static func | (a: Self, b: Self) -> Self { EightBytes(a.bytes | b.bytes) }

  private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
