extension [Double] {
  /// The value that would stand at a place if all were in order; nil beyond the end. In linear time where the values are
  /// widths of lines in points.
  func ranked(_ place: Int) -> Double? {
    guard indices.contains(place) else { return nil }
    var counts = [Int32](repeating: 0, count: Self.buckets)
    for value in self { counts[Self.bucket(value)] += 1 }
    var (bucket, before) = (0, 0)
    while before + Int(counts[bucket]) <= place {
      before += Int(counts[bucket])
      bucket += 1
    }
    var values: [Double] = []
    values.reserveCapacity(Int(counts[bucket]))
    for value in self where Self.bucket(value) == bucket { values.append(value) }
    values.sort()
    return values[place - before]
  }

  /// One for every two points of the widest page, and more.
  private static let buckets = 512

  private static func bucket(_ value: Double) -> Int {
    Int(Swift.min(Swift.max(value / 2, 0), Double(buckets - 1)))
  }
}
