/// Gives bullets that stand alone on a line, or at the end of the line before, to the lines that they belong to.
///
///     ◼                                <- alone: Greenwich's letter of 2018 has all of them so
///     Leaders of the partnership
///     which is not yet shared. ◼       <- at the end of the line before
///     Police officers know
enum LoneBullets {
  static func placed(_ lines: [PrintedLine]) -> [PrintedLine] {
    guard lines.indices.contains(where: { endsInGlyph(lines[$0]) }) else { return lines }
    var (result, alone) = (lines, [Int]())
    /// The gap of a line that gets the bullet above it.
    var waiting: Double??
    for index in result.indices {
      if let gap = waiting, result[index].bullet == 0 { (result[index].bullet, result[index].gap) = (1, gap) }
      waiting = nil
      guard endsInGlyph(result[index]) else { continue }
      if isGlyph(result[index].text.unicodeScalars) {
        alone.append(index)
        waiting = .some(result[index].gap)
      } else {
        waiting = .some(1)  // nothing stands between the line and the one above
        result[index].text.unicodeScalars.removeLast()
        while result[index].text.last == " " { result[index].text.removeLast() }
        result[index].measure()
      }
    }
    result.remove(at: alone)
    return result
  }

  @inline(__always)
  private static func endsInGlyph(_ line: PrintedLine) -> Bool {
    // No byte of ASCII is looked at further.
    line.edges.last >= 0x80 && line.text.unicodeScalars.last.map(BulletGlyph.isSquare) == true
  }

  private static func isGlyph(_ text: String.UnicodeScalarView) -> Bool {
    text.dropFirst().isEmpty && text.first.map(BulletGlyph.isSquare) == true
  }
}
