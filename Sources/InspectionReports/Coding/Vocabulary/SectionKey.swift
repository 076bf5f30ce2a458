/// The heading of a section as headings are compared: small letters, one space between words.
struct SectionKey {
  let text: String

  init(_ heading: String) {
    text = Self.plain(heading) ?? heading.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The same of a heading in ASCII, but for curly quotation marks and dashes, which have no small letters; nil for any other.
  private static func plain(_ heading: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(heading.utf8.count)
    // The bytes that are left of a mark of three.
    var (isAfterSpace, left) = (false, 0)
    for byte in heading.utf8 {
      switch (left, byte) {
      case (2, 0x80), (1, 0x93), (1, 0x94), (1, 0x98), (1, 0x99), (1, 0x9C), (1, 0x9D): left -= 1
      case (0, 0xE2): left = 2
      case (0, 0x09...0x0D), (0, 0x20):
        isAfterSpace = !bytes.isEmpty
        continue
      case (0, 0..<0x80): break
      default: return nil
      }
      if isAfterSpace { bytes.append(UInt8(ascii: " ")) }
      isAfterSpace = false
      bytes.append(byte.lowercased)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
