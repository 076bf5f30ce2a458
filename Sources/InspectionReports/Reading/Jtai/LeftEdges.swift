/// How many lines stand at each left edge, in whole points.
struct LeftEdges {
  private var counts: [Int: Int] = [:]

  /// Counts all of some lines.
  init(_ lines: ArraySlice<PrintedLine> = []) {
    count(lines, withBullets: true)
  }

  /// The edge that most lines stand at, and of several the leftmost; nil without lines.
  var commonest: Int? {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Counts lines, those that begin with a bullet only if they are wanted. Neighbours mostly share an edge, and are counted
  /// together.
  mutating func count(_ lines: ArraySlice<PrintedLine>, withBullets: Bool) {
    var (edge, run) = (0, 0)
    for index in lines.indices where withBullets || lines[index].bullet == 0 {
      let left = Int(lines[index].left.rounded())
      if left != edge, run > 0 {
        counts[edge, default: 0] += run
        run = 0
      }
      edge = left
      run += 1
    }
    if run > 0 { counts[edge, default: 0] += run }
  }
}
