/// A page number as a report prints it at the head or foot of a page: alone on its line, or in full behind the
/// words of a running header.
///
///     Page 4 of 36    -> 4 of 36        4 | Page    -> 4
///     4 of 36, 4/36   -> 4 of 36        - 4 -, 4    -> 4, bare
///     Review of health services in Marlhaven Page 4 of 36    -> 4 of 36
struct PrintedPageNumber: Equatable {
  var number: Int
  /// The number of pages, where it is printed.
  var total: Int?
  /// The line holds nothing that says "page": it may be a number of anything.
  var isBare: Bool

  /// No page number is longer, and no header with one.
  private static let longestNumber = 24
  private static let longestHeader = 140

  /// Reads a line; nil where it is no page number.
  init?(_ bytes: [UInt8], _ line: TextLine) {
    self.init(bytes, inLine: line.start..<line.end)
  }

  /// Reads the text of a line; nil where it is no page number.
  init?(_ text: String) {
    guard text.utf8.count <= Self.longestHeader else { return nil }
    let bytes = Array(text.utf8)
    self.init(bytes, inLine: bytes.indices)
  }

  private init?(_ bytes: [UInt8], inLine line: Range<Int>) {
    guard line.count <= Self.longestHeader else { return nil }
    if let whole = PrintedPageNumber(bytes, line) {
      self = whole
    } else {
      let header = ByteScanner(bytes, line)
      guard header.lastIsDigit, let page = header.findLast(" page "), bytes[page + 1] == UInt8(ascii: "P") else {
        return nil
      }
      guard let number = PrintedPageNumber(bytes, page..<line.upperBound), number.total != nil else { return nil }
      self = number
    }
  }

  /// Reads a stretch that a page number must fill.
  private init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= Self.longestNumber else { return nil }
    var scanner = ByteScanner(bytes, range)
    Self.skipFrame(&scanner)
    var saysPage = Self.skipPage(&scanner)
    Self.skipFrame(&scanner)
    guard let number = scanner.integer(), (1...2000).contains(number) else { return nil }
    var total: Int?
    let end = scanner.position
    scanner.skipBlanks()
    if scanner.skip("of ") || scanner.skip("/") {
      scanner.skipBlanks()
      guard let last = scanner.integer() else { return nil }
      total = last
    } else {
      scanner.position = end
    }
    Self.skipFrame(&scanner)
    saysPage = Self.skipPage(&scanner) || saysPage
    Self.skipFrame(&scanner)
    guard scanner.isAtEnd else { return nil }
    (self.number, self.total, isBare) = (number, total, !saysPage)
  }

  /// Skips what page numbers are set between.
  private static func skipFrame(_ scanner: inout ByteScanner) {
    while true {
      if scanner.current.isBlank || frame.contains(scanner.current) {
        scanner.position += 1
      } else if !scanner.skip("–") && !scanner.skip("—") {
        return
      }
    }
  }

  private static let frame = Array("-|*_".utf8)

  private static func skipPage(_ scanner: inout ByteScanner) -> Bool {
    scanner.skip("page") || scanner.skip("p a g e")
  }
}
