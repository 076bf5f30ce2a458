import Testing

@testable import InspectionReports

/// One pass over bytes, against what the standard library says of them.
@Suite struct UTF8CheckTests {
  /// Bytes at the edges of what may stand in a sequence.
  private static let edges: [UInt8] = [
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
    0xEF,
    0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]

  @Test func sequencesAreValidWhereTheStandardLibrarySaysSo() {
    var wrong: [[UInt8]] = []
    for a in Self.edges {
      for b in Self.edges {
        for c in Self.edges {
          for d in Self.edges {
            let bytes = [a, b, c, d]
            if UTF8Check(bytes).isValid != (String(validating: bytes, as: UTF8.self) != nil) { wrong.append(bytes) }
          }
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  /// Between eight bytes and the next eight, and cut off at the end.
  @Test(arguments: 0...20)
  func sequencesAtEveryPlace(_ place: Int) {
    let before = [UInt8](repeating: 0x61, count: place)
    for character in ["é", "’", "\u{1F600}"] {
      let bytes = Array(character.utf8)
      #expect(UTF8Check(before + bytes + before).isValid)
      #expect(UTF8Check(before + bytes).isValid)
      #expect(!UTF8Check(before + bytes.dropLast()).isValid)
      #expect(!UTF8Check(before + bytes.dropLast() + before + [0x61]).isValid)
    }
  }

  @Test(arguments: [
    ([], 0), (Array("words\r\n\tmore\u{0C}".utf8), 0), ([0x00, 0x01, 0x0B, 0x0E, 0x1F], 5),
    ([0x7F, 0x80, 0xFF], 0),
    (Array("a long line of words\u{01} and\u{02} others".utf8), 2),
  ])
  func controls(_ bytes: [UInt8], _ expected: Int) {
    #expect(UTF8Check(bytes).controls == expected)
  }
}
