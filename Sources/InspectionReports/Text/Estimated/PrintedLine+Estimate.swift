extension PrintedLine {
  /// A blank line above, in multiples of the body's height; and none.
  private static let (blankLine, noBlankLine) = (2.0, 1.0)
  /// A column of `pdftotext -layout` is about so many points.
  private static let column = 5.5

  /// A line of plain text, with the widths that its letters would have in print.
  ///
  ///     "   ◼ Leaders of the LSCP should"  ->  bullet 1, "Leaders of the LSCP should"
  init(_ bytes: [UInt8], _ line: TextLine, isFirst: Bool) {
    var (bullet, shape, text, isBold) = bytes.withUnsafeBufferPointer { bytes in
      let bullet = LineBullet(bytes, line.start..<line.end)
      let rest = UnsafeBufferPointer(rebasing: bytes[bullet.end..<line.end])
      let shape = LineShape(rest)
      let text = shape.signs.contains(.run) ? Self.folded(rest) : String(decoding: rest, as: UTF8.self)
      return (bullet.level, shape, text, false)
    }
    if shape.signs.contains(.markdown) { isBold = Self.takeMarkdown(from: &text) }
    if !shape.signs.isDisjoint(with: [.run, .markdown]) { shape = text.withBytes { LineShape($0) } }
    let gap: Double? =
      isFirst || line.gap == .page ? nil : line.gap == .blank ? Self.blankLine : Self.noBlankLine
    let left = Double(line.indent) * Self.column
    self.init(
      number: line.number, page: line.page, text: text, left: left, textLeft: left, right: shape.width, bottom: 0,
      size: 1, gap: gap, bullet: bullet, isBold: isBold, firstWordWidth: shape.firstWordWidth, signs: shape.signs)
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
