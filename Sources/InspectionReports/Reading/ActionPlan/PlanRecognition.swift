extension ReportKind {
  /// Whether a text is an action plan: its title says so, and recommendations or a table of actions follow, or the title
  /// says that several agencies act, so that a plan that is cut short behind its title is one too.
  ///
  /// Plans quote the titles of the reviews that they answer, so this is asked before any other kind. A sentence that
  /// mentions "an action plan" is no title.
  static func isActionPlan(_ bytes: [UInt8], _ lines: [TextLine]) -> Bool {
    var isNamed = false
    var isOfSeveral = false
    var endsInAction = false
    for line in lines.prefix(PlanReader.longestHead) {
      if line.count > PlanReader.longestTitle || beginsPlan(bytes, line) { break }
      let scanner = ByteScanner(bytes, LineStart(bytes, line).word..<line.end)
      isNamed = isNamed || endsInAction && scanner.matches("plan", at: scanner.position) || namesPlan(scanner)
      isOfSeveral =
        isOfSeveral || scanner.find("multi-agency action") != nil || scanner.find("multi agency action") != nil
      endsInAction = line.count > 6 && scanner.matches("action", at: line.end - 6)
      if bytes[line.end - 1] == UInt8(ascii: ".") { break }
    }
    return isNamed && (isOfSeveral || lines.contains { beginsPlan(bytes, $0) })
  }

  private static func beginsPlan(_ bytes: [UInt8], _ line: TextLine) -> Bool {
    PlanHeading(bytes, line) != nil || PlanTableHeader(bytes, line) != nil
  }

  /// "action plan" as words of a title: no article or pronoun before it.
  private static func namesPlan(_ scanner: ByteScanner) -> Bool {
    guard let place = scanner.find("action plan") else { return false }
    let end = place + 11
    if end < scanner.range.upperBound, scanner.bytes[end].isLetter { return false }
    return !wordsOfProse.contains { word in
      let start = place - word.utf8CodeUnitCount
      let isWhole = start == scanner.range.lowerBound || start > 0 && !scanner.bytes[start - 1].isLetter
      return scanner.matches(word, at: start) && isWhole
    }
  }

  private static let wordsOfProse: [StaticString] = [
    "a ", "an ", "its ", "their ", "our ", "your ", "this ", "that ",
  ]
}
