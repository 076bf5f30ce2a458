/// Widths of the characters of Tahoma at 12 points, the type of most joint inspection letters: fitted to their PDFs, which
/// met 98 of 100 words within 0.35 points. Other typefaces differ by a factor, which cancels where widths are compared.
enum CharacterWidths {
  /// The width of a text in points at 12 points.
  static func width(_ text: some StringProtocol) -> Double {
    text.withBytes { width($0, 0..<$0.count) }
  }

  /// The width of a stretch of UTF-8, added up onto that of what stands before it.
  static func width(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, after before: Double = 0) -> Double {
    ascii.withUnsafeBufferPointer { widths in
      var (sum, index) = (before, range.lowerBound)
      while index < range.upperBound {
        let byte = bytes[index]
        if byte < 0x7F {
          sum += widths[Int(byte)]
          index &+= 1
        } else {
          let end = min(index + length(from: byte), range.upperBound)
          sum += width(of: bytes, index..<end)
          index = end
        }
      }
      return sum
    }
  }

  /// The bytes of a character that begins with a byte which is no ASCII.
  static func length(from byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  /// The width of a character of several bytes.
  static func width(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Double {
    let (first, second) = (bytes[range.lowerBound], range.count > 1 ? bytes[range.lowerBound + 1] : 0)
    if first == 0xC2 { return second == 0xA3 ? poundSign : other }
    guard first == 0xE2, second == 0x80, range.count == 3 else { return other }
    switch bytes[range.lowerBound + 2] {
    case 0x98, 0x99: return quotationMark  // ‘ ’
    case 0x9C, 0x9D: return 4.8  // “ ”
    case 0x93: return 6.6  // –
    case 0x94: return 10.9  // —
    case 0xA6: return 9.7  // …
    default: return other
    }
  }

  /// The width of a blank.
  static let blank = width(" ")

  private static let other = 6.3
  private static let quotationMark = 2.56
  private static let poundSign = 6.6

  /// The width of each byte of ASCII that prints.
  static let ascii: [Double] = {
    var widths = [Double](repeating: other, count: 0x7F)
    for (characters, width) in table {
      for byte in characters.utf8 { widths[Int(byte)] = width }
    }
    return widths
  }()

  /// Characters of about the same width together.
  private static let table: [(String, Double)] = [
    ("il", 2.75), ("'", 2.53), ("j", 3.37), (" ,.", 3.68), ("f", 3.82), ("!t", 3.99), (":", 4.25), ("r;", 4.33),
    ("-", 4.41), ("I()[]", 4.55), ("\"", 4.81), ("J", 5.02), ("sz", 5.32), ("c", 5.53), ("?", 5.7), ("xyvkL", 5.98),
    ("F", 6.24), ("ae", 6.3), ("o", 6.49), ("0123456789*_", 6.57), ("bdgpq", 6.63), ("hnuSZ", 6.69), ("E", 6.73),
    ("YTX", 6.95),
    ("BKV", 7.07), ("AC", 7.2), ("R", 7.45), ("U", 7.9), ("GN", 8.01), ("&HD", 8.13), ("OQ", 8.5), ("+#=", 8.73),
    ("w", 8.89),
    ("M", 9.24), ("m", 10.08), ("@", 10.76), ("W", 10.83), ("%", 11.76),
  ]
}
