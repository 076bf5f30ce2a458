/// Puts the lines of a bullet or paragraph together, a blank between them.
///
/// A word hyphenated over a line end is one word, as is what a slash joins; a hyphen before "and", "or" and "to" stands for a
/// word to come.
enum ParagraphText {
  static func joined(_ lines: ArraySlice<PrintedLine>) -> String {
    if lines.count == 1 { return lines[lines.startIndex].text }
    var capacity = 0
    for index in lines.indices { capacity += lines[index].text.utf8.count + 1 }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
      var count = 0
      for index in lines.indices {
        lines[index].text.withBytes { bytes in
          if index > lines.startIndex, !isGlued(bytes, to: UnsafeBufferPointer(rebasing: buffer[..<count])) {
            buffer[count] = 0x20
            count += 1
          }
          _ = UnsafeMutableBufferPointer(rebasing: buffer[count...]).update(fromContentsOf: bytes)
          count += bytes.count
        }
      }
      // Whole texts with blanks between them are UTF-8, as each of them is.
      return String(known: UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// Whether a line goes on directly behind the text above it.
  private static func isGlued(_ next: UnsafeBufferPointer<UInt8>, to above: UnsafeBufferPointer<UInt8>) -> Bool {
    switch joint(above) {
    case .none: false
    case .slash: true
    case .hyphen:
      String(decoding: next, as: UTF8.self).startsWithLetterOrDigit
        && !(next.matches("and ", at: 0) || next.matches("or ", at: 0) || next.matches("to ", at: 0))
    }
  }

  /// What a text ends in directly behind a letter or digit.
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
