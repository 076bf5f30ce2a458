extension [Double] {
  /// The value that would stand at a place if all were in order; nil beyond the end. In linear time where the values are
  /// widths of lines in points.
  func ranked(_ place: Int) -> Double? {
    guard indices.contains(place) else { return nil }
    var counts = [Int](repeating: 0, count: Self.buckets)
    for value in self { counts[Self.bucket(value)] += 1 }
    var (bucket, before) = (0, 0)
    while before + counts[bucket] <= place {
      before += counts[bucket]
      bucket += 1
    }
    return filter { Self.bucket($0) == bucket }.sorted()[place - before]
  }

  /// One for each point of the widest page, and more.
  private static let buckets = 1024

  private static func bucket(_ value: Double) -> Int {
    Int(Swift.min(Swift.max(value, 0), Double(buckets - 1)))
  }
}
