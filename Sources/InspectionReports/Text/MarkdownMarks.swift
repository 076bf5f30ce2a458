/// Removes the marks that a Markdown converter put into a paragraph: emphasis and escapes.
///
///     **(Recommendation 6.5)** *This is drawn ...*   ->  (Recommendation 6.5) This is drawn ...
///     [Roles for Staff](#), a guide                  ->  Roles for Staff, a guide
///     * Pseudonym used                               ->  the same: one asterisk alone is a footnote mark
enum MarkdownMarks {
  /// Edits clean UTF-8 in place, and with it offsets into it, which must be in order. Double asterisks always go; single ones and underscores go in pairs that
  /// stand around words; a backslash goes before punctuation; of links only those that lead nowhere, an address is text.
  static func remove(from bytes: inout [UInt8], moving offsets: inout [Int]) {
    var removed = [Bool](repeating: false, count: bytes.count)
    markDoubles(bytes, &removed)
    markPairs(of: UInt8(ascii: "*"), bytes, &removed)
    markPairs(of: UInt8(ascii: "_"), bytes, &removed)
    for index in bytes.indices.dropLast() where bytes[index] == UInt8(ascii: "\\") {
      removed[index] = isPunctuation(bytes[index + 1]) && !(index > 0 && removed[index - 1])
    }
    markEmptyLinks(bytes, &removed)
    // The space that a mark stood beside at the start goes with it.
    for index in bytes.indices where !removed[index] {
      guard bytes[index].isBlank else { break }
      removed[index] = true
    }
    var (kept, moved) = (0, 0)
    for index in bytes.indices {
      while moved < offsets.count, offsets[moved] == index {
        offsets[moved] = kept
        moved += 1
      }
      if removed[index] { continue }
      bytes[kept] = bytes[index]
      kept += 1
    }
    bytes.removeLast(bytes.count - kept)
    while bytes.last?.isBlank == true { bytes.removeLast() }
  }

  /// Marks the brackets of "[words](#)", which is what is left of a link within the page.
  private static func markEmptyLinks(_ bytes: [UInt8], _ removed: inout [Bool]) {
    let end = Array("](#)".utf8)
    var opened: Int?
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "[") {
        opened = index
      } else if bytes[index] == UInt8(ascii: "]"), let start = opened {
        opened = nil
        guard bytes[index...].starts(with: end) else { continue }
        removed[start] = true
        for offset in end.indices { removed[index + offset] = true }
      }
    }
  }

  private static func markDoubles(_ bytes: [UInt8], _ removed: inout [Bool]) {
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "*") {
        removed[index] = true
        removed[index + 1] = true
        index += 2
      } else {
        index += 1
      }
    }
  }

  /// Marks the single marks that open before a word and close after one.
  private static func markPairs(of mark: UInt8, _ bytes: [UInt8], _ removed: inout [Bool]) {
    var opened: Int?
    for index in bytes.indices where bytes[index] == mark && !removed[index] {
      let before = neighbour(of: index, step: -1, bytes, removed)
      let after = neighbour(of: index, step: 1, bytes, removed)
      if let start = opened, !before.isBlank, after.isBlank || isPunctuation(after) || after >= 0x80 {
        removed[start] = true
        removed[index] = true
        opened = nil
      } else if before.isBlank || isPunctuation(before) || before >= 0x80, !after.isBlank {
        opened = index
      }
    }
  }

  /// The nearest byte that stays, a space at the ends of the text.
  private static func neighbour(of index: Int, step: Int, _ bytes: [UInt8], _ removed: [Bool]) -> UInt8 {
    var index = index + step
    while bytes.indices.contains(index), removed[index] { index += step }
    return bytes.indices.contains(index) ? bytes[index] : 0x20
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !byte.isLetter && !byte.isDigit
  }
}
