/// Gives bullets that stand alone on a line, or at the end of the line before, to the lines that they belong to.
///
///     ◼                                <- alone: Greenwich's letter of 2018 has all of them so
///     Leaders of the partnership
///     which is not yet shared. ◼       <- at the end of the line before
///     Police officers know
enum LoneBullets {
  static func placed(_ lines: [PrintedLine]) -> [PrintedLine] {
    guard lines.indices.contains(where: { endsInGlyph(lines[$0].text) }) else { return lines }
    var result: [PrintedLine] = []
    var waiting: PrintedLine?
    for var line in lines {
      if let glyph = waiting, line.bullet == 0 {
        line.bullet = 1
        line.gap = glyph.gap
      }
      waiting = nil
      if isGlyph(line.text.unicodeScalars) {
        waiting = line
        continue
      }
      result.append(line)
      if endsInGlyph(line.text) {
        waiting = PrintedLine.noGap(line)
        result[result.count - 1].text.unicodeScalars.removeLast()
        while result[result.count - 1].text.last == " " { result[result.count - 1].text.removeLast() }
        result[result.count - 1].measure()
      }
    }
    return result
  }

  private static func endsInGlyph(_ text: String) -> Bool {
    // No byte of ASCII is looked at further.
    guard text.withBytes({ $0.last ?? 0 }) >= 0x80, let last = text.unicodeScalars.last else { return false }
    return BulletGlyph.isSquare(last)
  }

  private static func isGlyph(_ text: String.UnicodeScalarView) -> Bool {
    text.dropFirst().isEmpty && text.first.map(BulletGlyph.isSquare) == true
  }
}

extension PrintedLine {
  /// The line with nothing between it and the one above.
  fileprivate static func noGap(_ line: PrintedLine) -> PrintedLine {
    var line = line
    line.gap = 1
    return line
  }
}
