/// The words of a printed line, with the marks of footnotes taken out: small digits or asterisks.
///
///     Durham¹.            -> "Durham." and the mark 1
///     ¹ The partnership   -> "The partnership", opened by the mark 1
struct FootnoteMarks {
  /// The words that are none; all of them where nothing else is in the line.
  private(set) var words: [PrintedWord] = []
  /// Marks within the line, in order.
  private(set) var marks: [String] = []
  /// The mark that the line begins with: it is a footnote.
  private(set) var opening: String?

  /// A mark is set in smaller print: its height is less than this share of the line's (7 points to 12).
  private static let smallPrint = 0.75
  /// What stands closer to a mark than this, in points, belongs to the word before it: the stop of "Durham¹.".
  private static let noRoom = 1.0

  init(_ row: [PrintedWord], height: Double) {
    var previous: PrintedWord?
    for (index, word) in row.enumerated() {
      if word.height < Self.smallPrint * height, let mark = Self.mark(word.text) {
        if index == 0 {
          opening = mark
        } else {
          marks.append(mark)
          if mark.utf8.count < word.text.utf8.count { glue(word.text.suffix(1)) }
          previous = word
        }
        continue
      }
      if let mark = previous, !words.isEmpty, word.left - mark.right < Self.noRoom {
        glue(word.text[...])
        words[words.count - 1].right = word.right
      } else {
        words.append(word)
      }
      previous = nil
    }
    if words.isEmpty { words = row }
  }

  private mutating func glue(_ text: Substring) {
    if !words.isEmpty { words[words.count - 1].text.append(contentsOf: text) }
  }

  /// "1", "12." or "*" as the mark that it is.
  private static func mark(_ text: String) -> String? {
    var bytes = Array(text.utf8.prefix(4))
    if bytes.last == UInt8(ascii: ".") || bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
    guard (1...2).contains(bytes.count), bytes.allSatisfy({ $0 == UInt8(ascii: "*") || $0.isDigit }) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
