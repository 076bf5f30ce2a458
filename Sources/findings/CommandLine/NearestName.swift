/// Finds what somebody meant who typed a name that does not exist.
enum NearestName {
  /// "; did you mean ...?" for the nearest name, empty where none is near.
  static func hint(_ name: String, among names: [String]) -> String {
    let distances = names.map { (name: $0, distance: distance(name, $0)) }
    guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return "" }
    return nearest.distance * 2 <= max(2, name.count) ? "; did you mean \"\(nearest.name)\"?" : ""
  }

  /// The names nearest to what was typed, the nearest first.
  static func nearest(_ name: String, among names: [String], atMost count: Int) -> [String] {
    let words = name.split(separator: " ").count
    let scored = names.map { full in
      // "Burtn" is near "Burton Hospitals NHS Foundation Trust" by as many words as were typed.
      let beginning = full.split(separator: " ").prefix(words).joined(separator: " ")
      return (name: full, distance: min(distance(name, full), distance(name, beginning)))
    }
    return scored.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(count).map(\.name)
  }

  /// Edits (a character put in, taken out or replaced) between two names, capitals not counted (Levenshtein).
  static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.lowercased()), Array(b.lowercased()))
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let next = min(diagonal + (a[i] == b[j] ? 0 : 1), row[j] + 1, row[j + 1] + 1)
        (diagonal, row[j + 1]) = (row[j + 1], next)
      }
    }
    return row[b.count]
  }
}
