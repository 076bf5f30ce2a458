extension PrintedLine {
  /// A blank line above, in multiples of the body's height; and none.
  private static let blankLine = 2.0
  private static let noBlankLine = 1.0
  /// A column of `pdftotext -layout` is about so many points.
  private static let column = 5.5

  /// A line of plain text, with the widths that its letters would have in print.
  ///
  ///     "   ◼ Leaders of the LSCP should"  ->  bullet 1, "Leaders of the LSCP should"
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine, isFirst: Bool) {
    let mark = LineBullet(bytes, line.start..<line.end)
    let rest = UnsafeBufferPointer(rebasing: bytes[mark.end..<line.end])
    var shape = LineShape(rest)
    var text = shape.signs.contains(.run) ? Self.folded(rest) : String(decoding: rest, as: UTF8.self)
    isBold = shape.signs.contains(.markdown) && Self.takeMarkdown(from: &text)
    if !shape.signs.isDisjoint(with: [.run, .markdown]) { shape = text.withBytes { LineShape($0) } }
    let gap: Double? =
      isFirst || line.gap == .page ? nil : line.gap == .blank ? Self.blankLine : Self.noBlankLine
    // Not by the other initialiser, which would copy the line.
    (number, page, self.text, self.gap) = (line.number, line.page, text, gap)
    (left, right, bottom) = (Double(line.indent) * Self.column, shape.width, 0)
    (textLeft, size, bullet) = (left, 1, mark.level)
    (firstWordWidth, signs, edges) = (shape.firstWordWidth, shape.signs, shape.edges)
  }

  /// Sets the widths from the letters.
  mutating func measure() {
    let shape = text.withBytes { LineShape($0) }
    (right, firstWordWidth, signs) = (shape.width, shape.firstWordWidth, shape.signs)
  }

  /// The text with every run of blanks as one space.
  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { buffer in
      var (count, wasBlank) = (0, true)
      for byte in bytes {
        if !(byte.isBlank && wasBlank) {
          buffer[count] = byte.isBlank ? 0x20 : byte
          count += 1
        }
        wasBlank = byte.isBlank
      }
      return count
    }
  }

  /// Takes the marks of Markdown off a text; a heading and a line in bold are bold.
  private static func takeMarkdown(from text: inout String) -> Bool {
    let hashes = text.prefix { $0 == "#" }
    let isHeading = !hashes.isEmpty && text.dropFirst(hashes.count).first == " "
    if isHeading { text.removeFirst(hashes.count + 1) }
    let isBold = isHeading || text.hasPrefix("**") && text.hasSuffix("**")
    var (edited, offsets) = (Array(text.utf8), [Int]())
    MarkdownMarks.remove(from: &edited, moving: &offsets)
    text = String(decoding: edited, as: UTF8.self)
    return isBold
  }
}
