/// A bullet or paragraph of a joint inspection.
struct JtaiItem {
  var text: String
  /// 0 for a paragraph.
  var bullet: Int
  /// The number printed before it.
  var printed: String?
  var textLeft: Double
  /// Where it begins and ends.
  var first: LinePlace
  var last: LinePlace
  /// Words so far, separated by spaces.
  private(set) var words: Int

  init(_ line: PrintedLine) {
    text = line.text
    bullet = line.bullet
    printed = line.printed
    textLeft = line.textLeft
    first = LinePlace(page: line.page, number: line.number)
    last = first
    words = line.text.wordCount
  }

  mutating func append(_ line: PrintedLine) {
    if !Self.isGluedTo(line.text, after: text) { text += " " }
    text += line.text
    last = LinePlace(page: line.page, number: line.number)
    words += line.text.wordCount
  }

  /// "There are no areas for priority action": the section has no finding.
  var saysThereIsNone: Bool {
    let longest = 139
    return text.isAtMost(longest) && NoPriorityAction.isSaid(in: text)
  }

  var place: Place {
    Place(page: first.page > 0 ? first.page : nil, lines: first.number...max(first.number, last.number))
  }

  /// A word hyphenated over a line end is one word, as is what a slash joins; a hyphen before "and", "or" and "to" stands
  /// for a word to come.
  private static func isGluedTo(_ next: String, after text: String) -> Bool {
    let joint = text.withBytes(Self.joint)
    guard joint != .none else { return false }
    if joint == .slash { return true }
    return next.startsWithLetterOrDigit && !["and ", "or ", "to "].contains { next.hasPrefix($0) }
  }

  /// What a line ends in directly behind a letter or digit.
  private enum Joint {
    case none, slash, hyphen
  }

  private static func joint(_ bytes: UnsafeBufferPointer<UInt8>) -> Joint {
    let (last, length): (Joint, Int)
    switch bytes.last {
    case UInt8(ascii: "/"): (last, length) = (.slash, 1)
    case UInt8(ascii: "-"): (last, length) = (.hyphen, 1)
    case 0x90 where bytes.matches("\u{2010}", at: bytes.count - 3),
      0x91 where bytes.matches("\u{2011}", at: bytes.count - 3):
      (last, length) = (.hyphen, 3)
    default: return .none
    }
    let end = bytes.count - length
    return end > 0 && (bytes[end - 1].isDigit || bytes.character(before: end).isLetter) ? last : .none
  }
}

/// A line by its number and page.
struct LinePlace {
  /// From 1; 0 where the pages of a text are not known.
  var page: Int
  /// From 1, over the whole report.
  var number: Int
}
