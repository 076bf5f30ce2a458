/// A word of a PDF with the place it is printed at, as `pdftotext -bbox-layout` gives it: points from the upper
/// left corner of the page.
struct PrintedWord {
  var text: String
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
}

/// Reads the XHTML of `pdftotext -bbox-layout`: its pages and words. Its flows, blocks and lines are not asked, as they
/// put boxes and columns in another order than the page has them.
struct PrintedPages {
  private(set) var pages: [[PrintedWord]] = []

  init(_ bytes: [UInt8]) {
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let scanner = ByteScanner(bytes, start..<bytes.count)
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
      index = end + 1
      if scanner.matches("<page ", at: start) {
        pages.append([])
      } else if scanner.matches("<word ", at: start), !pages.isEmpty {
        let close = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        if let word = Self.word(bytes, tag: start..<end, text: index..<close) {
          pages[pages.count - 1].append(word)
        }
        index = close
      }
    }
  }

  private static func word(_ bytes: [UInt8], tag: Range<Int>, text: Range<Int>) -> PrintedWord? {
    guard let left = number("xmin=\"", bytes, tag), let top = number("ymin=\"", bytes, tag),
      let right = number("xmax=\"", bytes, tag), let bottom = number("ymax=\"", bytes, tag)
    else { return nil }
    let string = decoded(String(decoding: bytes[text], as: UTF8.self))
    return string.isEmpty ? nil : PrintedWord(text: string, left: left, top: top, right: right, bottom: bottom)
  }

  private static func number(_ name: StaticString, _ bytes: [UInt8], _ tag: Range<Int>) -> Double? {
    guard let place = ByteScanner(bytes, tag).find(name) else { return nil }
    let start = place + name.utf8CodeUnitCount
    guard let end = bytes[start..<tag.upperBound].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    let farthest = 100_000.0  // no page is so large; what is beyond is damage
    return Double(String(decoding: bytes[start..<end], as: UTF8.self)).flatMap { abs($0) < farthest ? $0 : nil }
  }

  /// Text with its entities resolved, without spaces of any kind and control characters.
  private static func decoded(_ text: String) -> String {
    var text = text
    if text.contains("&") {
      for (entity, character) in [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&"),
      ] {
        text = text.replacing(entity, with: character)
      }
    }
    return String(
      text.unicodeScalars.filter {
        switch $0.value {
        case 0...0x20, 0x7F...0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0xFEFF,
          0xFFFE...0xFFFF:
          false
        default: true
        }
      }.map(Character.init))
  }
}
