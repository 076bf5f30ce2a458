extension [Double] {
  /// The value that would stand at a place if all were in order; nil beyond the end. In linear time where the values are
  /// widths of lines in points.
  func ranked(_ place: Int) -> Double? {
    guard indices.contains(place) else { return nil }
    if count <= Self.few { return sorted()[place] }
    var counts = [Int32](repeating: 0, count: Self.buckets)
    for value in self { counts[Self.bucket(value)] += 1 }
    var (bucket, before) = (0, 0)
    while before + Int(counts[bucket]) <= place {
      before += Int(counts[bucket])
      bucket += 1
    }
    let start = bucket == 0 ? -Double.infinity : Double(bucket) * Self.width
    let end = bucket == Self.buckets - 1 ? Double.infinity : Double(bucket + 1) * Self.width
    var values: [Double] = []
    values.reserveCapacity(Int(counts[bucket]))
    for value in self where start <= value && value < end { values.append(value) }
    values.sort()
    return values[place - before]
  }

  /// So few are put in order as quickly.
  private static let few = 24
  /// As many as take the widest page, and more.
  private static let buckets = 512
  /// Points to a bucket; a power of two, so that no value is rounded into another.
  private static let width = 2.0

  private static func bucket(_ value: Double) -> Int {
    Int(Swift.min(Swift.max(value / width, 0), Double(buckets - 1)))
  }
}
