/// A bullet or paragraph of a joint inspection.
struct JtaiItem {
  var text: String
  /// 0 for a paragraph.
  var bullet: Int
  /// The number printed before it.
  var printed: String?
  var textLeft: Double
  var first: PrintedLine
  var last: PrintedLine
  /// Words so far, separated by spaces.
  private(set) var words: Int

  init(_ line: PrintedLine) {
    text = line.text
    bullet = line.bullet
    printed = line.printed
    textLeft = line.textLeft
    (first, last) = (line, line)
    words = line.text.wordCount
  }

  mutating func append(_ line: PrintedLine) {
    if !Self.isGluedTo(line.text, after: text) { text += " " }
    text += line.text
    last = line
    words += line.text.wordCount
  }

  /// "There are no areas for priority action": the section has no finding.
  var saysThereIsNone: Bool {
    let longest = 140
    guard text.count < longest else { return false }
    return text.contains(
      /(?i)\b(?:no|not identify any|not identified any) (?:areas? (?:for|of) )?priority actions?\b|^none\.?$/)
  }

  var place: Place { Place(page: first.knownPage, lines: first.number...max(first.number, last.number)) }

  /// A word hyphenated over a line end is one word, as is what a slash joins; a hyphen before "and", "or" and "to" stands
  /// for a word to come.
  private static func isGluedTo(_ next: String, after text: String) -> Bool {
    var end = text.unicodeScalars.reversed().makeIterator()
    guard let last = end.next(), let before = end.next(), before.properties.isAlphabetic || "0"..."9" ~= before
    else {
      return false
    }
    if last == "/" { return true }
    guard last == "-" || last == "\u{2010}" || last == "\u{2011}", next.startsWithLetterOrDigit else {
      return false
    }
    return !["and ", "or ", "to "].contains { next.hasPrefix($0) }
  }
}
