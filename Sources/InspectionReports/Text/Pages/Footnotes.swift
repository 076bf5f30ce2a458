/// Where the footnotes of a page begin.
enum Footnotes {
  /// Small print is less than this share of the body's height: notes are set in 10 points to the body's 12.
  private static let smallPrint = 0.92
  /// Room above the first note, in multiples of the body's height: where a raised digit opens it, and where a digit of
  /// full size does, as in a numbered paragraph. Lines stand 1.0 apart, the first note of a page 2.0 and more from the text.
  private static let (roomAbove, roomAboveDigit) = (1.2, 1.5)
  /// A note at the top of a page has room above.
  private static let roomAtTop = 2.0

  /// The first line of the notes at the foot of a page, or the end: small print to the end of the page, or a number that
  /// was called for above it, with room above and no bullet below.
  static func start(in page: ArraySlice<PrintedLine>) -> Int {
    let small = (page.lastIndex { $0.size >= smallPrint && $0.openingMark == nil } ?? page.startIndex - 1) + 1
    let plain = (page.lastIndex { $0.bullet > 0 } ?? page.startIndex - 1) + 1
    var called: Set<String> = []
    for index in page.indices {
      let line = page[index]
      if let mark = line.openingMark ?? leadingNumber(line.text) {
        if line.size < smallPrint && index >= small { return index }
        let room = line.openingMark == nil ? roomAboveDigit : roomAbove
        if called.contains(mark), index >= plain, line.gap ?? roomAtTop > room { return index }
      }
      called.formUnion(line.marks)
    }
    return page.endIndex
  }

  /// "3 See the report" -> 3.
  private static func leadingNumber(_ text: String) -> String? {
    let longestMark = 2
    let bytes = text.utf8
    let number = bytes.prefix(longestMark).prefix(while: \.isDigit)
    let rest = bytes.dropFirst(number.count)
    guard !number.isEmpty, rest.first == UInt8(ascii: " "), let next = rest.dropFirst().first, !next.isDigit else {
      return nil
    }
    return String(number)
  }
}
