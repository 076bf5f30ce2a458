/// Text as a page can hold it, between tags or as the value of an attribute in quotes.
enum HTMLText {
  /// Writes a text: what could be markup or end a value as a character reference, each control character as a space. Line feeds
  /// stay: they part the paragraphs of a text.
  static func write(_ text: String, to bytes: inout [UInt8]) {
    for (number, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if number > 0 { bytes.append(0x0A) }
      writeLine(String(Substring(line)), to: &bytes)
    }
  }

  private static func writeLine(_ text: String, to bytes: inout [UInt8]) {
    for byte in PrintableText.cleaned(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
  }
}
