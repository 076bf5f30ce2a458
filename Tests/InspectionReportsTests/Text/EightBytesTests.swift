import Testing

@testable import InspectionReports

/// Eight bytes asked at once, against each asked alone.
@Suite struct EightBytesTests {
  /// Every byte at every place, between bytes that sums might carry over from or into.
  private static let others: [UInt8] = [0x00, 0x1F, 0x20, 0x41, 0x61, 0x7F, 0x80, 0xC2, 0xFF]
  private static let texts: [[UInt8]] = others.flatMap { other in
    (0..<8).flatMap { place in
      (0...255).map { byte in
        var text = [UInt8](repeating: other, count: 8)
        text[place] = UInt8(byte)
        return text
      }
    }
  }

  private func firsts(_ mask: (EightBytes) -> UInt64, _ isTrue: (UInt8) -> Bool) -> Bool {
    Self.texts.allSatisfy { text in
      let found = text.withUnsafeBufferPointer { mask(EightBytes($0, at: 0)) }
      return EightBytes.first(found) == text.firstIndex(where: isTrue) ?? 8
    }
  }

  private func all(_ mask: (EightBytes) -> UInt64, _ isTrue: (UInt8) -> Bool) -> Bool {
    Self.texts.allSatisfy { text in
      let found = text.withUnsafeBufferPointer { mask(EightBytes($0, at: 0)) }
      return text.enumerated().allSatisfy { (found >> UInt64($0.offset * 8) & 0x80 != 0) == isTrue($0.element) }
    }
  }

  @Test func theFirstIsExact() {
    #expect(firsts({ $0.below(0x20) }, { $0 < 0x20 }))
    #expect(firsts({ $0.below(0x80) }, { $0 < 0x80 }))
    #expect(firsts({ $0.equal(0x7F) }, { $0 == 0x7F }))
    #expect(firsts({ $0.equal(0x00) }, { $0 == 0 }))
    #expect(firsts({ $0.beyondASCII }, { $0 >= 0x80 }))
  }

  @Test func lettersAreExactThroughout() {
    #expect(all({ $0.letters }, \.isLetter))
    #expect(all({ $0.capitals }, \.isUppercase))
    #expect(all({ $0.digits }, \.isDigit))
    #expect(all({ $0.lettersAndDigits }, { $0.isLetter || $0.isDigit }))
    #expect(all({ $0.letter(UInt8(ascii: "r")) }, { $0 == UInt8(ascii: "r") || $0 == UInt8(ascii: "R") }))
  }

  @Test func parts() {
    #expect((1...8).map(EightBytes.firstBytes).map(\.nonzeroBitCount) == [8, 16, 24, 32, 40, 48, 56, 64])
    let small = Array("AbZ 19-x".utf8).withUnsafeBufferPointer { EightBytes($0, at: 0).small }
    #expect(withUnsafeBytes(of: small.littleEndian) { String(decoding: $0.prefix(3), as: UTF8.self) } == "abz")
  }

  /// Where plain text ends is where the first byte stands that cleaning may change.
  @Test(arguments: [
    ("", 0), ("plain text of more than eight bytes", 35), ("seven b\u{0C}", 7), ("line one\nline two", 8),
    ("a\tb", 1),
    ("eight by\u{7F}", 8), ("it is the ward’s", 14), ("café au lait", 3), ("x\u{A0}", 1),
  ])
  func plainText(_ text: String, _ end: Int) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { $0.endOfPlainText(from: 0) } == end)
  }
}
