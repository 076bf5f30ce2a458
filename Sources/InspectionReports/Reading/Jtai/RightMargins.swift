/// Where the lines of a page end at most: the widest line with the same left edge on the page.
struct RightMargins {
  private var widest: [Edge: Double] = [:]
  private var counts: [Edge: Int] = [:]
  /// What nearly all lines of the report keep to.
  let common: Double
  /// What nine of ten keep to.
  let usual: Double

  private struct Edge: Hashable {
    var page: Int
    var left: Int
  }

  /// Left edges within so many points are one.
  private static let edgeWidth = 6.0
  /// With fewer lines the widest may be short; then what nearly all lines keep to counts.
  private static let fewLines = 5

  /// - Parameter byEdge: whether the left edges of the lines are known, so that each has a margin of its own.
  init(_ lines: [PrintedLine], byEdge: Bool) {
    let rights = lines.map(\.right)
    common = rights.ranked(rights.count * 98 / 100) ?? 0
    usual = rights.ranked(rights.count * 90 / 100) ?? 0
    guard byEdge else { return }
    for line in lines {
      widest[Self.edge(line), default: 0] = max(widest[Self.edge(line)] ?? 0, line.right)
      counts[Self.edge(line), default: 0] += 1
    }
  }

  func right(of line: PrintedLine) -> Double {
    let edge = Self.edge(line)
    let right = widest[edge] ?? common
    return (counts[edge] ?? 0) > Self.fewLines ? right : min(common, right)
  }

  private static func edge(_ line: PrintedLine) -> Edge {
    Edge(page: line.page, left: Int((line.left / edgeWidth).rounded()))
  }
}
