/// How the lines of a text were wrapped: at a width, or not at all.
struct LineWrap {
  /// The width that nine of ten lines keep to, in bytes.
  let width: Int
  /// Lines end where the next word would not have fitted, or with their paragraph. Text whose wrapped lines were folded
  /// once more is not so: there sentences go on after short lines, and a short line says nothing.
  let isEven: Bool

  /// No extractor wraps so wide: lines are whole paragraphs.
  private static let widestWrap = 200

  init(_ lines: [TextLine], of bytes: [UInt8]) {
    var counts = [Int](repeating: 0, count: Self.widestWrap + 1)
    for line in lines { counts[min(line.count, Self.widestWrap)] += 1 }
    var (left, width) = (lines.count / 10, Self.widestWrap)
    while width > 0, left >= counts[width] {
      left -= counts[width]
      width -= 1
    }
    self.width = width
    let broken = zip(lines, lines.dropFirst()).count {
      $0.count * 2 < width && $1.gap == .none && !SentenceEnd.isComplete(bytes, $0.start..<$0.end)
    }
    isEven = broken * 10 < lines.count
  }

  /// Every line is a paragraph of its own.
  var isOneLineAParagraph: Bool { width >= Self.widestWrap }

  /// A line that reaches the right margin, so that the paragraph may go on under it.
  func isFull(_ length: Int) -> Bool {
    !isOneLineAParagraph && length * 5 >= width * 4
  }
}
