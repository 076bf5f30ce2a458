/// The bullet that a line of plain text begins with.
///
///     ◼ Leaders of the LSCP    -> 1, text from "Leaders"
///     *All names are changed   -> 0: a note to a name begins with no bullet
struct LineBullet {
  /// 0 for none.
  private(set) var level = 0
  /// Where the text begins, behind the bullet and the blanks that follow it.
  private(set) var end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    end = line.lowerBound
    guard let (glyph, length) = Self.glyph(bytes, line) else { return }
    var next = line.lowerBound + length
    guard next < line.upperBound,
      bytes[next].isBlank || BulletGlyph.needsNoBlank(glyph) && !bytes[next].isDigit
    else { return }
    let level = BulletGlyph.level(glyph)
    guard level > 0, !(glyph == "*" && Self.isNote(bytes, next..<line.upperBound)) else { return }
    while next < line.upperBound, bytes[next].isBlank { next += 1 }
    if next < line.upperBound { (self.level, end) = (level, next) }
  }

  /// The first character of a line that may be a bullet, and its bytes: most lines begin with a letter that is none. Those that
  /// are not ASCII have three bytes.
  private static func glyph(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> (Unicode.Scalar, Int)? {
    guard let start = line.first else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "o"): return (Unicode.Scalar(bytes[start]), 1)
    case 0xE2, 0xEF:
      guard line.count > 3 else { return nil }
      let low = UInt32(bytes[start + 1] & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F)
      return Unicode.Scalar(UInt32(bytes[start] & 0x0F) << 12 | low).map { ($0, 3) }
    default: return nil
    }
  }

  private static func isNote(_ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Bool {
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[rest]), as: UTF8.self).lowercased()
    let words = text.split { $0 == " " || $0 == "\t" }.prefix(2)
    return words.contains { $0.hasPrefix("pseudonym") || $0.hasPrefix("name") }
  }
}
