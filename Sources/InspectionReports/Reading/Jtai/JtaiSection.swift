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
  /// It holds a bullet.
  private(set) var hasBullet = false

  init(kind: JtaiSectionKind, heading: String, headingLine: PrintedLine? = nil, within: Int? = nil) {
    (self.kind, self.heading, self.headingLine, self.within) = (kind, heading, headingLine, within)
  }

  mutating func append(_ line: PrintedLine) {
    if line.bullet > 0 { hasBullet = true }
    lines.append(line)
  }

  // MARK: Left edges

  private var lefts: [Int: Int] = [:]
  /// How many of the lines are counted in `lefts`.
  private var counted = 0

  /// How many of the lines so far that have no bullet stand at each left edge. Asked for each box, and each line is counted
  /// once.
  mutating func countedLefts() -> [Int: Int] {
    for line in lines[counted...] where line.bullet == 0 { lefts[Int(line.left.rounded()), default: 0] += 1 }
    counted = lines.count
    return lefts
  }
}
