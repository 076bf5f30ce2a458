/// What a line begins with before its first word: the marks by which extractors show lists and headings.
struct LineStart {
  /// Where the text begins after list and heading marks.
  var text: Int
  /// Where the first word begins, after marks of emphasis too.
  var word: Int
  /// The line is a list item.
  var isListItem = false
  /// The line is a heading of Markdown, or all of it may be in bold.
  var isMarkedHeading = false

  init(_ bytes: [UInt8], _ line: TextLine) {
    (text, word) = (line.start, line.start)
    let first = bytes[line.start]
    if first.isUppercase || first.isDigit || first.isLowercase && first != UInt8(ascii: "o") { return }
    var scanner = ByteScanner(bytes, line.start..<line.end)
    while scanner.skip("> ") { scanner.skipBlanks() }
    let hashes = scanner.position
    while scanner.current == UInt8(ascii: "#") { _ = scanner.skip("#") }
    if scanner.position > hashes && scanner.current.isBlank {
      isMarkedHeading = true
      scanner.skipBlanks()
    } else {
      scanner.position = hashes
    }
    if let mark = Self.listMark(scanner) {
      isListItem = true
      scanner.position += mark
      scanner.skipBlanks()
    }
    text = scanner.position
    while scanner.current == UInt8(ascii: "*") || scanner.current == UInt8(ascii: "_") { scanner.position += 1 }
    word = scanner.position
    if word >= text + 2 { isMarkedHeading = true }
  }

  /// The bullets seen in these reports, as they come out of a PDF or of Word: the glyph must be followed by
  /// a blank. An en dash is none, it comes before the name of who is quoted. Gives the length of the mark.
  private static func listMark(_ scanner: ByteScanner) -> Int? {
    for mark in marks where scanner.matches(mark, at: scanner.position) {
      let length = mark.utf8CodeUnitCount
      return scanner.peek(length).isBlank ? length : nil
    }
    return nil
  }

  private static let marks: [StaticString] = [
    "-", "*", "+", "o", "•", "−", "◼", "▪", "●", "·", "\u{F06E}", "\u{F0B7}",
  ]
}
