/// A text as it is searched, byte for byte, and where in the text each byte comes from.
///
/// What print makes of the same words is folded into one form: capitals into small letters, typographic quotation marks
/// (“ ” „ ‘ ’ ‚) into straight ones, hyphens and dashes (‑ – —) into `-`, each run of white space, no-break spaces among
/// it, into one space, and a letter with its accent behind it into the letter with the accent.
///
///     “Think  Family” – CAFÉ  ->  "think family" - café
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// For each byte the offset in the text, in UTF-8, of the character that it was made of.
  private var offsets: [Int] = []
  private let text: String

  private static let space = UInt8(ascii: " ")

  init(_ text: String) {
    self.text = text
    let source = Array(text.utf8)
    bytes.reserveCapacity(source.count)
    offsets.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      index += source[index] < 0x80 ? add(ascii: source[index], at: index) : add(scalarOf: source, at: index)
    }
  }

  /// Adds a byte of ASCII and gives how long it is in the text: one.
  private mutating func add(ascii byte: UInt8, at offset: Int) -> Int {
    switch byte {
    case 0x09...0x0D, Self.space: addSpace(at: offset)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20, at: offset)
    default: append(byte, at: offset)
    }
    return 1
  }

  /// Adds a character beyond ASCII and gives how many bytes it is long in the text.
  private mutating func add(scalarOf source: [UInt8], at offset: Int) -> Int {
    let length = Self.length(of: source[offset])
    let characters = String(decoding: source[offset..<offset + length], as: UTF8.self).unicodeScalars
    guard let scalar = characters.first else { return length }
    switch scalar.value {
    case 0x2018...0x201B: append(UInt8(ascii: "'"), at: offset)
    case 0x201C...0x201F: append(UInt8(ascii: "\""), at: offset)
    case 0x2010...0x2015, 0x2212: append(UInt8(ascii: "-"), at: offset)
    case 0x0300...0x036F: addAccent(scalar, at: offset)
    default:
      if scalar.properties.isWhitespace {
        addSpace(at: offset)
      } else {
        for byte in scalar.properties.lowercaseMapping.utf8 { append(byte, at: offset) }
      }
    }
    return length
  }

  private mutating func append(_ byte: UInt8, at offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }

  private mutating func addSpace(at offset: Int) {
    if bytes.last != Self.space { append(Self.space, at: offset) }
  }

  /// Joins an accent to the letter before it; where no letter is both, it stands as it is.
  private mutating func addAccent(_ accent: Unicode.Scalar, at offset: Int) {
    if let base = bytes.last, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(base), let start = offsets.last,
      let letter = Self.accented[Character(String(Unicode.Scalar(base)) + String(accent))]
    {
      bytes.removeLast()
      offsets.removeLast()
      for byte in letter.utf8 { append(byte, at: start) }
    } else {
      for byte in String(accent).utf8 { append(byte, at: offset) }
    }
  }

  /// The letters of Latin with an accent, which Swift holds for equal to the letter and the accent one after the other.
  private static let accented: [Character: String] = {
    let letters = (UInt32(0xC0)...0x24F).compactMap { Unicode.Scalar($0) }.map { String($0) }
    return Dictionary(letters.map { (Character($0), $0) }) { first, _ in first }
  }()

  /// How many bytes a character takes whose first byte this is (RFC 3629; a `String` holds no others).
  private static func length(of first: UInt8) -> Int { first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

  /// The place in the text of some bytes.
  func place(of found: Range<Int>) -> Range<String.Index> {
    let end = found.upperBound < offsets.count ? offsets[found.upperBound] : text.utf8.count
    return index(offsets[found.lowerBound])..<index(end)
  }

  private func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }
}
