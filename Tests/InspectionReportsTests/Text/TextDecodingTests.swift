import Testing

@testable import InspectionReports

@Suite struct TextDecodingTests {
  @Test(arguments: [
    (Array("Children’s".utf8), TextEncoding.utf8, "Children’s"),
    ([0xEF, 0xBB, 0xBF] + Array("Children".utf8), .utf8, "Children"),
    ([0xFF, 0xFE, 0x43, 0x00, 0x19, 0x20], .utf16, "C’"),
    ([0xFE, 0xFF, 0x00, 0x43, 0x20, 0x19], .utf16, "C’"),
    (
      Array("Children".utf8) + [0x92] + Array("s ".utf8) + [0x93, 0x94, 0x80, 0xE9], .windows1252, "Children’s “”€é"
    ),
  ])
  func decodes(_ bytes: [UInt8], _ encoding: TextEncoding, _ text: String) throws {
    let decoded = try TextDecoding.decode(bytes)
    #expect(decoded.encoding == encoding)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.undecodable == 0)
  }

  /// One damaged byte does not turn a text full of curly quotes into Windows-1252.
  @Test func damagedUTF8StaysUTF8() throws {
    let decoded = try TextDecoding.decode(Array("‘Children’s’ ".utf8) + [0xFF] + Array(" health".utf8))
    #expect(decoded.encoding == .utf8)
    #expect(decoded.undecodable == 1)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "‘Children’s’ \u{FFFD} health")
  }

  @Test func codesThatWindows1252DoesNotAssign() throws {
    let decoded = try TextDecoding.decode(Array("A plain text of some length ".utf8) + [0x81, 0x9D])
    #expect(decoded.undecodable == 2)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "A plain text of some length \u{FFFD}\u{FFFD}")
  }

  @Test func oddByteAtTheEndOfUTF16() throws {
    let decoded = try TextDecoding.decode([0xFF, 0xFE, 0x43, 0x00, 0x19])
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "C\u{FFFD}")
    #expect(decoded.undecodable == 1)
  }

  @Test func refusesWhatIsNoText() {
    #expect(throws: ReadingError.pdf) { try TextDecoding.decode(Array("%PDF-1.4".utf8)) }
    #expect(throws: ReadingError.binary) { try TextDecoding.decode([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0]) }
  }
}
