/// A line that begins a recommendation of an action plan.
///
///     Recommendation A                             its text follows
///     ## **Recommendation 2:** CSCP should ...     its text begins on the line
///     Recommendation B (continued)                 goes on after a page break
///     Recommendation C ........ 4                  entry of a contents list
struct PlanHeading {
  enum Kind {
    case opens, continues, contents
  }

  var number: String
  var kind = Kind.opens
  /// Where the text of the recommendation begins, the end of the line where it has none.
  var text: Int

  /// Reads a line; nil where it is prose ("Recommendation 1 was accepted").
  init?(_ bytes: [UInt8], _ line: TextLine) {
    var scanner = ByteScanner(bytes, LineStart(bytes, line).word..<line.end)
    guard scanner.skip("recommendation"), scanner.current.isBlank else { return nil }
    scanner.skipBlanks()
    if scanner.skip("no. ") || scanner.skip("no ") || scanner.skip("number ") { scanner.skipBlanks() }
    guard let number = scanner.planNumber() else { return nil }
    (self.number, text) = (number, line.end)
    let endOfNumber = scanner.position
    scanner.skipMarks()
    if scanner.isAtEnd { return }
    if Self.isContinued(scanner) {
      kind = .continues
    } else if Self.isPageNumber(scanner, after: endOfNumber) {
      kind = .contents
    } else if Self.skipSeparator(&scanner) {
      scanner.skipMarks()
      text = scanner.position
    } else {
      // Run together with its text: only a capital begins one.
      guard scanner.position > endOfNumber else { return nil }
      guard scanner.current.isUppercase || QuotationMark.opens(bytes, at: scanner.position) else { return nil }
      text = scanner.position
    }
  }

  /// ": ", ". " or a dash between number and text.
  private static func skipSeparator(_ scanner: inout ByteScanner) -> Bool {
    let start = scanner.position
    if scanner.skip(":") { return true }
    if scanner.skip(".") || scanner.skipDash() {
      if scanner.isAtEnd || scanner.current.isBlank || scanner.current == UInt8(ascii: "*") { return true }
      scanner.position = start
    }
    return false
  }

  /// "(continued)", "- cont.": nothing but that word.
  private static func isContinued(_ scanner: ByteScanner) -> Bool {
    var scanner = scanner
    if scanner.skipDash() || scanner.skip(":") { scanner.skipBlanks() }
    let isBracketed = scanner.skip("(")
    let longestWord = 14
    guard scanner.range.upperBound - scanner.position <= longestWord, scanner.skip("cont") else { return false }
    for ending in Self.endings where scanner.skip(ending) { break }
    if isBracketed, !scanner.skip(")") { return false }
    if scanner.current == UInt8(ascii: ":") { scanner.position += 1 }
    scanner.skipMarks()
    return scanner.isAtEnd
  }

  private static let endings: [StaticString] = ["inued", "'d.", "’d.", "'d", "’d", "d.", "d", "."]

  /// Dots or blanks and a number: "........ 4". "A.4" is none.
  private static func isPageNumber(_ scanner: ByteScanner, after number: Int) -> Bool {
    var scanner = scanner
    while scanner.current.isBlank || scanner.current == UInt8(ascii: ".") { scanner.position += 1 }
    let leaders = scanner.bytes[number..<scanner.position]
    return (leaders.count > 1 || leaders.first?.isBlank == true) && scanner.integer() != nil && scanner.isAtEnd
  }
}
