/// How the bytes of a report were read as text.
public enum TextEncoding: String, Sendable, Equatable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, little- or big-endian, with a byte order mark.
  case utf16 = "UTF-16"
  /// The fallback for text that is not UTF-8: the code page in which Windows programs of the years of these
  /// reports saved plain text.
  case windows1252 = "Windows-1252"
}

/// Text as valid UTF-8, and how it came to be that.
struct DecodedText {
  /// Valid UTF-8 without a byte order mark.
  var bytes: [UInt8]
  var encoding: TextEncoding
  /// How many characters of the input could not be decoded; each stands as U+FFFD in `bytes`.
  var undecodable: Int
}

enum TextDecoding {
  /// Reads bytes as text: by byte order mark, else as UTF-8, else as Windows-1252.
  ///
  /// Text that is UTF-8 in more places than not (a few damaged bytes) stays UTF-8, the bytes that are not
  /// become U+FFFD.
  ///
  /// - Throws: `ReadingError.empty`, `.pdf` or `.binary` for what is no text.
  static func decode(_ raw: [UInt8]) throws(ReadingError) -> DecodedText {
    if isPDF(raw) { throw .pdf }
    if raw.starts(with: [0xFF, 0xFE]) { return decodeUTF16(raw, littleEndian: true) }
    if raw.starts(with: [0xFE, 0xFF]) { return decodeUTF16(raw, littleEndian: false) }
    let check = UTF8Check(raw)
    // More than one control character in a hundred bytes: no text has that, every program and picture does.
    if check.controls * 100 > raw.count { throw .binary }
    let bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    if check.isValid {
      return DecodedText(bytes: bytes, encoding: .utf8, undecodable: 0)
    }
    let (sequences, strays) = countUTF8(bytes)
    if sequences > strays {
      return DecodedText(
        bytes: Array(String(decoding: bytes, as: UTF8.self).utf8), encoding: .utf8, undecodable: strays)
    }
    return decodeWindows1252(bytes)
  }

  /// A PDF says so within its first kilobyte; what a mail program or web server wrote may stand before. Readers of PDF go by
  /// that (PDF Reference 1.7, appendix H on the file header).
  private static func isPDF(_ raw: [UInt8]) -> Bool {
    let firstBytes = 1024
    let head = raw[..<min(firstBytes, raw.count)]
    return ByteScanner(raw, head.indices).find("%pdf-") != nil
  }

  private static func decodeUTF16(_ raw: [UInt8], littleEndian: Bool) -> DecodedText {
    var units: [UInt16] = []
    units.reserveCapacity(raw.count / 2)
    var index = 2
    while index + 1 < raw.count {
      let (low, high) = littleEndian ? (raw[index], raw[index + 1]) : (raw[index + 1], raw[index])
      units.append(UInt16(high) << 8 | UInt16(low))
      index += 2
    }
    var bytes = Array(String(decoding: units, as: UTF16.self).utf8)
    if index < raw.count { bytes += replacement }
    let undecodable = bytes.count >= 3 ? countReplacements(bytes) : 0
    return DecodedText(bytes: bytes, encoding: .utf16, undecodable: undecodable)
  }

  private static func decodeWindows1252(_ raw: [UInt8]) -> DecodedText {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count + raw.count / 16)
    for byte in raw {
      switch byte {
      case 0..<0x80: bytes.append(byte)
      case 0x80..<0xA0: bytes += windows1252[Int(byte) - 0x80].utf8
      default: bytes += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return DecodedText(bytes: bytes, encoding: .windows1252, undecodable: countReplacements(bytes))
  }

  /// How many multi-byte sequences of UTF-8 there are, and how many bytes that belong to none.
  private static func countUTF8(_ bytes: [UInt8]) -> (sequences: Int, strays: Int) {
    var (sequences, strays, index) = (0, 0, 0)
    while index < bytes.count {
      let lead = bytes[index]
      index += 1
      if lead < 0x80 { continue }
      let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
      let tail = bytes[index..<min(index + length, bytes.count)]
      if length > 0, lead < 0xF5, tail.count == length, tail.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        sequences += 1
        index += length
      } else {
        strays += 1
      }
    }
    return (sequences, strays)
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func countReplacements(_ bytes: [UInt8]) -> Int {
    var count = 0
    for index in bytes.indices.dropLast(2) where bytes[index] == 0xEF {
      if bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD { count += 1 }
    }
    return count
  }

  /// Code points 80 to 9F of Windows-1252; five are not assigned.
  private static let windows1252: [Character] = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ")
}
