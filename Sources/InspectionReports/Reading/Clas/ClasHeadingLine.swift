/// A line that is a heading of a CLAS review, or an entry of its contents list.
///
///     1. Early help                     heading .earlyHelp, number 1
///     ## **5.3 Training & supervision** heading .training, number 5.3
///     Early help ......... 11           heading .earlyHelp, contents page 11
struct ClasHeadingLine {
  var heading: ClasHeading
  /// The number printed before it.
  var number: ParagraphNumber.SectionNumber?
  /// The page number printed after it: the line is an entry of the contents list.
  var contentsPage: Int?

  /// No heading with its number, marks and dots is longer.
  private static let longestLine = 160

  /// Reads a whole line; nil where it is no heading.
  init?(_ bytes: [UInt8], _ line: TextLine) {
    guard line.count <= Self.longestLine, Self.mayEndHeading(bytes[line.end - 1]),
      Self.mayBegin(bytes[line.start], line.count > 1 ? bytes[line.start + 1] : 0)
    else { return nil }
    self.init(bytes, LineStart(bytes, line).word..<line.end)
  }

  /// Headings end in a letter, a page number, a colon or a mark of emphasis.
  private static func mayEndHeading(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "_")
  }

  /// Whether a line may be a heading by its first two bytes: a capital begins one that is not numbered or marked, and most lines
  /// that are none are done with here. A small letter begins none, but for the "o" of a list.
  private static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    first.isUppercase ? ClasHeading.mayBegin(with: first, second) : !first.isLowercase || first == UInt8(ascii: "o")
  }

  /// Reads a stretch that a heading must fill.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var scanner = ByteScanner(bytes, range)
    number = scanner.sectionNumber()
    scanner.skipMarks()
    guard scanner.current.isUppercase, let heading = scanner.clasHeading() else { return nil }
    self.heading = heading
    scanner.skipEmphasis()
    if scanner.current == UInt8(ascii: ":") { scanner.position += 1 }
    let leaders = scanner.position
    while scanner.current.isBlank || scanner.current == UInt8(ascii: ".") { scanner.position += 1 }
    if scanner.position > leaders, let page = scanner.integer() {
      contentsPage = page
      scanner.skipBlanks()
    } else {
      scanner.position = leaders
    }
    scanner.skipMarks()
    guard scanner.isAtEnd else { return nil }
  }

  /// Finds a heading that stands at the end of a line of text, where an extractor joined the end of one page
  /// to the next: "... feel most comfortable. 2. Children in need". Gives where it starts.
  static func tail(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count > 12, bytes[range.upperBound - 1].isLetter else { return nil }
    var index = range.upperBound - 1
    let first = max(range.lowerBound + 1, range.upperBound - 40)
    while index > first {
      index -= 1
      guard bytes[index].isUppercase || bytes[index].isDigit, bytes[index - 1].isBlank else { continue }
      guard let found = ClasHeadingLine(bytes, index..<range.upperBound) else { continue }
      if found.number != nil
        || SentenceEnd.isComplete(bytes, range.lowerBound..<index) && !isNumberBefore(bytes, index)
      {
        return index
      }
    }
    return nil
  }

  private static func isNumberBefore(_ bytes: [UInt8], _ index: Int) -> Bool {
    index >= 3 && bytes[index - 2] == UInt8(ascii: ".") && bytes[index - 3].isDigit
  }
}
