/// Finds what somebody meant who typed a name that does not exist.
enum NearestName {
  /// Fewer letters are part of too many names to mean one.
  private static let shortestPart = 2
  /// Characters of a name that are compared, so that whatever is typed is answered at once; the longest name of an organisation
  /// that is known has fewer than 100.
  private static let longest = 200

  /// "; did you mean ...?" for the nearest name: by edits, or the only one that holds what was typed ("rec", "plan"). Empty where
  /// none is near.
  static func hint(_ name: String, among names: [String]) -> String {
    guard let nearest = near(name, among: names) ?? only(holding: name, among: names) else { return "" }
    return "; did you mean \"\(nearest)\"?"
  }

  /// The nearest name by edits, where these are at most half of what was typed, or one.
  private static func near(_ name: String, among names: [String]) -> String? {
    let distances = names.map { (name: $0, distance: distance(name, $0)) }
    guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return nearest.distance * 2 <= max(2, name.count) ? nearest.name : nil
  }

  private static func only(holding name: String, among names: [String]) -> String? {
    let typed = name.lowercased()
    let holding = names.filter { $0.lowercased().contains(typed) }
    return typed.count >= shortestPart && holding.count == 1 ? holding.first : nil
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

  /// Edits between two names, capitals not counted: a character put in, taken out or replaced, or two that changed places
  /// ("fromat"; Levenshtein's distance with transpositions, "optimal string alignment").
  static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.lowercased().prefix(longest)), Array(b.lowercased().prefix(longest)))
    // The row of the matrix that is made, and the two before it.
    var (row, before, beforeThat) = (Array(0...b.count), [Int](), [Int]())
    for i in a.indices {
      (beforeThat, before) = (before, row)
      row[0] = i + 1
      for j in b.indices {
        row[j + 1] = min(before[j] + (a[i] == b[j] ? 0 : 1), before[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { row[j + 1] = min(row[j + 1], beforeThat[j - 1] + 1) }
      }
    }
    return row[b.count]
  }
}
