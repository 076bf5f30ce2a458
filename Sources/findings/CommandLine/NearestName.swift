/// Finds what somebody meant who typed a name that does not exist.
enum NearestName {
  /// "; did you mean ...?" for the nearest name, empty where none is near.
  static func hint(_ name: String, among names: [String]) -> String {
    let distances = names.map { (name: $0, distance: distance(name, $0)) }
    guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return "" }
    return nearest.distance * 2 <= max(2, name.count) ? "; did you mean \"\(nearest.name)\"?" : ""
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
