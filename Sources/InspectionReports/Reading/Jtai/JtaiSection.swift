/// A section of a joint inspection, as the lines that make it.
struct JtaiSection {
  var kind: JtaiSectionKind
  var heading: String
  /// The line of the heading; nil for the opening.
  var headingLine: PrintedLine?
  var lines: [PrintedLine] = []
  /// Headings within it, and how many of its lines come before each.
  var subheadings: [(place: Int, text: String)] = []
  /// For a box: the index of the section it stands in.
  var within: Int?
  /// A line without bullet is among its lines, at this left edge; the commonest one.
  private(set) var lefts: [Int: Int] = [:]
  /// It holds a bullet.
  private(set) var hasBullet = false

  init(kind: JtaiSectionKind, heading: String, headingLine: PrintedLine? = nil, within: Int? = nil) {
    (self.kind, self.heading, self.headingLine, self.within) = (kind, heading, headingLine, within)
  }

  mutating func append(_ line: PrintedLine) {
    lines.append(line)
    if line.bullet > 0 { hasBullet = true } else { lefts[Int(line.left.rounded()), default: 0] += 1 }
  }
}
