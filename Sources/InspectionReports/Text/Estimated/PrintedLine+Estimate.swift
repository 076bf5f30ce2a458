extension PrintedLine {
  /// A blank line above, in multiples of the body's height; and none.
  private static let (blankLine, noBlankLine) = (2.0, 1.0)
  /// A column of `pdftotext -layout` is about so many points.
  private static let column = 5.5

  /// A line of plain text, with the widths that its letters would have in print.
  ///
  ///     "   ◼ Leaders of the LSCP should"  ->  bullet 1, "Leaders of the LSCP should"
  init(_ bytes: [UInt8], _ line: TextLine, isFirst: Bool) {
    let shape = Shape(bytes, line.start..<line.end)
    let text = shape.hasRuns ? Self.folded(bytes, line.start..<line.end) : Self.text(bytes, line.start..<line.end)
    let gap: Double? =
      isFirst || line.gap == .page ? nil : line.gap == .blank ? Self.blankLine : Self.noBlankLine
    let left = Double(line.indent) * Self.column
    self.init(
      number: line.number, page: line.page, text: text, left: left, textLeft: left, right: 0, bottom: 0, size: 1,
      gap: gap, bullet: 0, isBold: false, firstWordWidth: 0, marks: [], openingMark: nil)
    takeBullet()
    if shape.mayHaveMarkdown { takeMarkdown() }
    measure()
  }

  /// Sets the widths from the letters.
  mutating func measure() {
    (right, firstWordWidth) = CharacterWidths.widths(ofLine: text)
  }

  /// What one look at the bytes of a line says: most lines have neither and are taken as they are.
  private struct Shape {
    /// A tab, or two blanks side by side.
    var hasRuns = false
    var mayHaveMarkdown = false

    init(_ bytes: [UInt8], _ range: Range<Int>) {
      bytes.withUnsafeBufferPointer { bytes in
        var (last, runs, marks): (UInt8, Bool, Bool) = (0, false, false)
        for byte in UnsafeBufferPointer(rebasing: bytes[range]) {
          if byte > UInt8(ascii: "*") {
            if byte == UInt8(ascii: "_") { marks = true }
          } else if byte == 0x20 {
            if last == 0x20 { runs = true }
          } else if byte == 0x09 {
            runs = true
          } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#") {
            marks = true
          }
          last = byte
        }
        (hasRuns, mayHaveMarkdown) = (runs, marks)
      }
    }
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }

  /// The text with every run of blanks as one space.
  private static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { buffer in
      var (count, wasBlank) = (0, true)
      for index in range {
        let isBlank = bytes[index].isBlank
        if !(isBlank && wasBlank) {
          buffer[count] = isBlank ? 0x20 : bytes[index]
          count += 1
        }
        wasBlank = isBlank
      }
      return count
    }
  }

  /// Takes a bullet off the text. A note to a name ("* Pseudonym", "*All names ...") begins with no bullet.
  private mutating func takeBullet() {
    guard let first = text.utf8.first, Self.mayBeGlyph(first), let glyph = text.unicodeScalars.first else { return }
    let level = BulletGlyph.level(glyph)
    let rest = text.unicodeScalars.dropFirst()
    let isMark =
      rest.first == " " || BulletGlyph.needsNoBlank(glyph) && rest.first.map { !("0"..."9" ~= $0) } == true
    guard level > 0, isMark, !(glyph == "*" && isNote(rest)) else { return }
    let item = String(rest.drop { $0 == " " })
    guard !item.isEmpty else { return }
    (bullet, text) = (level, item)
  }

  /// Most lines begin with a letter that is none.
  private static func mayBeGlyph(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "o")
  }

  private func isNote(_ text: Substring.UnicodeScalarView) -> Bool {
    let words = String(text).lowercased().split(separator: " ").prefix(2)
    return words.contains { $0.hasPrefix("pseudonym") || $0.hasPrefix("name") || $0 == "names" }
  }

  /// Takes the marks of Markdown off the text; a heading and a line in bold are bold.
  private mutating func takeMarkdown() {
    guard
      text.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "#") })
    else { return }
    let hashes = text.prefix { $0 == "#" }
    if !hashes.isEmpty, text.dropFirst(hashes.count).first == " " {
      text.removeFirst(hashes.count + 1)
      isBold = true
    }
    isBold = isBold || text.hasPrefix("**") && text.hasSuffix("**")
    var (edited, offsets) = (Array(text.utf8), [Int]())
    MarkdownMarks.remove(from: &edited, moving: &offsets)
    text = String(decoding: edited, as: UTF8.self)
  }
}
