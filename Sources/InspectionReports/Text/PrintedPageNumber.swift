/// A page number as a report prints it at the head or foot of a page.
///
///     Page 4 of 36        -> 4 of 36
///     Joint inspection of Marlhaven   Page 4   -> 4, with the words of a running header before it
///     - 4 -   or   4      -> 4, alone
struct PrintedPageNumber: Equatable {
  var number: Int
  /// The number of pages, where it is printed.
  var total: Int?
  /// The line holds nothing that says "page": it may be a number of anything.
  var isBare: Bool

  /// Longer lines are text that speaks of a page.
  private static let longestLine = 140

  /// Reads a line; nil where it is no page number.
  init?(_ bytes: [UInt8], _ line: TextLine) {
    guard line.count <= Self.longestLine else { return nil }
    var scanner = ByteScanner(bytes, line.start..<line.end)
    if scanner.lastIsDigit, let page = scanner.findLast("page ") {
      let isWholeLine = page == line.start
      scanner.position = page + 5
      guard let number = scanner.integer() else { return nil }
      scanner.skipBlanks()
      if scanner.skip("of ") {
        guard let total = scanner.integer(), scanner.isAtEnd else { return nil }
        self.init(number: number, total: total, isBare: false)
      } else if scanner.isAtEnd && (isWholeLine || scanner.blanks(before: page) >= 2) {
        self.init(number: number, total: nil, isBare: false)
      } else {
        return nil
      }
      return
    }
    let dashed = scanner.skip("- ") || scanner.skip("– ")
    guard let number = scanner.integer() else { return nil }
    scanner.skipBlanks()
    if dashed { _ = scanner.skip("-") || scanner.skip("–") }
    guard scanner.isAtEnd, number > 0 else { return nil }
    self.init(number: number, total: nil, isBare: true)
  }

  private init(number: Int, total: Int?, isBare: Bool) {
    (self.number, self.total, self.isBare) = (number, total, isBare)
  }
}
