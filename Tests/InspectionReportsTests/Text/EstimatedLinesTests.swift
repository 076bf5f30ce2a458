import Testing

@testable import InspectionReports

@Suite struct EstimatedLinesTests {
  // MARK: Shape

  /// One look says what the plain questions say, of characters of several bytes too.
  @Test(arguments: [
    ("ab cd", 2), ("‘On’ time", 4), ("– item", 1), ("£5 “more” — and … é", 2), ("one-word2", 9), ("", 0), (" x", 0),
    ("a\u{7F}b ü", 3), ("*a_ #b", 3), ("note¹ and ⁴", 5),
  ])
  func shape(_ line: String, _ charactersOfFirstWord: Int) {
    let shape = line.withBytes { LineShape($0) }
    #expect(shape.width == CharacterWidths.width(line))
    #expect(shape.firstWordWidth == CharacterWidths.width(line.prefix(charactersOfFirstWord)))
    #expect(abs(shape.width - line.map { CharacterWidths.width(String($0)) }.reduce(0, +)) < 0.001)
    #expect(shape.signs.contains(.hyphen) == line.contains("-"))
    #expect(shape.signs.contains(.markdown) == line.contains { "*_#".contains($0) })
    for digit in UInt8(0)...9 { #expect(shape.signs.contains(.digit(digit)) == line.contains("\(digit)")) }
  }

  @Test(arguments: [
    ("a b", false, false), ("a  b", true, false), ("a\tb", true, false), ("see¹", false, true),
    ("see⁴", false, true),
    ("see 4", false, false), ("‘see’", false, false),
  ])
  func signs(_ line: String, _ hasRun: Bool, _ hasRaised: Bool) {
    let signs = line.withBytes { LineShape($0) }.signs
    #expect(signs.contains(.run) == hasRun && signs.contains(.raised) == hasRaised)
  }

  /// A character that is cut off at the end is read no further.
  @Test(arguments: [[0x61, 0xE2], [0xE2, 0x80], [0xC2], [0xF0, 0x9F, 0x98]] as [[UInt8]])
  func shapeOfCutCharacters(_ bytes: [UInt8]) {
    let shape = bytes.withUnsafeBufferPointer { LineShape($0) }
    #expect(shape.width == bytes.withUnsafeBufferPointer { CharacterWidths.width($0, bytes.indices) })
  }

  // MARK: Bullets

  @Test(arguments: [
    ("◼ Leaders", 1, "Leaders"), ("◼Leaders", 1, "Leaders"), ("- item", 1, "item"), ("-item", 0, "-item"),
    ("o  item", 2, "item"), ("of all", 0, "of all"), ("– item", 2, "item"), ("–5", 0, "–5"),
    ("\u{2212}5", 0, "\u{2212}5"),
    ("* Pseudonym used", 0, "* Pseudonym used"), ("*\tAll names are changed", 0, "*\tAll names are changed"),
    ("*\titem", 1, "item"), ("◼", 0, "◼"), ("◼ ", 0, "◼ "), ("-", 0, "-"), ("‘Care’", 0, "‘Care’"), ("", 0, ""),
    ("\u{F0B7} one", 1, "one"),
  ])
  func bullets(_ line: String, _ level: Int, _ text: String) {
    let (found, rest) = line.withBytes { bytes in
      let bullet = LineBullet(bytes, bytes.indices)
      return (bullet.level, String(decoding: bytes[bullet.end...], as: UTF8.self))
    }
    #expect(found == level && rest == text)
  }

  // MARK: Words

  /// As a split at every blank, whatever the length.
  @Test(arguments: [
    "", " ", "a", "seven77", "eight888", "nine99999", "a b  c", " lead and trail ", "      ", "exactly sixteen!!",
    "‘Ü’ – ¹ naïve words of several bytes \u{2020} \u{A020}",
  ])
  func wordRanges(_ text: String) {
    for line in [text, text + " x", text + text] {
      let words = line.withBytes { bytes in WordRanges(bytes).map { Array(bytes[$0]) } }
      #expect(words == Array(line.utf8).split(separator: 0x20, omittingEmptySubsequences: false).map { Array($0) })
    }
  }

  /// As in a plain look at each byte.
  @Test(arguments: [UInt8(ascii: "-"), 0x20, 0x80, 0xFF])
  func bytePlaces(_ byte: UInt8) {
    for count in 0..<40 {
      let bytes = (0..<count).map {
        $0 * $0 % 3 == 1 ? byte : [0, 0x7F, byte &+ 1, byte &- 1, byte ^ 0x80][$0 % 5]
      }
      let places = bytes.withUnsafeBufferPointer { Array(BytePlaces(of: byte, in: $0)) }
      #expect(places == bytes.indices.filter { bytes[$0] == byte })
    }
  }

  // MARK: Lines

  private func line(_ text: String, number: Int = 1) -> PrintedLine {
    PrintedLine(
      number: number, page: 1, text: text, left: 0, textLeft: 0, right: 0, bottom: 0, size: 1, gap: 1, bullet: 0,
      isBold: false, firstWordWidth: 0)
  }

  @Test(arguments: [[], [0], [4], [0, 1], [1, 3], [0, 1, 2, 3, 4]])
  func removesLines(_ places: [Int]) {
    var lines = (0..<5).map { line("line \($0)", number: $0) }
    lines.remove(at: places)
    #expect(lines.map(\.number) == (0..<5).filter { !places.contains($0) })
    #expect(lines.allSatisfy { $0.text == "line \($0.number)" })
  }

  // MARK: Calls of footnotes

  @Test(arguments: [
    (1, "in Durham1. The", "in Durham. The", false), (12, "in Durham¹²", "in Durham", true),
    (4, "the “plan”⁴ is", "the “plan” is", false), (20, "ends.20", "ends.", true),
  ])
  func takesCalls(_ number: Int, _ text: String, _ rest: String, _ isAtEnd: Bool) throws {
    let taken = try #require(FootnoteCall(number).taken(from: line(text)))
    #expect(taken.text == rest && taken.isAtEnd == isAtEnd)
    #expect(FootnoteCall(number).isMade(in: line(text)))
  }

  @Test(arguments: [(1, "in 2011"), (1, "in Durham12"), (2, "in Durham1"), (1, "1 This joint"), (3, "")])
  func findsNoCall(_ number: Int, _ text: String) {
    var measured = line(text)
    measured.measure()
    #expect(FootnoteCall(number).taken(from: line(text)) == nil)
    #expect(!FootnoteCall(number).isMade(in: measured))
  }
}
