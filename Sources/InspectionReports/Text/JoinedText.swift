/// Joins the pieces of a passage into the paragraph as it was printed: one space for every line end and run
/// of spaces, marks of Markdown removed.
///
/// A word hyphenated over a line end is put together and keeps its hyphen, as these reports hyphenate only
/// where a hyphen stands anyway: "co-" / "ordinated", "childrens-services-" / "inspection@". A hyphen that
/// stands for a word to come ("ante-" / "and postnatal") keeps its space.
struct JoinedText {
  private let source: [UInt8]
  private var buffer: [UInt8] = []
  /// Where each piece begins in the buffer.
  private var starts: [Int] = []
  private var pieces: [Passage.Piece] = []
  private var hasMarks = false

  init(_ source: [UInt8]) {
    self.source = source
    buffer.reserveCapacity(4096)
  }

  /// The paragraph's text.
  mutating func string(_ passage: Passage) -> String {
    join(passage)
    return String(decoding: buffer, as: UTF8.self)
  }

  /// Several paragraphs, a line feed between them.
  mutating func string(_ passages: [Passage]) -> String {
    if passages.count == 1 { return string(passages[0]) }
    var all: [UInt8] = []
    for passage in passages {
      join(passage)
      if !all.isEmpty && !buffer.isEmpty { all.append(0x0A) }
      all += buffer
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// The line of the input in which a byte of the text joined last stands (offset into its UTF-8).
  func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pieces[low - 1].line : 0
  }

  private mutating func join(_ passage: Passage) {
    buffer.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    pieces = passage.pieces
    hasMarks = false
    for piece in pieces { append(piece) }
    if hasMarks { MarkdownMarks.remove(from: &buffer, moving: &starts) }
  }

  private mutating func append(_ piece: Passage.Piece) {
    if !buffer.isEmpty { joinLineEnd(before: piece) }
    starts.append(buffer.count)
    source.withUnsafeBufferPointer { source in
      var start = piece.start
      while start < piece.end, source[start].isBlank { start += 1 }
      guard start < piece.end else { return }
      let line = UnsafeBufferPointer(rebasing: source[start..<piece.end])
      let shape = PieceShape(line)
      hasMarks = hasMarks || shape.hasMarks
      if shape.mayHaveRuns { appendFolded(line) } else { buffer.append(contentsOf: line) }
    }
    while buffer.last == 0x20 { buffer.removeLast() }
  }

  /// Appends a line with every run of blanks as one space.
  private mutating func appendFolded(_ line: UnsafeBufferPointer<UInt8>) {
    var wasBlank = false
    for byte in line {
      if !(byte.isBlank && wasBlank) { buffer.append(byte.isBlank ? 0x20 : byte) }
      wasBlank = byte.isBlank
    }
  }

  /// Puts a space, or nothing where a word goes on.
  private mutating func joinLineEnd(before piece: Passage.Piece) {
    let count = buffer.count
    if count > 1, buffer[count - 2] == SoftHyphen.bytes[0], buffer[count - 1] == SoftHyphen.bytes[1] {
      buffer.removeLast(2)
    } else if !continuesWord(at: piece) {
      buffer.append(0x20)
    }
  }

  private func continuesWord(at piece: Passage.Piece) -> Bool {
    guard buffer.count > 1, buffer[buffer.count - 1] == UInt8(ascii: "-") else { return false }
    let before = buffer[buffer.count - 2]
    guard before.isLetter || before.isDigit else { return false }
    let next = source[piece.start]
    guard next.isLetter || next.isDigit else { return false }
    let scanner = ByteScanner(source, piece.start..<piece.end)
    return
      !(scanner.matches("and ", at: piece.start) || scanner.matches("or ", at: piece.start)
      || scanner.matches("to ", at: piece.start))
  }
}
