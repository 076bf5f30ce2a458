/// A section of a joint inspection, as the lines that make it.
struct JtaiSection {
  var kind: JtaiSectionKind
  var heading: String
  /// The line of the heading; nil for the opening.
  var headingLine: PrintedLine?
  /// Its lines, as places among those of the body: most sections are one stretch, one with a box in its middle two.
  private(set) var stretches: [Range<Int>] = []
  /// How many lines it has.
  private(set) var count = 0
  /// Headings within it, and how many of its lines come before each.
  var subheadings: [(place: Int, text: String)] = []
  /// For a box: the index of the section it stands in.
  var within: Int?
  /// It holds a bullet.
  private(set) var hasBullet = false

  init(kind: JtaiSectionKind, heading: String, headingLine: PrintedLine? = nil, within: Int? = nil) {
    (self.kind, self.heading, self.headingLine, self.within) = (kind, heading, headingLine, within)
  }

  /// Adds the line of the body at a place behind all before.
  mutating func append(_ place: Int, isBullet: Bool) {
    if isBullet { hasBullet = true }
    count += 1
    if let last = stretches.indices.last, stretches[last].upperBound == place {
      stretches[last] = stretches[last].lowerBound..<place + 1
    } else {
      stretches.append(place..<place + 1)
    }
  }

  /// Its lines, side by side.
  func lines(of body: ArraySlice<PrintedLine>) -> ArraySlice<PrintedLine> {
    if stretches.count == 1 { return body[stretches[0]] }
    return stretches.reduce(into: []) { $0 += body[$1] }
  }

  // MARK: Left edges

  private var lefts = LeftEdges()
  /// Up to which line of the body they are counted, and how many stretches are counted in whole.
  private var (counted, countedStretches) = (0, 0)

  /// The left edge of most of the lines so far that have no bullet. Asked for each box, and each line is counted once.
  mutating func commonLeft(in body: ArraySlice<PrintedLine>) -> Int? {
    for stretch in stretches[countedStretches...] {
      lefts.count(body[max(stretch.lowerBound, counted)..<stretch.upperBound], withBullets: false)
      counted = stretch.upperBound
    }
    countedStretches = max(stretches.count - 1, 0)
    return lefts.commonest
  }
}
