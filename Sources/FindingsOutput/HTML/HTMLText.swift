/// Text as a page can hold it, between tags or as the value of an attribute in quotes.
enum HTMLText {
  /// Writes a text: what could be markup or end a value as a character reference, each control character as a space. Line feeds
  /// stay: they part the paragraphs of a text.
  static func write(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { text in
      var (index, written) = (0, 0)
      while index < text.count {
        guard let (length, replacement) = replacement(text, at: index) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: text[written..<index])
        replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
        index += length
        written = index
      }
      bytes.append(contentsOf: text[written...])
    }
  }

  /// What stands for a character that cannot stand for itself, and how many bytes that character has.
  private static func replacement(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, replacement: StaticString)? {
    switch text[index] {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case UInt8(ascii: "'"): return (1, "&#39;")
    case 0x0A: return nil
    case 0..<0x20, 0x7F: return (1, " ")
    case 0xC2, 0xE2, 0xEF: return controlLength(text, at: index).map { ($0, " ") }
    default: return nil
    }
  }

  /// The bytes of a control character beyond ASCII, which `PrintableText` counts as one; nil where another character stands.
  private static func controlLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (text[index], second, third) {
    case (0xC2, 0x80..<0xA0, _): return 2  // U+0080 to U+009F
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xA8...0xAE): return 3  // U+200B to U+200F, U+2028 to U+202E
    case (0xE2, 0x81, 0xA0...0xA9), (0xEF, 0xBB, 0xBF): return 3  // U+2060 to U+2069, U+FEFF
    default: return nil
    }
  }
}
