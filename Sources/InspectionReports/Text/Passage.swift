/// A stretch of text that is one paragraph: parts of lines, in order.
struct Passage {
  /// A part of a line: clean bytes from `start` up to `end`.
  struct Piece {
    var start: Int
    var end: Int
    var line: Int
    var page: Int

    var length: Int { end - start }
  }

  private(set) var pieces: [Piece] = []

  /// Most paragraphs have no more lines.
  private static let usualPieces = 8

  var isEmpty: Bool { pieces.isEmpty }
  var firstLine: Int { pieces.first?.line ?? 0 }
  var lastLine: Int { pieces.last?.line ?? 0 }
  var page: Int { pieces.first?.page ?? 0 }

  /// Adds the part of a line from a place on, if anything is there.
  mutating func append(_ line: TextLine, from start: Int) {
    append(line, start..<line.end)
  }

  mutating func append(_ line: TextLine, _ range: Range<Int>) {
    if !range.isEmpty {
      append(Piece(start: range.lowerBound, end: range.upperBound, line: line.number, page: line.page))
    }
  }

  mutating func append(_ piece: Piece) {
    if pieces.isEmpty { pieces.reserveCapacity(Self.usualPieces) }
    pieces.append(piece)
  }

  /// Drops what stands from a place of the last piece on.
  mutating func cut(at place: Int) {
    guard let last = pieces.last, place < last.end else { return }
    if place <= last.start {
      pieces.removeLast()
    } else {
      pieces[pieces.count - 1].end = place
    }
  }
}
