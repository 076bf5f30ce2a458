/// Reads the XHTML of `pdftotext -bbox-layout`: its pages and words. Its flows, blocks and lines are not asked, as they
/// put boxes and columns in another order than the page has them.
///
///     <page width="595" height="842">
///       <word xMin="71" yMin="84" xMax="103" yMax="96">Dear</word>
///
/// What is broken is passed over: a word without its four places, a word before the first page, a tag that never ends.
struct PrintedPages {
  /// The words of each page in the order of the XHTML; a page without words is empty.
  private(set) var pages: [[PrintedWord]] = []

  /// No page is so large, in points; what is beyond is damage.
  private static let farthest = 100_000.0

  init(_ bytes: [UInt8]) {
    let scanner = ByteScanner(bytes, 0..<bytes.count)
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    {
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
    let string = MarkupText.decoded(bytes[text])
    return string.isEmpty ? nil : PrintedWord(text: string, left: left, top: top, right: right, bottom: bottom)
  }

  private static func number(_ name: StaticString, _ bytes: [UInt8], _ tag: Range<Int>) -> Double? {
    guard let place = ByteScanner(bytes, tag).find(name) else { return nil }
    let start = place + name.utf8CodeUnitCount
    guard let end = bytes[start..<tag.upperBound].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    return Double(String(decoding: bytes[start..<end], as: UTF8.self)).flatMap { abs($0) < farthest ? $0 : nil }
  }
}
